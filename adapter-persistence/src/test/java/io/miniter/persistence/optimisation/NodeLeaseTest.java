package io.miniter.persistence.optimisation;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.miniter.application.shared.IdSource;
import io.miniter.domain.account.AnAccount;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.Id;
import io.miniter.persistence.shared.AtOnce;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.shared.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps ids unique and in order among instances that come, go, lose their lease and disagree on the time. */
@PersistenceTest
final class NodeLeaseTest {

    private static final int NODES = 64;
    private static final int IDS_OF_A_MILLISECOND = 64;

    private final IdNodes nodes;
    private final PostgresqlWorld world;
    private final SettableClock clock = new SettableClock();
    private final AtomicLong nanoTime = new AtomicLong();

    NodeLeaseTest(IdNodes nodes, PostgresqlWorld world) {
        this.nodes = nodes.allFree();
        this.world = world.emptied();
    }

    private LeasedIdSource start() {
        return nodes.start(clock, nanoTime::get);
    }

    @Test
    void forty_instances_that_start_and_work_at_once_never_make_the_same_id() throws Exception {
        int instances = 40;
        int each = 1_000;
        Set<Long> all = ConcurrentHashMap.newKeySet();

        assertThat(AtOnce.failures(IntStream.range(0, instances)
                        .<Runnable>mapToObj(instance -> () -> {
                            List<Long> taken = take(each, start());
                            assertThat(taken)
                                    .isSorted()
                                    .allSatisfy(id -> assertThat(id).isBetween(1L, Id.MAX));
                            all.addAll(taken);
                        })
                        .toList()))
                .isEmpty();

        assertThat(all).hasSize(instances * each);
    }

    @Test
    void sixty_four_instances_have_a_node_each_and_one_more_is_refused() {
        Set<Long> taken = ConcurrentHashMap.newKeySet();
        List<LeasedIdSource> instances = new ArrayList<>();
        for (int instance = 0; instance < NODES; instance++) {
            instances.add(start());
            taken.add(instances.getLast().next());
        }
        assertThat(taken).hasSize(NODES);

        assertThatThrownBy(this::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("64");

        instances.get(17).release();
        assertThat(start().next()).isNotIn(taken);
    }

    @Test
    void ids_tell_the_time_until_2095_below_the_largest_number_of_a_browser() {
        assertThat(timeOf(start().next()))
                .isBetween(clock.instant(), clock.instant().plusMillis(2));

        clock.advance(Duration.between(clock.instant(), Instant.parse("2095-09-01T00:00:00Z")));
        long late = start().next();
        assertThat(late).isLessThanOrEqualTo(Id.MAX);
        assertThat(timeOf(late)).isBetween(clock.instant(), clock.instant().plusMillis(2));
    }

    @Test
    void more_ids_than_fit_into_a_millisecond_flow_over_into_the_next() {
        LeasedIdSource ids = start();
        List<Long> taken = take(10 * IDS_OF_A_MILLISECOND, ids);

        assertThat(taken).isSorted().doesNotHaveDuplicates();
        assertThat(timeOf(taken.getLast()))
                .isBetween(
                        timeOf(taken.getFirst()).plusMillis(9),
                        timeOf(taken.getFirst()).plusMillis(10));
    }

    @Test
    void a_clock_that_is_set_back_neither_repeats_an_id_nor_makes_a_smaller_one() {
        LeasedIdSource ids = start();
        List<Long> taken = new ArrayList<>(take(100, ids));
        clock.advance(Duration.ofHours(-1));
        taken.addAll(take(100, ids));
        ids.renew();
        taken.addAll(take(100, ids));

        assertThat(taken).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void a_clock_before_everything_still_makes_valid_ids() {
        clock.advance(Duration.between(clock.instant(), Instant.EPOCH));
        List<Long> taken = take(100, start());

        assertThat(taken)
                .isSorted()
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).isBetween(1L, Id.MAX));
    }

