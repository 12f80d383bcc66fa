package io.miniter.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.event.FromOutbox;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * A loop, as each method with a schedule and each reaction from the outbox has one, never runs twice at once: with a
 * thread for each, none waits for another one.
 */
class BackgroundLoopsTest {

    @Test
    void there_are_as_many_threads_as_loops() throws IOException {
        long loops = ArchitectureTest.SHIPPED.stream()
                .flatMap(shipped -> shipped.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Scheduled.class))
                .count();
        long reactions = ArchitectureTest.SHIPPED.stream()
                .filter(shipped -> shipped.isAssignableTo(FromOutbox.class) && !shipped.isInterface())
                .count();
        List<PropertySource<?>> settings =
                new YamlPropertySourceLoader().load("settings", new ClassPathResource("application.yaml"));

        assertThat(loops).isPositive();
        assertThat(reactions).isPositive();
        assertThat(settings.getFirst().getProperty("spring.task.scheduling.pool.size"))
                .as("spring.task.scheduling.pool.size in application.yaml")
                .isEqualTo((int) (loops + reactions));
    }
}
