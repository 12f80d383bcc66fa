package io.miniter.testkit.event;

import io.miniter.application.event.FromOutbox;
import io.miniter.domain.shared.DomainEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/** A reaction that notes what it is given, after doing what the test says. */
public final class Noted<E extends DomainEvent> implements FromOutbox<E> {

    private final String name;
    private final Class<E> kind;
    private final ToLongFunction<E> subject;
    private final Consumer<E> first;
    private final List<E> events = new ArrayList<>();

    /** One that does nothing else. */
    public Noted(String name, Class<E> kind, ToLongFunction<E> subject) {
        this(name, kind, subject, event -> {});
    }

    public Noted(String name, Class<E> kind, ToLongFunction<E> subject, Consumer<E> first) {
        this.name = name;
        this.kind = kind;
        this.subject = subject;
        this.first = first;
    }

    @Override
    public Class<E> event() {
        return kind;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long subject(E event) {
        return subject.applyAsLong(event);
    }

    @Override
    public void react(E event) {
        first.accept(event);
        events.add(event);
    }

    /** What it was given and did not fail on, in its order. */
    public List<E> events() {
        return List.copyOf(events);
    }
}
