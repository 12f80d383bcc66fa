package io.miniter.persistence.follow;

import io.miniter.application.follow.FollowEntry;
import io.miniter.domain.account.AccountId;
import org.mapstruct.Mapper;

@Mapper
interface FollowConverter {

    FollowEntry toEntry(FollowEntryRow row);

    default AccountId toAccountId(long value) {
        return new AccountId(value);
    }
}
