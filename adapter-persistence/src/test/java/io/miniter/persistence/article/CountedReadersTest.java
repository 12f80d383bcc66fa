package io.miniter.persistence.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.miniter.application.article.Articles;
import io.miniter.application.article.Visitor;
import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.board.Board;
import io.miniter.domain.shared.Id;
import io.miniter.persistence.shared.AtOnce;
import io.miniter.persistence.shared.AtOnce.Beside;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.shared.ANetwork;
import io.miniter.testkit.shared.SequentialIds;
import io.miniter.testkit.shared.SettableClock;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.DataAccessResourceFailureException;

/** How servers count readers together, over restarts, midnights and a database that is away, and what they keep. */
@PersistenceTest
final class CountedReadersTest {

    private static final Duration SHORTEST_TIME = Duration.ofMillis(1);
    private static final int SERVERS = 4;
    private static final int READERS = 100;
    private static final String ORIGIN = "203.0.113.7";

    private final PostgresqlWorld world;
    private final BoardScene scene;
    private final ReadershipMapper mapper;
    private final SettableClock clock = new SettableClock();
    private final AtomicBoolean away = new AtomicBoolean();
    private final AtomicInteger calls = new AtomicInteger();
    private final MyBatisReadership readership;
    private final Account author;
    private final Board board;
    private final Article article;

    CountedReadersTest(PostgresqlWorld world, ReadershipMapper mapper) {
        this.world = world.emptied();
        this.scene = new BoardScene(() -> this.world, new SequentialIds(), this.world.clock());
        this.mapper = mapper;
        this.readership = new MyBatisReadership(awayOrNot(), clock);
        this.author = scene.account("author");
        this.board = scene.board("talk");
        this.article = scene.article(author, board, "Hello");
    }

    @Test
    void a_note_asks_the_database_nothing_and_a_server_without_readers_neither() {
        away.set(true);
        assertThatCode(() -> readership.note(article.id(), from(ORIGIN))).doesNotThrowAnyException();
        new MyBatisReadership(awayOrNot(), clock).flush();

        assertThat(calls).hasValue(0);
    }

    @Test
    void however_often_somebody_reads_between_two_moments_it_is_written_once() {
        for (int time = 0; time < 100; time++) {
            readership.note(article.id(), with(author));
        }
        readership.flush();
        readership.flush();

        assertThat(calls).hasValue(1);
        assertThat(views()).isEqualTo(1);
    }

    @Test
    void after_a_restart_the_same_readers_are_the_same() {
        readership.note(article.id(), from(ORIGIN));
        readership.note(article.id(), with(author));
        readership.flush();
        MyBatisReadership restarted = new MyBatisReadership(mapper, clock);
        restarted.note(article.id(), from(ORIGIN));
        restarted.note(article.id(), with(author));
        restarted.note(article.id(), from("another"));
        restarted.flush();

        assertThat(views()).isEqualTo(3);
    }

    @Test
    void a_server_that_stops_has_counted_everybody() {
        AnnotationConfigApplicationContext server = new AnnotationConfigApplicationContext();
        server.registerBean(ReadershipMapper.class, () -> mapper);
        server.registerBean(SettableClock.class, () -> clock);
        server.register(MyBatisReadership.class);
        server.refresh();
        server.getBean(MyBatisReadership.class).note(article.id(), from(ORIGIN));
        server.getBean(MyBatisReadership.class).note(article.id(), with(author));
        assertThat(views()).isZero();

        server.close();
        assertThat(views()).isEqualTo(2);
    }

    @RepeatedTest(3)
    void two_servers_that_count_the_same_readers_at_once_count_each_once() throws Exception {
        List<Article> articles = new ArrayList<>(IntStream.range(0, 20)
                .mapToObj(number -> scene.article(author, board, "Article " + number))
                .toList());
        List<Runnable> servers = new ArrayList<>();
        for (int server = 0; server < SERVERS; server++) {
            Collections.shuffle(articles, new Random(server));
            MyBatisReadership one = new MyBatisReadership(mapper, clock);
            for (Article read : articles) {
                for (int reader = 0; reader < READERS; reader++) {
                    one.note(read.id(), from("reader " + reader));
                }
                one.note(read.id(), from("reader of server " + server));
            }
            servers.add(one::flush);
        }

        assertThat(AtOnce.failures(servers)).isEmpty();
        assertThat(articles)
                .allSatisfy(read -> assertThat(scene.view(read).views()).isEqualTo(READERS + SERVERS));
    }

