package io.miniter.bootstrap.outbox;

import io.miniter.application.event.DeliverEvents;
import io.miniter.application.event.DeliverEvents.Delivery;
import io.miniter.application.event.DeliverEvents.Failed;
import io.miniter.application.event.FromOutbox;
import io.miniter.domain.shared.DomainException;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/** Polls the outbox in a loop for each reaction, so that none waits for another one. */
@Component
final class OutboxLoops implements SchedulingConfigurer {

    /** Followers are waiting. An idle poll costs a transaction with one query of an empty index. */
    private static final Duration EVERY = Duration.ofMillis(100);

    private static final Logger LOGGER = LoggerFactory.getLogger(OutboxLoops.class);

    private final DeliverEvents deliverEvents;
    private final List<FromOutbox<?>> reactions;

    OutboxLoops(DeliverEvents deliverEvents, List<FromOutbox<?>> reactions) {
        this.deliverEvents = deliverEvents;
        this.reactions = reactions;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        reactions.stream()
                .map(FromOutbox::name)
                .forEach(reaction -> tasks.addFixedDelayTask(() -> deliverAll(reaction), EVERY));
    }

    private void deliverAll(String reaction) {
        try {
            Delivery delivery = deliverEvents.deliverEvents(reaction);
            while (delivery.events() > 0) {
                LOGGER.debug("{}: {} events", reaction, delivery.events());
                delivery.failed().forEach(failed -> report(reaction, failed));
                delivery = deliverEvents.deliverEvents(reaction);
            }
        } catch (DomainException unavailable) {
            LOGGER.debug("Could not deliver events to {}; trying again", reaction, unavailable);
        }
    }

    private static void report(String reaction, Failed failed) {
        if (failed.nextAttempt() == null) {
            LOGGER.error(
                    "{} failed {} times on event {}, which is a dead letter now: see \"dead-letters list\"",
                    reaction,
                    failed.failures(),
                    failed.position(),
                    failed.cause());
        } else {
            LOGGER.warn(
                    "{} failed on event {} and tries again at {}: {}",
                    reaction,
                    failed.position(),
                    failed.nextAttempt(),
                    failed.cause().toString());
        }
    }
}
