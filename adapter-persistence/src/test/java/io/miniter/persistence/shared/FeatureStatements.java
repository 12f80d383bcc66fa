package io.miniter.persistence.shared;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a feature's SQL looks for, and in which indexes. Each feature has one such class in its own package. */
public interface FeatureStatements {

    /** Every statement of the feature's mappers. */
    Stream<StatementUse> uses();

    /** What each index of the feature's tables is for, as {@code docs/database.md} says it. */
    Map<String, String> indexes();

    /** Statements that fill the feature's tables in the {@link BusyDatabase}, after the accounts are there. */
    default List<String> rows() {
        return List.of();
    }

    /** Tables of other features that the feature's SQL writes, which it may only for a reason. */
    default List<ForeignWrite> foreignWrites() {
        return List.of();
    }

    /**
     * A table that another feature than its owner writes, in the same statement as what is counted.
     *
     * @param reason why an event would not do
     */
    record ForeignWrite(String table, String owner, String writer, String reason) {}

    /** Those of all features. */
    static List<FeatureStatements> all() {
        return Found.inPersistence(FeatureStatements.class);
    }
}