    @Test
    void readers_wait_while_the_database_is_away() {
        readership.note(article.id(), from(ORIGIN));
        away.set(true);
        assertThatCode(readership::flush).doesNotThrowAnyException();
        readership.note(article.id(), with(author));
        assertThatCode(readership::flush).doesNotThrowAnyException();
        assertThat(views()).isZero();

        away.set(false);
        readership.flush();
        assertThat(views()).isEqualTo(2);
    }

    @Test
    void no_more_readers_wait_than_there_is_room_for() {
        away.set(true);
        for (int reader = 0; reader < MyBatisReadership.ROOM + 10; reader++) {
            readership.note(article.id(), from("reader " + reader));
        }
        readership.flush();
        readership.note(article.id(), from("one more"));
        away.set(false);
        readership.flush();
        assertThat(views()).isEqualTo(MyBatisReadership.ROOM);

        readership.note(article.id(), from("after that"));
        readership.flush();
        assertThat(views()).isEqualTo(MyBatisReadership.ROOM + 1);
    }

    @Test
    void those_who_waited_through_midnight_count_for_the_day_on_which_they_read() {
        readership.note(article.id(), from(ORIGIN));
        readership.flush();
        clock.advance(untilMidnight().minus(SHORTEST_TIME));
        readership.note(article.id(), from(ORIGIN));
        readership.note(article.id(), with(author));
        clock.advance(MyBatisReadership.LATEST);
        readership.flush();

        assertThat(views()).isEqualTo(2);
        assertThat(days("article_readers")).containsExactly("2026-03-01");
    }

    @Test
    void those_who_waited_for_too_long_are_not_counted() {
        readership.note(article.id(), from(ORIGIN));
        clock.advance(untilMidnight().plus(MyBatisReadership.LATEST));
        readership.note(article.id(), from("another"));
        readership.flush();

        assertThat(views()).isEqualTo(1);
        assertThat(days("article_readers")).containsExactly("2026-03-02");
    }

    @Test
    void a_day_is_forgotten_when_it_is_over_and_what_it_counted_is_not() {
        readership.note(article.id(), from(ORIGIN));
        readership.flush();
        clock.advance(untilMidnight());
        readership.note(article.id(), from(ORIGIN));
        readership.flush();
        clock.advance(MyBatisReadership.FORGOTTEN_AFTER.minus(SHORTEST_TIME));
        readership.forget();
        assertThat(days("article_readers")).containsExactly("2026-03-01", "2026-03-02");
        assertThat(days("reader_salts")).containsExactly("2026-03-01", "2026-03-02");

        clock.advance(SHORTEST_TIME);
        readership.forget();
        assertThat(days("article_readers")).containsExactly("2026-03-02");
        assertThat(days("reader_salts")).containsExactly("2026-03-02");
        assertThat(views()).isEqualTo(2);

        readership.note(article.id(), from(ORIGIN));
        readership.flush();
        assertThat(views()).isEqualTo(2);
    }

    @Test
    void a_day_is_forgotten_later_than_its_last_readers_are_written() {
        assertThat(MyBatisReadership.FORGOTTEN_AFTER).isGreaterThan(MyBatisReadership.LATEST);
    }

    @Test
    void what_could_not_be_forgotten_is_forgotten_the_next_time() {
        readership.note(article.id(), from(ORIGIN));
        readership.flush();
        clock.advance(Duration.ofDays(1).plus(untilMidnight()));
        away.set(true);
        assertThatCode(readership::forget).doesNotThrowAnyException();
        assertThat(days("reader_salts")).hasSize(1);

        away.set(false);
        readership.forget();
        assertThat(days("reader_salts")).isEmpty();
    }

    @Test
    void an_account_is_its_id_and_a_reader_without_one_a_number_below_0_that_is_another_every_day() {
        readership.note(article.id(), with(author));
        readership.note(article.id(), from(ORIGIN));
        readership.flush();
        clock.advance(untilMidnight());
        readership.note(article.id(), from(ORIGIN));
        readership.flush();

        List<Long> readers = world.jdbc()
                .sql("SELECT reader FROM article_readers ORDER BY day, reader DESC")
                .query(Long.class)
                .list();
        assertThat(readers)
                .hasSize(3)
                .doesNotHaveDuplicates()
                .startsWith(author.id().value());
        assertThat(readers.subList(1, 3))
                .allSatisfy(stranger -> assertThat(stranger).isNegative());
    }

