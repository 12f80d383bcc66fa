package io.miniter.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.miniter.application.timeline.TimelineQueries;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.Wire;
import io.miniter.web.WebTest;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** One line for each request, and everything that one needs to find it. */
@WebTest
class RequestLogTest {

    private static final Logger LOG = (Logger) LoggerFactory.getLogger("io.miniter.http.request");

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>() {
        @Override
        protected void append(ILoggingEvent line) {
            // Keeps the MDC, which is another one when the test looks
            line.prepareForDeferredProcessing();
            super.append(line);
        }
    };

    @Autowired
    MockMvcTester http;

    @Autowired
    TimelineQueries timelines;

    @LocalServerPort
    int port;

    @BeforeEach
    void listen() {
        lines.start();
        LOG.setLevel(Level.INFO);
        LOG.setAdditive(false);
        LOG.addAppender(lines);
    }

    @AfterEach
    void stop_listening() {
        LOG.detachAppender(lines);
        LOG.setLevel(Level.OFF);
        LOG.setAdditive(true);
    }

    @Test
    void a_request_is_one_line_without_its_query() {
        assertThat(http.get().uri("/v1/nothing?secret=1").header("X-Request-Id", "example"))
                .hasStatus(404);

        ILoggingEvent line = onlyLine();
        assertThat(line.getLevel()).isEqualTo(Level.INFO);
        assertThat(line.getFormattedMessage()).matches("GET /v1/nothing 404 [0-9]+ ms");
        assertThat(line.getMDCPropertyMap()).containsEntry("requestId", "example");
        assertThat(MDC.get("requestId")).isNull();
    }

    @Test
    void a_failure_is_one_line_with_its_cause() {
        IllegalStateException cause = new IllegalStateException("broken");
        when(timelines.everybody(any())).thenThrow(cause);

        assertThat(http.get().uri("/v1/timeline/public").header("X-Request-Id", "example"))
                .hasStatus(500);

        ILoggingEvent line = onlyLine();
        assertThat(line.getLevel()).isEqualTo(Level.ERROR);
        assertThat(line.getThrowableProxy().getMessage()).isEqualTo("broken");
        assertThat(line.getMDCPropertyMap()).containsEntry("requestId", "example");
    }

    @Test
    void the_same_failure_again_is_a_line_without_its_trace() {
        when(timelines.everybody(any())).thenThrow(new IllegalStateException("x".repeat(100_000)));

        for (int request = 0; request < 3; request++) {
            assertThat(http.get().uri("/v1/timeline/public")).hasStatus(500);
        }

        assertThat(lines.list).hasSize(3);
        assertThat(lines.list.stream().skip(1)).allSatisfy(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.ERROR);
            assertThat(line.getThrowableProxy()).isNull();
            assertThat(line.getFormattedMessage())
                    .matches("GET /v1/timeline/public 500 [0-9]+ ms: java.lang.IllegalStateException: x+")
                    .hasSizeLessThan(600);
        });
    }

    @Test
    void an_outage_is_one_line_that_says_what_is_out() {
        when(timelines.everybody(any()))
                .thenThrow(new DomainException(
                        ErrorCode.SERVICE_UNAVAILABLE,
                        new IllegalStateException("no connection", new IOException("connection refused"))));

        assertThat(http.get().uri("/v1/timeline/public")).hasStatus(503);

        ILoggingEvent line = onlyLine();
        assertThat(line.getLevel()).isEqualTo(Level.WARN);
        assertThat(line.getFormattedMessage())
                .matches("GET /v1/timeline/public 503 [0-9]+ ms: java.io.IOException: connection refused");
        assertThat(line.getThrowableProxy()).isNull();
    }

    @Test
    void a_request_that_tomcat_refuses_is_one_line_too() throws IOException {
        Wire.send(port, "NONSENSE\n\n");

        assertThat(onlyLine().getFormattedMessage()).isEqualTo("- - 400 0 ms");
    }

    private ILoggingEvent onlyLine() {
        assertThat(lines.list).hasSize(1);
        return lines.list.getFirst();
    }
}
