package io.miniter.persistence.shared;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The schema of a database, from its catalogue, without Liquibase's own tables. */
record Schema(JdbcClient jdbc) {

    Schema(DataSource dataSource) {
        this(JdbcClient.create(dataSource));
    }

    List<String> tables() {
        return jdbc.sql("""
                SELECT relname::text
                FROM pg_class
                WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relname NOT LIKE 'databasechangelog%'
                ORDER BY relname
                """).query(String.class).list();
    }

    /** Every column, in the order of its table. */
    List<Column> columns() {
        return jdbc.sql("""
                SELECT of.relname::text AS table_name, attname::text AS name,
                       CASE atttypid WHEN 'timestamptz'::regtype THEN 'timestamptz' ELSE format_type(atttypid, atttypmod) END
                           AS type,
                       NOT attnotnull AS nullable,
                       coalesce(attnum = ANY (pk.conkey), FALSE) AS primary_key,
                       coalesce(attnum = ANY (uk.conkey), FALSE) AS unique_key,
                       EXISTS (
                           SELECT FROM pg_constraint AS fk
                           WHERE fk.conrelid = of.oid AND fk.contype = 'f' AND attnum = ANY (fk.conkey)
                       ) AS foreign_key
                FROM pg_class AS of
                JOIN pg_attribute ON attrelid = of.oid AND attnum > 0 AND NOT attisdropped
                LEFT JOIN pg_constraint AS pk ON pk.conrelid = of.oid AND pk.contype = 'p'
                LEFT JOIN pg_constraint AS uk ON uk.conrelid = of.oid AND uk.contype = 'u' AND attnum = ANY (uk.conkey)
                WHERE of.relnamespace = 'public'::regnamespace AND of.relkind IN ('r', 'p')
                  AND of.relname NOT LIKE 'databasechangelog%'
                ORDER BY of.relname, attnum
                """).query(Column.class).list();
    }

    /** Every foreign key. */
    List<Reference> references() {
        return jdbc.sql("""
                SELECT target.relname::text AS target, source.relname::text AS source, attname::text AS column_name,
                       EXISTS (
                           SELECT FROM pg_index
                           WHERE indrelid = source.oid AND indisunique AND indnkeyatts = 1 AND indkey[0] = attnum
                       ) AS at_most_one
                FROM pg_constraint
                JOIN pg_class AS source ON source.oid = conrelid
                JOIN pg_class AS target ON target.oid = confrelid
                JOIN pg_attribute ON attrelid = source.oid AND attnum = conkey[1]
                WHERE contype = 'f' AND connamespace = 'public'::regnamespace
                ORDER BY target.relname, source.relname, attnum
                """).query(Reference.class).list();
    }

    /** Every foreign key, with what becomes of its rows when what they refer to is deleted. */
    List<ForeignKey> foreignKeys() {
        return jdbc.sql("""
                SELECT conname::text AS name, source.relname::text AS source, target.relname::text AS target,
                       confdeltype IN ('c', 'n', 'd') AS cascades
                FROM pg_constraint
                JOIN pg_class AS source ON source.oid = conrelid
                JOIN pg_class AS target ON target.oid = confrelid
                WHERE contype = 'f' AND conparentid = 0 AND connamespace = 'public'::regnamespace
                ORDER BY source.relname, conname
                """).query(ForeignKey.class).list();
    }

    /** Every index, with its columns as one would write them to make it. */
    List<Index> indexes() {
        return jdbc.sql("""
                SELECT index.relname::text AS name, of.relname::text AS table_name, indisunique AS unique_key, (
                           SELECT string_agg(
                               pg_get_indexdef(indexrelid, position, TRUE)
                                   || CASE WHEN indoption[position - 1] & 1 = 1 THEN ' DESC' ELSE '' END,
                               ', ' ORDER BY position)
                           FROM generate_series(1, indnkeyatts) AS position
                       ) AS columns, (
                           SELECT string_agg(pg_get_indexdef(indexrelid, position, TRUE), ', ' ORDER BY position)
                           FROM generate_series(indnkeyatts + 1, indnatts) AS position
                       ) AS included
                FROM pg_index
                JOIN pg_class AS index ON index.oid = indexrelid
                JOIN pg_class AS of ON of.oid = indrelid
                WHERE of.relnamespace = 'public'::regnamespace AND of.relname NOT LIKE 'databasechangelog%'
                ORDER BY of.relname, NOT indisprimary, index.relname
                """).query(Index.class).list();
    }

    /** Everything that a changeset can create, one line each, and the number of rows of each table. */
    List<String> snapshot() {
        List<String> definitions = jdbc.sql("""
                WITH ours AS (
                    SELECT oid, relname, relkind, reloptions
                    FROM pg_class
                    WHERE relnamespace = 'public'::regnamespace AND relname NOT LIKE 'databasechangelog%'
                )
                SELECT format('relation %s %s %s', relkind, relname, reloptions) FROM ours
                UNION ALL
                SELECT format('column %s.%s %s %s %s %s %s', relname, attname,
                              row_number() OVER (PARTITION BY attrelid ORDER BY attnum), format_type(atttypid, atttypmod),
                              attnotnull, pg_get_expr(adbin, adrelid), attcollation::regcollation)
                FROM ours
                JOIN pg_attribute ON attrelid = ours.oid AND attnum > 0 AND NOT attisdropped
                LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
                UNION ALL
                SELECT format('constraint %s.%s %s', relname, conname, pg_get_constraintdef(pg_constraint.oid))
                FROM ours JOIN pg_constraint ON conrelid = ours.oid
                UNION ALL
                SELECT format('index %s', pg_get_indexdef(oid)) FROM ours WHERE relkind = 'i'
                UNION ALL
                SELECT format('trigger %s', pg_get_triggerdef(pg_trigger.oid))
                FROM ours JOIN pg_trigger ON tgrelid = ours.oid AND NOT tgisinternal
                UNION ALL
                SELECT format('function %s', pg_get_functiondef(oid))
                FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prokind IN ('f', 'p')
                UNION ALL
                SELECT format('type %s', typname)
                FROM pg_type WHERE typnamespace = 'public'::regnamespace AND typtype IN ('d', 'e')
                UNION ALL
                SELECT format('extension %s', extname) FROM pg_extension
                ORDER BY 1
                """).query(String.class).list();
        List<String> rows = tables().stream()
                .map(table -> jdbc.sql("SELECT count(*) FROM " + table)
                                .query(Integer.class)
                                .single() + " rows in " + table)
                .toList();
        return Stream.concat(definitions.stream(), rows.stream()).toList();
    }

    record Column(
            String tableName,
            String name,
            String type,
            boolean nullable,
            boolean primaryKey,
            boolean uniqueKey,
            boolean foreignKey) {}

    record Reference(String target, String source, String columnName, boolean atMostOne) {}

    /** @param cascades whether the rows are deleted, or changed, by the database itself */
    record ForeignKey(String name, String source, String target, boolean cascades) {}

    record Index(
            String name,
            String tableName,
            boolean uniqueKey,
            String columns,
            @Nullable String included) {}
}
