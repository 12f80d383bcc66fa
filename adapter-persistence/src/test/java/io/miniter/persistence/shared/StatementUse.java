package io.miniter.persistence.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * A statement of a mapper with parameters as the application gives them, in the {@link BusyDatabase}, and the indexes
 * that serve it. {@code docs/database.md} says the same the other way around.
 *
 * @param name the mapper and its method
 * @param selection which of several lists, for a statement that is written for several; else empty
 * @param indexes what the statement looks into; empty for one that only inserts
 * @param walked of a page, the index that it walks; else empty
 */
public record StatementUse(
        String name, String selection, Map<String, Object> parameters, Set<String> indexes, String walked) {

    /** Somebody who follows 200 and is followed by 3,000. */
    public static final long POPULAR = 1L;
    /** Somebody who wrote 5,000 tweets. */
    public static final long TALKATIVE = 2L;

    public static final long OTHER = 777L;
    public static final String AVATAR = "0".repeat(61) + "777.jpg";
    public static final int COUNT = 21;
    public static final Long[] SOME_ACCOUNTS =
            LongStream.range(0, 20).map(n -> 500 + n * 97).boxed().toArray(Long[]::new);

    /** Every statement that there is. */
    static final List<StatementUse> ALL =
            FeatureStatements.all().stream().flatMap(FeatureStatements::uses).toList();

    public static StatementUse use(String name, Parameters parameters, String... indexes) {
        return new StatementUse(name, "", parameters.values(), new TreeSet<>(Set.of(indexes)), "");
    }

    public static Parameters nothing() {
        return new Parameters(Map.of());
    }

    public static Parameters with(String name, Object value) {
        return new Parameters(Map.of()).and(name, value);
    }

    /** The statement is one page of a list, and takes no more out of this index than the page holds. */
    public StatementUse walking(String index) {
        return new StatementUse(name, selection, parameters, indexes, index);
    }

    @Override
    public String toString() {
        return name + selection;
    }

    public record Parameters(Map<String, Object> values) {

        public Parameters and(String name, Object value) {
            Map<String, Object> more = new HashMap<>(values);
            more.put(name, value);
            return new Parameters(more);
        }
    }
}
