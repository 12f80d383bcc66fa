package io.miniter.persistence.follow;

import io.miniter.application.follow.FollowEntry;
import io.miniter.application.follow.FollowViews;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.AccountId;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
final class MyBatisFollowViews implements FollowViews {

    private final FollowMapper mapper;
    private final FollowConverter converter;

    MyBatisFollowViews(FollowMapper mapper, FollowConverter converter) {
        this.mapper = mapper;
        this.converter = converter;
    }

    @Override
    public List<FollowEntry> followers(AccountId followeeId, PageRequest request) {
        return toEntries(mapper.followers(followeeId.value(), request.below(), request.fetchSize()));
    }

    @Override
    public List<FollowEntry> following(AccountId followerId, PageRequest request) {
        return toEntries(mapper.following(followerId.value(), request.below(), request.fetchSize()));
    }

    private List<FollowEntry> toEntries(List<FollowEntryRow> rows) {
        return rows.stream().map(converter::toEntry).toList();
    }
}
