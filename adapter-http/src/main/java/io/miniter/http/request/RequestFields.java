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
 * Turns the fields of a request into values of the domain, whose constructors hold the rules, and remembers which rules
 * were broken, so that a client learns of all its mistakes at once. Read every field first, then {@link #check()}, then
 * take the values.
 */
public final class RequestFields {

    /** A client that sends thousands of broken entries is told of some. */
    private static final int MOST_BROKEN_ENTRIES = 10;

    private final List<FieldViolation> violations = new ArrayList<>();

    /** A field that must be there: {@code REQUIRED} when it is missing or null. */
    public <V, T> Field<T> required(String name, @Nullable V value, Function<V, T> constructor) {
        if (value == null) {
            return broken(name, Violation.of(ViolationCode.REQUIRED));
        }
        return read(name, value, constructor);
    }

    /** A field that may be missing or null. */
    public <V, T> Field<T> optional(String name, @Nullable V value, Function<V, T> constructor) {
        return value == null ? new Field<>(null) : read(name, value, constructor);
    }

    /** A text without rules of its own, but for being there: {@code REQUIRED} when it is missing, null or blank. */
    public Field<String> requiredText(String name, @Nullable String value) {
        return required(name, value, text -> {
            if (text.isBlank()) {
                throw new InvalidValueException(ViolationCode.REQUIRED);
            }
            return text;
        });
    }

    /**
     * A list that may be missing or null. Broken entries are named by their index from 0, such as {@code tags[1]}, the
     * first 10 of them; an entry that is null is {@code REQUIRED}. Only of good entries the list as a whole is made.
     *
     * @param entryConstructor what an entry is in the domain
     * @param constructor what the list is in the domain
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
     * Ends the reading.
     *
     * @throws io.miniter.domain.shared.DomainException {@code VALIDATION_FAILED} with one entry for each broken field
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
     * A value that was read.
     *
     * @param <T> what it is in the domain
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

        /** The value of an optional field, after {@link RequestFields#check()}; {@code null} if it was not given. */
        public @Nullable T orNull() {
            return value;
        }
    }
}
