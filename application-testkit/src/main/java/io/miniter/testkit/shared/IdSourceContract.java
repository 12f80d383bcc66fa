package io.miniter.testkit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.shared.IdSource;
import io.miniter.domain.shared.Id;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What is true of every source of ids. */
public abstract class IdSourceContract {

    /** One more instance, on the same database as those before. */
    protected abstract IdSource newInstance();

    @Test
    void ids_are_within_their_bounds() {
        assertThat(take(100, newInstance())).allSatisfy(id -> assertThat(id).isBetween(1L, Id.MAX));
    }

    @Test
    void ids_of_one_instance_increase() {
        List<Long> taken = take(5_000, newInstance());

        assertThat(taken).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void instances_never_give_out_the_same_id() {
        IdSource one = newInstance();
        IdSource other = newInstance();
        IdSource another = newInstance();
        List<Long> taken = new ArrayList<>();
        for (int round = 0; round < 500; round++) {
            taken.add(one.next());
            taken.add(other.next());
            taken.add(another.next());
        }

        assertThat(taken).doesNotHaveDuplicates();
    }

    @Test
    void threads_that_share_an_instance_never_get_the_same_id_and_each_sees_them_increase() throws Exception {
        IdSource ids = newInstance();
        Callable<List<Long>> taker = () -> take(1_000, ids);
        Set<Long> all = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<List<Long>> taken : threads.invokeAll(List.of(taker, taker, taker, taker))) {
                assertThat(taken.get()).isSorted();
                all.addAll(taken.get());
            }
        }

        assertThat(all).hasSize(4_000);
    }

    private static List<Long> take(int count, IdSource ids) {
        List<Long> taken = new ArrayList<>();
        for (int id = 0; id < count; id++) {
            taken.add(ids.next());
        }
        return taken;
    }
}
