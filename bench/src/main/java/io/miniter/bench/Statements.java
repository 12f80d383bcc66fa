package io.miniter.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.session.Configuration;
import org.jspecify.annotations.Nullable;

/**
 * The server's statements as pgbench scripts, with the same parameters of the same types, because they determine
 * whether PostgreSQL uses a generic or a custom plan.
 */
final class Statements {

    private static final String MAPPERS = "io/miniter/persistence/";
    private final Configuration configuration = new Configuration();

    Statements(List<String> mappers) throws IOException {
        for (String mapper : mappers) {
            String resource = MAPPERS + mapper + ".xml";
            try (InputStream xml =
                    Objects.requireNonNull(Statements.class.getClassLoader().getResourceAsStream(resource), resource)) {
                new XMLMapperBuilder(xml, configuration, resource, configuration.getSqlFragments()).parse();
            }
        }
    }

    /**
     * One statement, with variables of the same names and types in place of its parameters.
     *
     * @param statement such as {@code tweet.TweetViewMapper.findById}
     * @param parameters the values that determine its dynamic SQL and types; they are replaced by variables
     */
    String sql(String statement, Map<String, Object> parameters) {
        BoundSql bound = configuration
                .getMappedStatement("io.miniter.persistence." + statement)
                .getBoundSql(parameters);
        StringBuilder sql = new StringBuilder();
        String[] parts = bound.getSql().replaceAll("\\s+", " ").split("\\?", -1);
        for (int part = 0; part < parts.length; part++) {
            if (part > 0) {
                String name =
                        variable(bound.getParameterMappings().get(part - 1).getProperty());
                sql.append(':').append(name).append(cast(parameters.get(name)));
            }
            sql.append(parts[part]);
        }
        return sql.toString();
    }

    /** A variable's name has no dots: of {@code page.below} it is {@code below}. */
    private static String variable(String property) {
        return property.substring(property.lastIndexOf('.') + 1);
    }

    /** The type that the driver of the server names; a time is sent without one. */
    private static String cast(@Nullable Object value) {
        return switch (value) {
            case Long number -> "::bigint";
            case Integer number -> "::integer";
            case String text -> "::varchar";
            case null, default -> "";
        };
    }
}
