package io.miniter.classic;

import io.miniter.application.account.AccountQueries;
import io.miniter.application.account.AccountView;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks up accounts by their ids. In most of the first API an unknown id is no error. */
@Component
final class ClassicAccounts {

    private final AccountQueries accounts;

    ClassicAccounts(AccountQueries accounts) {
        this.accounts = accounts;
    }

    /** The account as seen without login. */
    Optional<AccountView> find(AccountId id) {
        try {
            return Optional.of(accounts.byId(id, null));
        } catch (DomainException refusal) {
            if (refusal.code() == ErrorCode.ACCOUNT_NOT_FOUND) {
                return Optional.empty();
            }
            throw refusal;
        }
    }
}
