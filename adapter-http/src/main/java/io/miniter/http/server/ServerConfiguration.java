package io.miniter.http.server;

import com.sun.management.UnixOperatingSystemMXBean;
import io.miniter.http.address.PublicUrlArgumentResolver;
import io.miniter.http.body.BodyBound;
import io.miniter.http.body.BodyLimitFilter;
import io.miniter.http.conditional.ConditionFilter;
import io.miniter.http.optimisation.RequestThreads;
import io.miniter.http.problem.FaultTraces;
import io.miniter.http.problem.ProblemReportValve;
import io.miniter.http.problem.ProblemWriter;
import io.miniter.http.request.AnswerHeaders;
import io.miniter.http.request.RequestFilter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.catalina.Context;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.LifecycleListener;
import org.apache.catalina.Pipeline;
import org.apache.catalina.Valve;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.AbstractProtocol;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Configures filters and Tomcat. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

    /** Arriving bodies may use a sixteenth of the heap. */
    private static final int BODIES_OF_MEMORY = 16;

    /** Connections may use a quarter of it. */
    private static final int CONNECTIONS_OF_MEMORY = 4;

    /** Bytes per connection, measured: 40 KB with incomplete headers, slightly more after a response. */
    private static final int BYTES_OF_CONNECTION = 56 * 1024;

    /** File descriptors reserved for the JVM, database connections and pictures. */
    private static final int OTHER_FILES = 200;

    private static final int FEWEST_CONNECTIONS = 50;
    private static final int MOST_CONNECTIONS = 8_192;

    @Bean
    FaultTraces faultTraces() {
        return new FaultTraces(System::nanoTime);
    }

    @Bean
    AnswerHeaders answerHeaders(PublicUrlArgumentResolver publicUrl) {
        return new AnswerHeaders(publicUrl.isReachedByTls());
    }

    @Bean
    FilterRegistrationBean<RequestFilter> requestFilter(
            ProblemWriter writer, AnswerHeaders headers, FaultTraces traces) {
        FilterRegistrationBean<RequestFilter> registration =
                new FilterRegistrationBean<>(new RequestFilter(writer, headers, traces));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter(ProblemWriter writer, List<BodyBound> bounds) {
        FilterRegistrationBean<BodyLimitFilter> registration =
                new FilterRegistrationBean<>(new BodyLimitFilter(writer, bounds));
        registration.addUrlPatterns("/*");
        return registration;
    }

    @Bean
    FilterRegistrationBean<ConditionFilter> conditionFilter() {
        FilterRegistrationBean<ConditionFilter> registration = new FilterRegistrationBean<>(new ConditionFilter());
        registration.addUrlPatterns("/*");
        return registration;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemReports(
            ProblemWriter writer, AnswerHeaders headers, FaultTraces traces) {
        return factory -> factory.addContextCustomizers(
                context -> replaceReports(context, new ProblemReportValve(writer, headers, traces)));
    }

    /** Request parameters come from the query string only, for any method and content type. */
    @Bean
    TomcatConnectorCustomizer noParametersInBodies() {
        return connector -> connector.setParseBodyMethods("");
    }

    /** Applied to every connector: Tomcat's adapter exists once a connector does. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> patience(
            List<BodyBound> bounds,
            ManagementServer management,
            @Value("${miniter.temporary-directory:${java.io.tmpdir}}") String temporaryDirectory,
            @Value("${miniter.body-deadline:30s}") Duration deadline) {
        // A string, not a path: Spring would resolve a relative path on the class path first
        Path directory = Path.of(temporaryDirectory);
        AtomicLong room = new AtomicLong(Runtime.getRuntime().maxMemory() / BODIES_OF_MEMORY);
        LifecycleListener listener = event -> {
            if (event.getType().equals(Lifecycle.AFTER_INIT_EVENT)
                    && event.getLifecycle() instanceof Connector connector
                    && connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
                protocol.setAdapter(new PatientAdapter(
                        protocol.getAdapter(), bounds, room, directory, deadline, management.is(connector)));
            }
        };
        management.addListener(listener);
        return factory -> factory.addConnectorCustomizers(connector -> connector.addLifecycleListener(listener));
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> connections(
            @Value("${miniter.most-connections:0}") int given) {
        int most = given > 0 ? given : mostConnections();
        return factory -> {
            factory.setProtocol(BoundedConnections.class.getName());
            // Lowest precedence, so that it overrides Spring Boot's bound
            factory.addConnectorCustomizers(connector -> connector.addLifecycleListener(event -> {
                if (event.getType().equals(Lifecycle.BEFORE_INIT_EVENT)
                        && connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
                    protocol.setMaxConnections(most);
                }
            }));
        };
    }

    /** As many as memory and the file descriptor limit allow. */
    private static int mostConnections() {
        long byMemory = Runtime.getRuntime().maxMemory() / CONNECTIONS_OF_MEMORY / BYTES_OF_CONNECTION;
        long byFiles = ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                ? system.getMaxFileDescriptorCount() - OTHER_FILES
                : Long.MAX_VALUE;
        return (int) Math.clamp(Math.min(byMemory, byFiles), FEWEST_CONNECTIONS, MOST_CONNECTIONS);
    }

    @Bean
    RequestThreads requestThreads(TomcatServerProperties tomcat) {
        int usual = tomcat.getThreads().getMinSpare();
        return new RequestThreads(usual, Math.max(usual, tomcat.getThreads().getMax()));
    }

    /** Replaces the error pages of Tomcat and Spring Boot, which are HTML. */
    private static void replaceReports(Context context, ProblemReportValve reports) {
        StandardHost host = (StandardHost) context.getParent();
        Pipeline pipeline = host.getPipeline();
        for (Valve valve : pipeline.getValves()) {
            if (valve instanceof ErrorReportValve) {
                pipeline.removeValve(valve);
            }
        }
        pipeline.addValve(reports);
        host.setErrorReportValveClass(ProblemReportValve.class.getName());
    }
}
