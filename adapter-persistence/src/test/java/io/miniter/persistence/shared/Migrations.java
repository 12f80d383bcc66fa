package io.miniter.persistence.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.Scope.ScopedRunner;
import liquibase.analytics.configuration.AnalyticsArgs;
import liquibase.changelog.ChangeSet;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.lockservice.LockService;
import liquibase.lockservice.LockServiceFactory;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.postgresql.PGConnection;

/** The changesets, forwards and back, over one connection to a database of the test's own. */
final class Migrations implements AutoCloseable {

    private static final Contexts ALL = new Contexts();
    private static final LabelExpression ANY = new LabelExpression();

    private final Connection connection;
    private final Database database;
    private final Liquibase liquibase;

    Migrations(DataSource dataSource) throws SQLException, LiquibaseException {
        this(dataSource, "db/changelog/changelog.yaml");
    }

    Migrations(DataSource dataSource, String changelog) throws SQLException, LiquibaseException {
        connection = dataSource.getConnection();
        database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        liquibase = new Liquibase(changelog, new ClassLoaderResourceAccessor(), database);
    }

    List<ChangeSet> changesets() throws LiquibaseException {
        return liquibase.getDatabaseChangeLog().getChangeSets();
    }

    void up() {
        quietly(() -> liquibase.update(ALL, ANY));
    }

    void up(int changesets) {
        quietly(() -> liquibase.update(changesets, ALL, ANY));
    }

    void down(int changesets) {
        quietly(() -> liquibase.rollback(changesets, ALL, ANY));
    }

    /** Keeps other servers from migrating, as the migration of this one would. */
    void lock() throws LiquibaseException {
        lockService().waitForLock();
    }

    /** Polls for the lock continuously instead of every few seconds. */
    void askForTheLockWithoutPause() {
        lockService().setChangeLogLockRecheckTime(0);
    }

    LockService lockService() {
        return LockServiceFactory.getInstance().getLockService(database);
    }

    int processId() throws SQLException {
        return connection.unwrap(PGConnection.class).getBackendPID();
    }

    private static void quietly(ScopedRunner<?> migration) {
        try {
            Scope.child(
                    Map.of(AnalyticsArgs.ENABLED.getKey(), false, Scope.Attr.ui.name(), new LoggerUIService()),
                    migration);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() throws LiquibaseException {
        database.close();
    }
}