    @Test
    void on_one_day_a_reader_without_an_account_is_the_same_number_for_each_article() {
        Article other = scene.article(author, board, "Other");
        readership.note(article.id(), from(ORIGIN));
        new MyBatisReadership(mapper, clock).flush();
        MyBatisReadership second = new MyBatisReadership(mapper, clock);
        second.note(other.id(), from(ORIGIN));
        second.flush();
        readership.flush();

        assertThat(world.jdbc()
                        .sql("SELECT count(DISTINCT reader) FROM article_readers")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void what_is_removed_for_good_meanwhile_counts_nowhere_and_keeps_nobody_else_from_counting() {
        Article removed = scene.article(author, board, "Removed");
        readership.note(removed.id(), from(ORIGIN));
        readership.note(new ArticleId(Id.MAX), from(ORIGIN));
        readership.note(article.id(), from(ORIGIN));
        scene.delete(removed);
        assertThat(world.get(Articles.class)
                        .removeDeletedBefore(world.clock().instant().plus(SHORTEST_TIME), 10))
                .isEqualTo(1);
        readership.flush();

        assertThat(views()).isEqualTo(1);
        assertThat(world.jdbc()
                        .sql("SELECT count(*) FROM article_readers")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void readers_of_what_is_being_removed_for_good_are_not_kept() throws Exception {
        Article removed = scene.article(author, board, "Removed");
        readership.note(removed.id(), from(ORIGIN));
        readership.note(article.id(), from(ORIGIN));
        scene.delete(removed);
        Beside counting = world.inTransaction(() -> {
            world.get(Articles.class)
                    .removeDeletedBefore(world.clock().instant().plus(SHORTEST_TIME), 10);
            Beside beside = AtOnce.beside(readership::flush);
            world.awaitWaiting(1);
            return beside;
        });

        assertThat(counting.failure()).isEmpty();
        assertThat(views()).isEqualTo(1);
        assertThat(world.jdbc()
                        .sql("SELECT article_id FROM article_readers")
                        .query(Long.class)
                        .list())
                .containsExactly(article.id().value());
    }

    @Test
    void readers_of_what_somebody_who_is_leaving_has_liked_are_counted_after_that() throws Exception {
        Account leaver = scene.account("leaver");
        scene.like(leaver, article);
        readership.note(article.id(), from(ORIGIN));
        Beside counting = world.inTransaction(() -> {
            world.accounts().findForChange(leaver.id()).orElseThrow();
            world.get(Articles.class).removeAllBy(leaver.id());
            Beside beside = AtOnce.beside(readership::flush);
            world.awaitWaiting(1);
            scene.leave(leaver);
            return beside;
        });

        assertThat(counting.failure()).isEmpty();
        assertThat(calls).hasValue(2);
        assertThat(views()).isEqualTo(1);
        world.assertCountsAreRight();
    }

    private int views() {
        return scene.view(article).views();
    }

    private List<String> days(String table) {
        return world.jdbc()
                .sql("SELECT DISTINCT day::text FROM " + table + " ORDER BY day::text")
                .query(String.class)
                .list();
    }

    private Duration untilMidnight() {
        Instant now = clock.instant();
        return Duration.between(now, now.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS));
    }

    private Visitor with(Account account) {
        return new Visitor(new Actor(account.id(), scene.session(account).id()), ANetwork.named(ORIGIN));
    }

    private static Visitor from(String origin) {
        return new Visitor(null, ANetwork.named(origin));
    }

    private ReadershipMapper awayOrNot() {
        return (ReadershipMapper) Proxy.newProxyInstance(
                ReadershipMapper.class.getClassLoader(),
                new Class<?>[] {ReadershipMapper.class},
                (proxy, method, arguments) -> {
                    calls.incrementAndGet();
                    if (away.get()) {
                        throw new DataAccessResourceFailureException("away");
                    }
                    try {
                        return method.invoke(mapper, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }
}
