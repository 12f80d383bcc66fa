package io.miniter.http.request;

import io.miniter.domain.shared.InvalidValueException;
import io.miniter.domain.shared.Violation;
import io.miniter.domain.shared.ViolationCode;
import io.miniter.http.problem.FieldViolation;
import io.miniter.http.problem.InvalidFieldsException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Converts the fields of a request into domain values, whose constructors validate them, and collects all violations
 * for one response. Usage: read every field, call {@link #check()}, then get the values.
 */
public final class RequestFields {

    /** Limits the reported violations of a list. */
    private static final int MOST_BROKEN_ENTRIES = 10;

    private final List<FieldViolation> violations = new ArrayList<>();

    /** A required field: {@code REQUIRED} when it is missing or null. */
    public <V, T> Field<T> required(String name, @Nullable V value, Function<V, T> constructor) {
        if (value == null) {
            return broken(name, Violation.of(ViolationCode.REQUIRED));
        }
        return read(name, value, constructor);
    }

    /** An optional field, which may be missing or null. */
    public <V, T> Field<T> optional(String name, @Nullable V value, Function<V, T> constructor) {
        return value == null ? new Field<>(null) : read(name, value, constructor);
    }

    /** A required text without further rules: {@code REQUIRED} when it is missing, null or blank. */
    public Field<String> requiredText(String name, @Nullable String value) {
        return required(name, value, text -> {
            if (text.isBlank()) {
                throw new InvalidValueException(ViolationCode.REQUIRED);
            }
            return text;
        });
    }

    /**
     * An optional list. Invalid entries are named by their index from 0, such as {@code tags[1]}, up to the first 10; a
     * null entry is {@code REQUIRED}. The list itself is validated only if all entries are valid.
     *
     * @param entryConstructor converts an entry
     * @param constructor converts the list
     */
    public <V, E, T> Field<T> optionalList(
            String name,
            @Nullable List<@Nullable V> values,
            Function<V, E> entryConstructor,
            Function<List<E>, T> constructor) {
        if (values == null) {
            return new Field<>(null);
        }
        int brokenBefore = violations.size();
        List<Field<E>> entries = new ArrayList<>();
        for (V value : values) {
            entries.add(required(name + "[" + entries.size() + "]", value, entryConstructor));
            if (violations.size() == brokenBefore + MOST_BROKEN_ENTRIES) {
                break;
            }
        }
        return violations.size() > brokenBefore
                ? new Field<>(null)
                : read(name, entries.stream().map(Field::get).toList(), constructor);
    }

    /**
     * Checks all fields that were read.
     *
     * @throws io.miniter.domain.shared.DomainException {@code VALIDATION_FAILED} with one entry per invalid field
     */
    public void check() {
        if (!violations.isEmpty()) {
            throw new InvalidFieldsException(violations);
        }
    }

    private <V, T> Field<T> read(String name, V value, Function<V, T> constructor) {
        try {
            return new Field<>(constructor.apply(value));
        } catch (InvalidValueException broken) {
            return broken(name, broken.violation());
        }
    }

    private <T> Field<T> broken(String name, Violation violation) {
        violations.add(new FieldViolation(name, violation));
        return new Field<>(null);
    }

    /**
     * A field that was read.
     *
     * @param <T> its domain type
     */
    public static final class Field<T> {

        private final @Nullable T value;

        private Field(@Nullable T value) {
            this.value = value;
        }

        /** The value of a required field, after {@link RequestFields#check()}. */
        public T get() {
            if (value == null) {
                throw new IllegalStateException("A field is taken that is broken or optional");
            }
            return value;
        }

        /** The value of an optional field, after {@link RequestFields#check()}; {@code null} if absent. */
        public @Nullable T orNull() {
            return value;
        }
    }
}
