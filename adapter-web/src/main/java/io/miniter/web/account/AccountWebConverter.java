package io.miniter.web.account;

import io.miniter.application.account.AccountView;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Accounts as JSON. */
@Mapper
public interface AccountWebConverter {

    /** The account as JSON. */
    @Mapping(target = "avatarUrl", ignore = true)
    AccountResponse toResponse(AccountView view);
}
