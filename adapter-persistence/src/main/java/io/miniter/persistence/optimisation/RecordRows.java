package io.miniter.persistence.optimisation;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.CallableStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.executor.ExecutorException;
import org.apache.ibatis.executor.resultset.ResultSetHandler;
import org.apache.ibatis.type.TypeHandler;
import org.apache.ibatis.type.TypeHandlerRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Maps the rows of one statement to records. Columns are matched to components by name, {@code author_id} to
 * {@code authorId}, in any order; unmatched components or columns are an error. The mapping is cached from the first
 * result, and recomputed only if the columns change.
 */
final class RecordRows implements ResultSetHandler {

    private final Class<?> type;
    private final Constructor<?> constructor;
    private final Map<String, Component> components;

    /** The last columns, replaced without locking if they differ. */
    private volatile List<Column> columns = List.of();

    RecordRows(Class<?> type, TypeHandlerRegistry typeHandlers) {
        this.type = type;
        RecordComponent[] found = type.getRecordComponents();
        this.constructor = constructorOf(type, found);
        this.components = new HashMap<>();
        for (int index = 0; index < found.length; index++) {
            TypeHandler<?> handler = typeHandlers.getTypeHandler(found[index].getType());
            if (handler == null) {
                throw new ExecutorException(found[index] + " of " + type.getName() + " has no type handler");
            }
            components.put(found[index].getName().toLowerCase(Locale.ROOT), new Component(index, handler));
        }
    }

    private static Constructor<?> constructorOf(Class<?> type, RecordComponent[] components) {
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return canonical;
        } catch (NoSuchMethodException impossible) {
            throw new ExecutorException(type.getName() + " has no canonical constructor", impossible);
        }
    }

    private record Component(int index, TypeHandler<?> handler) {}

    /** A column and its component. */
    private record Column(String label, Component component) {}

    @Override
    @SuppressWarnings("unchecked") // The caller's mapper declares the element type
    public <E> List<E> handleResultSets(Statement statement) throws SQLException {
        try (ResultSet result = statement.getResultSet()) {
            List<Column> known = columnsOf(result.getMetaData());
            List<Object> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(row(result, known));
            }
            return (List<E>) rows;
        }
    }

    private Object row(ResultSet result, List<Column> known) throws SQLException {
        @Nullable Object[] arguments = new Object[known.size()];
        for (int index = 0; index < arguments.length; index++) {
            Component component = known.get(index).component();
            arguments[component.index()] = component.handler().getResult(result, index + 1);
        }
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException | IllegalArgumentException failure) {
            throw new ExecutorException("A row is no " + type.getName(), failure);
        }
    }

    private List<Column> columnsOf(ResultSetMetaData result) throws SQLException {
        List<Column> known = columns;
        if (!areThese(known, result)) {
            known = matched(result);
            columns = known;
        }
        return known;
    }

    private static boolean areThese(List<Column> known, ResultSetMetaData result) throws SQLException {
        if (known.size() != result.getColumnCount()) {
            return false;
        }
        for (int index = 0; index < known.size(); index++) {
            if (!known.get(index).label().equals(result.getColumnLabel(index + 1))) {
                return false;
            }
        }
        return true;
    }

    private List<Column> matched(ResultSetMetaData result) throws SQLException {
        Map<String, Component> left = new HashMap<>(components);
        List<Column> matched = new ArrayList<>();
        for (int index = 1; index <= result.getColumnCount(); index++) {
            String label = result.getColumnLabel(index);
            Component component = left.remove(label.replace("_", "").toLowerCase(Locale.ROOT));
            if (component == null) {
                throw new ExecutorException("No component of " + type.getName() + " takes the column " + label);
            }
            matched.add(new Column(label, component));
        }
        if (!left.isEmpty()) {
            throw new ExecutorException(
                    "There are no columns for these components of " + type.getName() + ": " + left.keySet());
        }
        return List.copyOf(matched);
    }

    @Override
    public <E> Cursor<E> handleCursorResultSets(Statement statement) {
        throw new UnsupportedOperationException("Records are read all at once");
    }

    @Override
    public void handleOutputParameters(CallableStatement statement) {
        throw new UnsupportedOperationException("Records do not come out of procedures");
    }
}
