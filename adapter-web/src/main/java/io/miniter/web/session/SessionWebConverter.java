package io.miniter.web.session;

import io.miniter.application.session.SessionTokens;
import io.miniter.application.session.SessionView;
import io.miniter.domain.session.AccessTokenLifetime;
import io.miniter.domain.session.RefreshToken;
import io.miniter.web.account.AccountWebConverter;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(uses = AccountWebConverter.class)
interface SessionWebConverter {

    SessionResponse toResponse(SessionView view);

    @Mapping(target = "tokenType", constant = "Bearer")
    @Mapping(target = "expiresIn", source = "lifetime")
    SessionTokensResponse toResponse(SessionTokens tokens);

    default long seconds(AccessTokenLifetime lifetime) {
        return lifetime.value().toSeconds();
    }

    default String text(RefreshToken token) {
        return token.value();
    }
}
