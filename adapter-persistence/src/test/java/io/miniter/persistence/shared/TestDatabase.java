package io.miniter.persistence.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A real PostgreSQL for the length of a test run, on a free port. By default the embedded one, which needs nothing;
 * with {@code -Dtest.database=testcontainers} one in a container, which needs a Docker engine.
 */
public final class TestDatabase implements AutoCloseable {

    private static final String IMAGE = "postgres:18";

    private final UnaryOperator<String> urlOf;
    private final Connection connectionDetails;
    private final AutoCloseable server;

    private TestDatabase(
            UnaryOperator<String> urlOf, String database, String username, String password, AutoCloseable server) {
        this.urlOf = urlOf;
        this.connectionDetails = new Connection(urlOf.apply(database), username, password);
        this.server = server;
    }

    /** Starts the server that the system property {@code test.database} names. */
    public static TestDatabase start() {
        String wanted = System.getProperty("test.database", "embedded");
        return switch (wanted) {
            case "embedded" -> embedded();
            case "testcontainers" -> inContainer();
            default ->
                throw new IllegalArgumentException("test.database is neither embedded nor testcontainers: " + wanted);
        };
    }

    private static TestDatabase embedded() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    // The application context stops it, after all that still wants to say something to it
                    .setRegisterShutdownHook(false)
                    .start();
            return new TestDatabase(
                    database -> server.getJdbcUrl("postgres", database), "postgres", "postgres", "", server);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @SuppressWarnings("resource")
    private static TestDatabase inContainer() {
        PostgreSQLContainer server = new PostgreSQLContainer(IMAGE);
        server.start();
        String url = "jdbc:postgresql://" + server.getHost() + ":"
                + server.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT) + "/";
        return new TestDatabase(
                database -> url + database,
                server.getDatabaseName(),
                server.getUsername(),
                server.getPassword(),
                server);
    }

    /** How to reach the server, as its superuser. */
    public JdbcConnectionDetails connectionDetails() {
        return connectionDetails;
    }

    /** One more database on the same server, with nothing in it. */
    public DataSource emptyDatabase(String name) {
        JdbcClient jdbc = JdbcClient.create(dataSource(connectionDetails.url()));
        jdbc.sql("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)").update();
        jdbc.sql("CREATE DATABASE " + name).update();
        return dataSource(urlOf.apply(name));
    }

    private DataSource dataSource(String url) {
        return new DriverManagerDataSource(url, connectionDetails.username(), connectionDetails.password());
    }

    @Override
    public void close() throws Exception {
        server.close();
    }

    private record Connection(String url, String username, String password) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return username;
        }

        @Override
        public String getPassword() {
            return password;
        }
    }
}
