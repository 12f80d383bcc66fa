package io.miniter.application.account;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.Handle;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Accounts as readers see them. */
public interface AccountViews {

    /** The account as {@code reader} sees it. */
    Optional<AccountView> find(AccountId id, @Nullable AccountId reader);

    /** The account with this handle, case-insensitively, as {@code reader} sees it. */
    Optional<AccountView> find(Handle handle, @Nullable AccountId reader);

    /**
     * The accounts with these ids as {@code reader} sees them, in no particular order; deleted accounts are omitted.
     */
    List<AccountView> find(List<AccountId> ids, @Nullable AccountId reader);

    /** The account as its owner sees it. */
    default Optional<AccountView> own(AccountId id) {
        return find(id, id);
    }
}
