package io.miniter.persistence.timeline;

import io.miniter.application.shared.PageRequest;
import io.miniter.application.timeline.HomeTimeline;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.tweet.TweetId;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
final class MyBatisHomeTimeline implements HomeTimeline {

    private final HomeTimelineMapper mapper;

    MyBatisHomeTimeline(HomeTimelineMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<TweetId> of(AccountId reader, PageRequest request) {
        return mapper.of(reader.value(), request.below(), request.fetchSize()).stream()
                .map(TweetId::new)
                .toList();
    }
}
