package io.miniter.web.account;

import io.miniter.application.account.AccountView;
import io.miniter.http.media.PictureUrls;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Accounts as JSON. */
@Mapper(uses = PictureUrls.class)
public interface AccountWebConverter {

    /** The account as JSON. */
    @Mapping(target = "avatarUrl", source = "avatar", qualifiedByName = "large")
    AccountResponse toResponse(AccountView view);
}
