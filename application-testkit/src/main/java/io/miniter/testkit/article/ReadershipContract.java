package io.miniter.testkit.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.miniter.application.article.Readership;
import io.miniter.application.article.Visitor;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.ClientNetwork;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.board.Board;
import io.miniter.domain.shared.Id;
import io.miniter.testkit.board.BoardWorldContract;
import io.miniter.testkit.shared.ANetwork;
import io.miniter.testkit.shared.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is true of every implementation of {@link Readership}. */
public abstract class ReadershipContract extends BoardWorldContract {

    private static final Duration SHORTEST_TIME = Duration.ofMillis(1);

    private Account alice;
    private Board board;
    private Article article;
    private Article other;
    private Actor bob;
    private Actor carol;

    @BeforeEach
    void somebody_wrote_two_articles() {
        alice = scene.account("alice");
        board = scene.board("talk");
        article = scene.article(alice, board, "Hello");
        other = scene.article(alice, board, "Other");
        bob = scene.actor("bob");
        carol = scene.actor("carol");
    }

    /** The clock that the world goes by when it counts. */
    protected abstract SettableClock clockOfTheWorld();

    @Test
    void an_article_that_nobody_has_read_has_no_views() {
        assertThat(viewsOf(article)).isZero();
    }

    @Test
    void each_account_counts() {
        note(article, with(bob, "here"));
        note(article, with(carol, "here"));

        assertThat(viewsOf(article)).isEqualTo(2);
        assertThat(viewsOf(other)).isZero();
    }

    @Test
    void an_account_counts_once_a_day_wherever_it_reads() {
        note(article, with(bob, "here"));
        note(article, with(bob, "here"));
        note(article, with(bob, "there"));
        Actor onAnotherDevice =
                new Actor(bob.accountId(), scene.actor(accountOf(bob)).sessionId());
        note(article, with(onAnotherDevice, "elsewhere"));

        assertThat(viewsOf(article)).isEqualTo(1);
    }

    @Test
    void readers_without_an_account_count_once_a_day_for_each_network() {
        note(article, at("203.0.113.1"));
        note(article, at("203.0.113.1"));
        note(article, at("203.0.113.2"));
        note(article, at("::ffff:203.0.113.2"));
        note(article, at("2001:db8:1:2::1"));
        note(article, at("2001:db8:1:2:3:4:5:6"));
        note(article, at("2001:db8:1:3::1"));

        assertThat(viewsOf(article)).isEqualTo(4);
    }

    @Test
    void whoever_reads_on_the_machine_of_the_server_is_one_reader() {
        note(article, new Visitor(null, ClientNetwork.OWN_MACHINE));
        note(article, new Visitor(null, ClientNetwork.OWN_MACHINE));

        assertThat(viewsOf(article)).isEqualTo(1);
    }

    @Test
    void an_account_and_a_reader_without_one_are_two() {
        note(article, with(bob, "here"));
        note(article, from("here"));
        note(article, from(String.valueOf(bob.accountId().value())));

        assertThat(viewsOf(article)).isEqualTo(3);
    }

    @Test
    void a_reader_of_several_articles_counts_for_each() {
        note(article, with(bob, "here"));
        note(other, with(bob, "here"));
        note(article, from("there"));
        note(other, from("there"));
        note(other, from("elsewhere"));

        assertThat(viewsOf(article)).isEqualTo(2);
        assertThat(viewsOf(other)).isEqualTo(3);
    }

    @Test
    void who_was_counted_already_is_not_counted_again() {
        note(article, with(bob, "here"));
        note(article, from("there"));
        assertThat(viewsOf(article)).isEqualTo(2);

        note(article, with(bob, "here"));
        note(article, from("there"));
        assertThat(viewsOf(article)).isEqualTo(2);

        note(article, with(carol, "here"));
        assertThat(viewsOf(article)).isEqualTo(3);
    }

    @Test
    void a_day_lasts_until_midnight_in_utc() {
        clockOfTheWorld().advance(untilMidnight().minus(Duration.ofHours(1)));
        note(article, with(bob, "here"));
        note(article, from("there"));
        clockOfTheWorld().advance(untilMidnight().minus(SHORTEST_TIME));
        note(article, with(bob, "here"));
        note(article, from("there"));

        assertThat(viewsOf(article)).isEqualTo(2);
    }

    @Test
    void the_next_day_everybody_counts_again() {
        clockOfTheWorld().advance(untilMidnight().minus(SHORTEST_TIME));
        note(article, with(bob, "here"));
        note(article, from("there"));
        clockOfTheWorld().advance(SHORTEST_TIME);
        note(article, with(bob, "here"));
        note(article, from("there"));
        note(article, with(bob, "here"));
        note(article, from("there"));

        assertThat(viewsOf(article)).isEqualTo(4);
    }

    @Test
    void every_day_counts() {
        for (int day = 1; day <= 4; day++) {
            note(article, with(bob, "here"));
            note(article, from("there"));
            assertThat(viewsOf(article)).as("day %d", day).isEqualTo(2 * day);
            clockOfTheWorld().advance(Duration.ofDays(1));
        }
    }

    @Test
    void many_readers_are_all_counted() {
        for (int reader = 0; reader < 300; reader++) {
            note(article, from("reader " + reader));
            note(reader % 2 == 0 ? article : other, from("another " + reader));
        }

        assertThat(viewsOf(article)).isEqualTo(450);
        assertThat(viewsOf(other)).isEqualTo(150);
    }

    @Test
    void to_read_what_is_not_there_never_fails_and_disturbs_nobody() {
        Article deleted = scene.article(alice, board, "Deleted");
        scene.delete(deleted);

        assertThatCode(() -> {
                    note(new ArticleId(Id.MAX), with(bob, "here"));
                    note(article.id(), with(bob, "here"));
                    note(deleted.id(), from("there"));
                    note(other.id(), from("there"));
                })
                .doesNotThrowAnyException();
        assertThat(viewsOf(article)).isEqualTo(1);
        assertThat(viewsOf(other)).isEqualTo(1);
    }

    @Test
    void a_reader_who_is_gone_never_fails_and_stays_counted() {
        note(article, with(bob, "here"));
        assertThat(viewsOf(article)).isEqualTo(1);
        scene.leave(bob.accountId());
        assertThatCode(() -> note(other, with(bob, "here"))).doesNotThrowAnyException();

        assertThat(viewsOf(article)).isEqualTo(1);
    }

    @Test
    void views_come_back_with_their_article() {
        note(article, with(bob, "here"));
        note(article, from("there"));
        assertThat(viewsOf(article)).isEqualTo(2);
        scene.delete(article);
        scene.restore(article);

        assertThat(viewsOf(article)).isEqualTo(2);
    }

    private void note(Article read, Visitor visitor) {
        note(read.id(), visitor);
    }

    private void note(ArticleId read, Visitor visitor) {
        world().get(Readership.class).note(read, visitor);
    }

    /** What is counted in the end. */
    private int viewsOf(Article read) {
        world().letAMinutePass();
        return scene.view(read).views();
    }

    private Duration untilMidnight() {
        Instant now = clockOfTheWorld().instant();
        return Duration.between(now, now.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS));
    }

    private Account accountOf(Actor actor) {
        return world().accounts().find(actor.accountId()).orElseThrow();
    }

    private static Visitor with(Actor actor, String network) {
        return new Visitor(actor, ANetwork.named(network));
    }

    private static Visitor from(String network) {
        return new Visitor(null, ANetwork.named(network));
    }

    private static Visitor at(String address) {
        return new Visitor(null, ANetwork.of(address));
    }
}
