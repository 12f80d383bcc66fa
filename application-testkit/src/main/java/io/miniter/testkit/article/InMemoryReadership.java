package io.miniter.testkit.article;

import io.miniter.application.article.Readership;
import io.miniter.application.article.Visitor;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.ArticleId;
import io.miniter.testkit.board.BoardStore;
import io.miniter.testkit.board.BoardStore.Reading;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Counts the readers of articles at once, in memory. */
public final class InMemoryReadership implements Readership {

    private final BoardStore store;
    private final InstantSource clock;

    public InMemoryReadership(BoardStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void note(ArticleId article, Visitor visitor) {
        if (store.articles().containsKey(article.value())) {
            AccountId account = visitor.accountId();
            store.readings()
                    .add(new Reading(
                            LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                            article,
                            account == null ? visitor.network() : account));
        }
    }
}
