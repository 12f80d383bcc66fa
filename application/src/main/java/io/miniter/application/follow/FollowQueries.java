package io.miniter.application.follow;

import io.miniter.application.account.AccountView;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Handle;
import org.jspecify.annotations.Nullable;

/** Read who follows whom, the newest follow first. */
public interface FollowQueries {

    /**
     * The accounts that follow this one.
     *
     * @param reader {@code null} for a reader without an account
     * @throws io.miniter.domain.shared.DomainException {@code ACCOUNT_NOT_FOUND}
     */
    Page<AccountView> followers(Handle handle, @Nullable Actor reader, PageRequest request);

    /**
     * The accounts that this one follows.
     *
     * @param reader {@code null} for a reader without an account
     * @throws io.miniter.domain.shared.DomainException {@code ACCOUNT_NOT_FOUND}
     */
    Page<AccountView> following(Handle handle, @Nullable Actor reader, PageRequest request);
}
