package io.miniter.web.shared;

import java.util.List;
import org.apache.catalina.Context;
import org.apache.catalina.Pipeline;
import org.apache.catalina.Valve;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** What stands around the controllers: filters, and Tomcat around those. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

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
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> hostNames() {
        return factory -> factory.setProtocol(HostNamesProtocol.class.getName());
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemReports(
            ProblemWriter writer, AnswerHeaders headers, FaultTraces traces) {
        return factory -> factory.addContextCustomizers(
                context -> replaceReports(context, new ProblemReportValve(writer, headers, traces)));
    }

    @Bean
    RequestThreads requestThreads(TomcatServerProperties tomcat) {
        int usual = tomcat.getThreads().getMinSpare();
        return new RequestThreads(usual, Math.max(usual, tomcat.getThreads().getMax()));
    }

    /** Tomcat's own error page, and the quieter one that Spring Boot puts in its place, both answer in HTML. */
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
