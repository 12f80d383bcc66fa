package io.miniter.bootstrap.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.miniter.application.event.FromOutbox;
import io.miniter.application.event.OutboxQueries;
import io.miniter.application.event.OutboxStatus;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** How far each reaction is, for whoever watches the server. A figure is queried when it is asked for. */
@Component
final class OutboxMetrics implements MeterBinder {

    private final OutboxQueries queries;
    private final List<FromOutbox<?>> reactions;

    OutboxMetrics(OutboxQueries queries, List<FromOutbox<?>> reactions) {
        this.queries = queries;
        this.reactions = reactions;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "miniter.outbox.waiting", "events that wait for the reaction", OutboxStatus::waiting);
        gauge(
                registry,
                "miniter.outbox.oldest.seconds",
                "how long the oldest of them has waited",
                status -> status.oldest().toMillis() / 1_000.0);
        gauge(
                registry,
                "miniter.outbox.dead.letters",
                "events on which the reaction failed too often",
                OutboxStatus::deadLetters);
    }

    private void gauge(MeterRegistry registry, String name, String what, ToDoubleFunction<OutboxStatus> figure) {
        reactions.stream()
                .map(FromOutbox::name)
                .forEach(reaction -> Gauge.builder(
                                name, queries, current -> figure.applyAsDouble(current.status(reaction)))
                        .description(what)
                        .tag("reaction", reaction)
                        .register(registry));
    }
}
