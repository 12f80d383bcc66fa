package io.miniter.persistence.tweet;

import io.miniter.application.event.OutboxEntry;
import io.miniter.application.tweet.TweetView;
import io.miniter.application.tweet.Tweets;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.PlainText;
import io.miniter.domain.tweet.Tweet;
import io.miniter.domain.tweet.TweetId;
import io.miniter.domain.tweet.TweetText;
import io.miniter.persistence.event.EventJson;
import io.miniter.persistence.shared.BrokenConstraint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

@Component
final class MyBatisTweets implements Tweets {

    private static final Map<String, ErrorCode> CONSTRAINTS = Map.of("tweets_author_id_fkey", ErrorCode.SESSION_ENDED);

    private final TweetMapper mapper;
    private final EventJson json;
    private final TweetConverter converter;

    MyBatisTweets(TweetMapper mapper, EventJson json, TweetConverter converter) {
        this.mapper = mapper;
        this.json = json;
        this.converter = converter;
    }

    @Override
    public TweetView add(Tweet tweet, List<OutboxEntry> entries) {
        try {
            return converter.toView(mapper.add(
                    new TweetRow(
                            tweet.id().value(),
                            tweet.authorId().value(),
                            tweet.text().value(),
                            tweet.createdAt()),
                    entries.stream().map(json::row).toList()));
        } catch (DataIntegrityViolationException violation) {
            throw BrokenConstraint.translate(violation, CONSTRAINTS);
        }
    }

    @Override
    public Optional<Tweet> find(TweetId id) {
        return mapper.find(id.value())
                .map(row -> Tweet.restore(
                        new TweetId(row.id()),
                        new AccountId(row.authorId()),
                        PlainText.restored(row.text(), TweetText::new),
                        row.createdAt()));
    }

    @Override
    public void remove(TweetId id) {
        mapper.remove(id.value());
    }
}
