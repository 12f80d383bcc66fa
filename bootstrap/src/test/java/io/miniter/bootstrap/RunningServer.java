package io.miniter.bootstrap;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole server, on a free port and in a fresh data directory. All of them share one server; a test
 * takes handles that no other takes.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Miniter.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.test.metrics.export=true")
@ContextConfiguration(initializers = FreshDataDirectory.class)
@Import({StatementCounter.Configuration.class, StoppableTicker.class})
public @interface RunningServer {}