    @Test
    void a_clock_that_is_ahead_for_a_moment_does_not_take_the_ids_along() {
        LeasedIdSource ids = start();
        Instant before = clock.instant();
        List<Long> taken = new ArrayList<>(take(1, ids));
        clock.advance(Duration.ofDays(1));
        taken.addAll(take(1, ids));
        clock.advance(Duration.ofDays(-1));
        ids.followTheClock();
        taken.addAll(take(1, ids));

        assertThat(taken).isSorted().doesNotHaveDuplicates();
        assertThat(timeOf(taken.getLast())).isBetween(before, before.plusMillis(2));
    }

    @Test
    void between_two_renewals_ids_tell_the_time_that_passes() {
        LeasedIdSource ids = start();
        nanoTime.addAndGet(Duration.ofSeconds(10).toNanos());

        assertThat(timeOf(ids.next()))
                .isBetween(
                        clock.instant().plusSeconds(10),
                        clock.instant().plusSeconds(10).plusMillis(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT2S", "PT10M", "PT2H", "P400D"})
    void a_clock_that_steps_forward_stops_nothing_and_is_followed_within_a_look(Duration step) {
        LeasedIdSource ids = start();
        List<Long> taken = new ArrayList<>(take(100, ids));
        clock.advance(step);
        taken.addAll(take(100, ids));
        ids.followTheClock();
        taken.addAll(take(100, ids));

        assertThat(taken).isSorted().doesNotHaveDuplicates();
        assertThat(timeOf(taken.getLast()))
                .isBetween(clock.instant(), clock.instant().plusMillis(4));
    }

    @Test
    void a_look_at_a_clock_that_only_goes_on_renews_nothing() {
        LeasedIdSource ids = start();
        Instant until = leasedUntil();
        clock.advance(Duration.ofSeconds(10));
        nanoTime.addAndGet(Duration.ofSeconds(10).toNanos());
        ids.followTheClock();

        assertThat(leasedUntil()).isEqualTo(until);
    }

    @Test
    void a_clock_behind_the_end_of_ids_is_said_at_the_start_and_not_followed_later() {
        LeasedIdSource ids = start();
        long before = ids.next();
        clock.advance(Duration.between(clock.instant(), Instant.parse("2096-01-01T00:00:00Z")));
        ids.followTheClock();

        assertThat(ids.next()).isGreaterThan(before).isLessThan(before + (1L << 20));
        assertThatThrownBy(this::start).hasMessageContainingAll("2096-01-01", "clock");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-1S", "PT-1H", "P-400D", "PT0S"})
    void a_restart_after_a_kill_goes_on_after_all_that_is_stored_whatever_the_clock_says(Duration step) {
        LeasedIdSource killed = start();
        nanoTime.addAndGet(Duration.ofSeconds(40).toNanos());
        long stored = take(500, killed).getLast();
        world.accounts().add(AnAccount.of(stored, "somebody"));
        clock.advance(Duration.ofSeconds(41).plus(step));

        assertThat(start().next()).isGreaterThan(stored);
    }

    @Test
    void every_table_that_has_ids_for_a_key_counts_also_one_that_is_new() {
        nodes.jdbc().sql("CREATE TABLE \"New things\" (id bigint PRIMARY KEY)").update();
        try {
            long later = start().next() + (1L << 30);
            nodes.jdbc()
                    .sql("INSERT INTO \"New things\" VALUES (?)")
                    .param(later)
                    .update();

            assertThat(start().next()).isGreaterThan(later);
        } finally {
            nodes.jdbc().sql("DROP TABLE \"New things\"").update();
        }
    }

    @Test
    void a_clock_that_was_ahead_at_a_renewal_and_is_set_right_does_not_stop_the_ids() {
        LeasedIdSource ids = start();
        clock.advance(Duration.ofDays(1));
        ids.renew();
        long last = ids.next();
        clock.advance(Duration.ofDays(-1));

        long idsOfALease = LeasedIdSource.LEASE.toMillis() * IDS_OF_A_MILLISECOND;
        for (long made = 0; made <= idsOfALease; made++) {
            if (made % (idsOfALease / 4) == 0) {
                ids.renew();
            }
            long next = ids.next();
            if (next <= last) {
                throw new AssertionError(next + " after " + last);
            }
            last = next;
        }
    }

    @Test
    void a_lease_that_ran_out_makes_no_ids_until_it_is_renewed() {
        LeasedIdSource ids = start();
        long before = ids.next();
        nanoTime.addAndGet(LeasedIdSource.LEASE.toNanos() - 1);
        assertThat(ids.next()).isGreaterThan(before);
        nanoTime.incrementAndGet();
        assertRefused(ErrorCode.SERVICE_UNAVAILABLE, ids::next);
        ids.renew();

        assertThat(ids.next()).isGreaterThan(before);
    }

    @Test
    void whoever_lost_the_node_to_another_goes_on_with_a_new_one() {
        LeasedIdSource ids = start();
        List<Long> taken = new ArrayList<>(take(100, ids));
        runOut(nodeOf(taken.getFirst()));
        LeasedIdSource thief = start();
        long stolen = thief.next();
        assertThat(nodeOf(stolen)).isEqualTo(nodeOf(taken.getFirst()));
        assertThat(stolen).isGreaterThan(taken.getLast());

        // The old holder may still make ids of its own milliseconds, which the new one leaves alone
        taken.addAll(take(100, ids));
        ids.renew();
        taken.addAll(take(100, ids));

        assertThat(nodeOf(taken.getLast())).isNotEqualTo(nodeOf(stolen));
        assertThat(taken).isSorted().doesNotHaveDuplicates().doesNotContain(stolen);
    }

    @Test
    void whoever_lost_the_node_to_nobody_claims_one_again() {
        LeasedIdSource ids = start();
        long before = ids.next();
        runOut(nodeOf(before));
        ids.renew();

        assertThat(ids.next()).isGreaterThan(before);
        assertThat(leased()).isEqualTo(1);
    }

    @Test
    void a_restart_goes_on_after_the_last_id_even_if_the_clock_was_set_back() {
        List<Long> taken = new ArrayList<>();
        for (int restart = 0; restart < 5; restart++) {
            LeasedIdSource ids = start();
            taken.addAll(take(1_000, ids));
            ids.release();
            clock.advance(Duration.ofMinutes(-10));
        }

        assertThat(taken).isSorted().doesNotHaveDuplicates();
        assertThat(leased()).isZero();
    }

    @Test
    void whoever_is_stopped_makes_no_more_ids_and_does_not_come_back() {
        LeasedIdSource ids = start();
        ids.next();
        ids.release();
        ids.release();
        ids.renew();

        assertRefused(ErrorCode.SERVICE_UNAVAILABLE, ids::next);
        assertThat(leased()).isZero();
    }

    @Test
    void whoever_has_not_started_makes_no_ids() {
        assertRefused(ErrorCode.SERVICE_UNAVAILABLE, new LeasedIdSource(nodes.mapper(), clock, nanoTime::get)::next);
    }

    @Test
    void whoever_is_stopped_late_leaves_the_node_to_its_new_holder() {
        LeasedIdSource late = start();
        runOut(nodeOf(late.next()));
        LeasedIdSource holder = start();
        holder.next();
        late.release();

        assertThat(leased()).isEqualTo(1);
        holder.renew();
        assertThat(leased()).isEqualTo(1);
    }

    private static List<Long> take(int count, IdSource ids) {
        List<Long> taken = new ArrayList<>();
        for (int id = 0; id < count; id++) {
            taken.add(ids.next());
        }
        return taken;
    }

    private static Instant timeOf(long id) {
        return LeasedIdSource.EPOCH.plusMillis(id >>> 12);
    }

    private static long nodeOf(long id) {
        return id >>> 6 & 63;
    }

    /** The database's clock cannot be moved; the time at which the lease ends can. */
    private void runOut(long node) {
        nodes.jdbc()
                .sql("UPDATE id_nodes SET leased_until = clock_timestamp() - interval '1 second' WHERE node = ?")
                .param(node)
                .update();
    }

    private Instant leasedUntil() {
        return nodes.jdbc()
                .sql("SELECT max(leased_until) FROM id_nodes")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private int leased() {
        return nodes.jdbc()
                .sql("SELECT count(*) FROM id_nodes WHERE leased_until > clock_timestamp()")
                .query(Integer.class)
                .single();
    }
}
