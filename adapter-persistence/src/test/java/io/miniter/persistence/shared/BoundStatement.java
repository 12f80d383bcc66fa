package io.miniter.persistence.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.session.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The SQL that MyBatis runs for a statement of a mapper, with its parameters, prepared on the server as the driver
 * would prepare it.
 */
public record BoundStatement(String sql, List<String> types, List<String> values) {

    public static BoundStatement of(Configuration configuration, String statement, Map<String, Object> parameters) {
        BoundSql bound = configuration.getMappedStatement(statement).getBoundSql(parameters);
        List<Object> values = bound.getParameterMappings().stream()
                .map(mapping -> bound.hasAdditionalParameter(mapping.getProperty())
                        ? bound.getAdditionalParameter(mapping.getProperty())
                        : parameters.get(mapping.getProperty()))
                .toList();
        StringBuilder numbered = new StringBuilder();
        String[] parts = bound.getSql().split("\\?", -1);
        for (int part = 0; part < parts.length; part++) {
            numbered.append(part == 0 ? "" : "$" + part).append(parts[part]);
        }
        return new BoundStatement(
                numbered.toString(),
                values.stream().map(BoundStatement::typeOf).toList(),
                values.stream().map(BoundStatement::literal).toList());
    }

    /**
     * The plan of the first run, the one that PostgreSQL settles on for a statement that is run again and again, and
     * the one that knows nothing of the parameters, on which it could settle with other statistics.
     */
    List<Plan> plans(JdbcClient jdbc) {
        prepare(jdbc);
        List<Plan> plans = new ArrayList<>();
        for (int run = 0; run < 8; run++) {
            plans.add(explain(jdbc, "COSTS OFF"));
        }
        jdbc.sql("SET plan_cache_mode = force_generic_plan").update();
        Plan generic = explain(jdbc, "COSTS OFF");
        jdbc.sql("RESET plan_cache_mode").update();
        deallocate(jdbc);
        return List.of(plans.getFirst(), plans.getLast(), generic);
    }

    /** Runs it, and says what it did. */
    Plan run(JdbcClient jdbc) {
        prepare(jdbc);
        Plan plan = explain(jdbc, "ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF, BUFFERS OFF");
        deallocate(jdbc);
        return plan;
    }

    private void prepare(JdbcClient jdbc) {
        String declared = types.isEmpty() ? "" : "(" + String.join(", ", types) + ")";
        jdbc.sql("PREPARE explained " + declared + " AS " + sql).update();
    }

    private Plan explain(JdbcClient jdbc, String options) {
        String given = values.isEmpty() ? "" : "(" + String.join(", ", values) + ")";
        return new Plan(jdbc.sql("EXPLAIN (" + options + ") EXECUTE explained " + given)
                .query(String.class)
                .list());
    }

    private static void deallocate(JdbcClient jdbc) {
        jdbc.sql("DEALLOCATE explained").update();
    }

    /** What the driver declares; a point in time it leaves to the server. */
    private static String typeOf(Object value) {
        return switch (value) {
            case Long number -> "bigint";
            case Integer number -> "integer";
            case String text -> "varchar";
            case UUID id -> "uuid";
            case Boolean bool -> "boolean";
            case Long[] numbers -> "bigint[]";
            case String[] texts -> "varchar[]";
            case byte[] bytes -> "bytea";
            default -> "unknown";
        };
    }

    private static String literal(Object value) {
        return switch (value) {
            case Object[] several ->
                Arrays.stream(several).map(String::valueOf).collect(Collectors.joining(",", "'{", "}'"));
            case byte[] bytes -> "'\\x" + HexFormat.of().formatHex(bytes) + "'";
            default -> "'" + value + "'";
        };
    }
}
