package io.miniter.persistence.account;

import io.miniter.application.account.AccountView;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper
interface AccountConverter {

    @Mapping(target = "viewer", source = ".")
    AccountView toView(AccountViewRow row);

    default AccountView.@Nullable Viewer toViewer(AccountViewRow row) {
        return row.viewerId() == null ? null : new AccountView.Viewer(row.viewerFollowing(), row.viewerFollowedBy());
    }
}
