package io.miniter.persistence.shared;

import static java.util.stream.Collectors.joining;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the migrated database, but for the books of Liquibase and the leases of ids. */
@Component
final class EveryTable {

    private final JdbcClient jdbc;
    private @Nullable String emptied;

    EveryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A statement that deletes every row. */
    String emptied() {
        if (emptied == null) {
            emptied = jdbc.sql("""
                            SELECT relname
                            FROM pg_class
                            WHERE relkind = 'r'
                              AND relnamespace = 'public'::regnamespace
                              AND relname NOT LIKE 'databasechangelog%'
                              AND relname <> 'id_nodes'
                            ORDER BY relname
                            """).query(String.class).list().stream()
                    .map(table -> "emptied_" + table + " AS (DELETE FROM " + table + ")")
                    .collect(joining(", ", "WITH ", " SELECT 1"));
        }
        return emptied;
    }
}
