package io.miniter.persistence.tweet;

import io.miniter.application.shared.PageRequest;
import io.miniter.application.tweet.TweetView;
import io.miniter.application.tweet.TweetViews;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.tweet.TweetId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
final class MyBatisTweetViews implements TweetViews {

    private final TweetViewMapper mapper;
    private final TweetConverter converter;

    MyBatisTweetViews(TweetViewMapper mapper, TweetConverter converter) {
        this.mapper = mapper;
        this.converter = converter;
    }

    @Override
    public Optional<TweetView> find(TweetId id) {
        return mapper.findById(id.value()).map(converter::toView);
    }

    @Override
    public List<TweetView> byAuthor(AccountId author, PageRequest request) {
        return toViews(mapper.byAuthor(author.value(), request.below(), request.fetchSize()));
    }

    @Override
    public List<TweetView> byEverybody(PageRequest request) {
        return toViews(mapper.byEverybody(request.below(), request.fetchSize()));
    }

    private List<TweetView> toViews(List<TweetViewRow> rows) {
        return rows.stream().map(converter::toView).toList();
    }
}
