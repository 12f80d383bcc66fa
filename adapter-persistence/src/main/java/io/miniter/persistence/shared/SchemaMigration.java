package io.miniter.persistence.shared;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import liquibase.Liquibase;
import liquibase.UpdateSummaryEnum;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Brings the schema up to date by Liquibase, without the timeouts that requests have. */
final class SchemaMigration extends SpringLiquibase {

    /** @param folder on the class path, with {@code changelog.yaml} and all that it includes */
    SchemaMigration(DataSource database, String folder) {
        setDataSource(patient(database));
        setChangeLog("classpath:" + folder + "/changelog.yaml");
        setShowSummary(UpdateSummaryEnum.OFF);
        setAnalyticsEnabled(false);
    }

    /** A change of a large table may take longer than a request may wait; the pool sets its limit again. */
    private static DataSource patient(DataSource database) {
        return new DelegatingDataSource(database) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = super.getConnection();
                connection.setNetworkTimeout(Runnable::run, 0);
                return connection;
            }
        };
    }

    /** A migration takes as long as it takes: the timeouts of the pool's connections are for requests. */
    @Override
    protected void performUpdate(Liquibase liquibase) throws LiquibaseException {
        JdbcConnection connection = (JdbcConnection) liquibase.getDatabase().getConnection();
        List<String> timeouts = set(connection, List.of("0", "0"));
        super.performUpdate(liquibase);
        set(connection, timeouts);
    }

    /** Sets the timeouts of statements and of locks; answers what they were. */
    private static List<String> set(JdbcConnection connection, List<String> timeouts) throws LiquibaseException {
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT former.statements, former.locks,
                    set_config('statement_timeout', ?, false), set_config('lock_timeout', ?, false)
                FROM (
                    SELECT current_setting('statement_timeout') AS statements, current_setting('lock_timeout') AS locks
                ) AS former
                """)) {
            statement.setString(1, timeouts.getFirst());
            statement.setString(2, timeouts.getLast());
            try (ResultSet former = statement.executeQuery()) {
                former.next();
                List<String> answer = List.of(former.getString(1), former.getString(2));
                // Or Liquibase's next rollback would take them back
                connection.commit();
                return answer;
            }
        } catch (SQLException e) {
            throw new LiquibaseException("The timeouts of the connection cannot be set", e);
        }
    }
}
