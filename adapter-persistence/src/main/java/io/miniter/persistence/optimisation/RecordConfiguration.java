package io.miniter.persistence.optimisation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.executor.parameter.ParameterHandler;
import org.apache.ibatis.executor.resultset.ResultSetHandler;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ResultMap;
import org.apache.ibatis.mapping.StatementType;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;
import org.apache.ibatis.type.ArrayTypeHandler;
import org.jspecify.annotations.Nullable;

/**
 * Configures MyBatis to map rows to records with {@link RecordRows}. MyBatis itself looks up the columns of a record's
 * components for each row, and reads the annotations of its constructor.
 */
public final class RecordConfiguration extends Configuration {

    private final Map<String, RecordRows> rowsOfStatements = new ConcurrentHashMap<>();

    public RecordConfiguration() {
        setCacheEnabled(false);
        setLocalCacheScope(LocalCacheScope.STATEMENT);
        setDefaultStatementTimeout(30);
        // MyBatis has an array handler, but uses it only where it is named
        getTypeHandlerRegistry().register(String[].class, ArrayTypeHandler.class);
    }

    @Override
    public ResultSetHandler newResultSetHandler(
            Executor executor,
            MappedStatement statement,
            RowBounds bounds,
            ParameterHandler parameterHandler,
            @Nullable ResultHandler handler,
            BoundSql sql) {
        if (!answersRecords(statement) || bounds != RowBounds.DEFAULT || handler != null) {
            return super.newResultSetHandler(executor, statement, bounds, parameterHandler, handler, sql);
        }
        return rowsOfStatements.computeIfAbsent(
                statement.getId(),
                id -> new RecordRows(statement.getResultMaps().getFirst().getType(), getTypeHandlerRegistry()));
    }

    private static boolean answersRecords(MappedStatement statement) {
        if (statement.getStatementType() != StatementType.PREPARED
                || statement.getResultMaps().size() != 1) {
            return false;
        }
        ResultMap map = statement.getResultMaps().getFirst();
        return map.getType().isRecord() && map.getResultMappings().isEmpty();
    }
}
