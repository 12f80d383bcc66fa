package io.miniter.persistence.timeline;

import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.tweet.TweetId;
import io.miniter.domain.tweet.TweetPosted;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.shared.Scene;
import io.miniter.testkit.shared.SequentialIds;
import io.miniter.testkit.timeline.FanOutEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What readers see of home timelines, and what is stored of them. */
record StoredTimelines(PostgresqlWorld world, Scene scene) {

    StoredTimelines(PostgresqlWorld world) {
        this(world, new Scene(() -> world, new SequentialIds(), world.clock()));
    }

    Instant now() {
        return world.clock().instant();
    }

    /** Those who follow the author and have read their home timelines. */
    List<Account> readersOf(Account author, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    Account reader = scene.account("reader_" + number);
                    scene.follow(reader, author);
                    home(reader);
                    return reader;
                })
                .toList();
    }

    /** Ids of tweets, oldest first. */
    List<Long> tweets(Account author, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> scene.tweet(author, "number " + number).id().value())
                .toList();
    }

    /** The whole home timeline, newest first. */
    List<Long> home(Account reader) {
        List<Long> seen = new ArrayList<>();
        PageRequest request = PageRequest.first(3);
        while (true) {
            List<Long> page = page(reader, request);
            seen.addAll(page.stream().limit(3).toList());
            if (page.size() <= 3) {
                return seen;
            }
            request = new PageRequest(3, new Cursor(seen.getLast()));
        }
    }

    List<Long> page(Account reader, PageRequest request) {
        return world.homeTimeline().of(reader.id(), request, now()).stream()
                .map(entry -> entry.tweet().id())
                .toList();
    }

    /** What ought to be in it. */
    List<Long> plainHome(Account reader) {
        return world.jdbc()
                .sql("""
                        SELECT id
                        FROM tweets
                        WHERE author_id = :reader
                           OR author_id IN (SELECT followee_id FROM follows WHERE follower_id = :reader)
                        ORDER BY id DESC
                        """)
                .param("reader", reader.id().value())
                .query(Long.class)
                .list();
    }

    /** What is stored for the reader, newest first, useful or not. */
    List<Long> entries(Account reader) {
        return world.jdbc()
                .sql("SELECT tweet_id FROM home_timeline_entries WHERE account_id = ? ORDER BY tweet_id DESC")
                .param(reader.id().value())
                .query(Long.class)
                .list();
    }

    /** How many of the tweets are not with the followers yet. */
    int toFanOut() {
        return count("outbox");
    }

    /** The tweet waits for the fan-out once more. */
    void fanOutAgain(long tweet, Account author) {
        world.outbox().add(List.of(FanOutEntry.of(new TweetPosted(new TweetId(tweet), author.id(), now()))));
    }

    int count(String table) {
        return world.jdbc()
                .sql("SELECT count(*) FROM " + table)
                .query(Integer.class)
                .single();
    }

    boolean isOpen(Account reader) {
        return world.jdbc()
                        .sql("SELECT count(*) FROM home_timelines WHERE account_id = ?")
                        .param(reader.id().value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    boolean isMerged(Account reader, Account author) {
        return world.jdbc()
                        .sql("SELECT count(*) FROM merged_follows WHERE reader_id = ? AND author_id = ?")
                        .param(reader.id().value())
                        .param(author.id().value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    Instant readAt(Account reader) {
        return world.jdbc()
                .sql("SELECT read_at FROM home_timelines WHERE account_id = ?")
                .param(reader.id().value())
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
    }

    long completeAbove(Account reader) {
        return world.jdbc()
                .sql("SELECT complete_above FROM home_timelines WHERE account_id = ?")
                .param(reader.id().value())
                .query(Long.class)
                .single();
    }

    /** Tidies all that is to be tidied now. */
    void tidyAll() {
        while (world.timelineUpkeep().tidy(now()) > 0) {
            // There may be more
        }
    }
}
