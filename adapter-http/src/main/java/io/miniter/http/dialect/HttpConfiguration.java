package io.miniter.http.dialect;

import io.miniter.http.json.JsonConverter;
import io.miniter.http.problem.HttpErrorCode;
import io.miniter.http.problem.Problem;
import io.miniter.http.problem.ProblemWriter;
import io.miniter.http.request.AcceptedTypes;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Argument resolvers, and Spring MVC features that are disabled. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:/io/miniter/http/http.properties")
class HttpConfiguration implements WebMvcConfigurer {

    private final List<HandlerMethodArgumentResolver> parameters;
    private final JsonMapper json;
    private final Dialects dialects;

    HttpConfiguration(List<HandlerMethodArgumentResolver> parameters, JsonMapper json, Dialects dialects) {
        this.parameters = parameters;
        this.json = json;
        this.dialects = dialects;
    }

    /** Lowest precedence. Spring itself would log a warning for each request without a handler. */
    @Bean
    SimpleUrlHandlerMapping nothingHere(ProblemWriter writer) {
        HttpRequestHandler refusal =
                (request, response) -> writer.write(Problem.of(HttpErrorCode.PATH_NOT_FOUND), request, response);
        return new SimpleUrlHandlerMapping(Map.of("/**", refusal), Ordered.LOWEST_PRECEDENCE);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.addAll(parameters);
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.strategies(List.of(new AcceptedTypes()));
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.withJsonConverter(new JsonConverter(json, this::mapper));
    }

    /** The mapper of the dialect; outside of all dialects, as at the actuator, Spring's. */
    private JsonMapper mapper() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current) {
            Dialect dialect = dialects.of(current.getRequest());
            return dialect == null ? json : dialect.json();
        }
        return json;
    }
}
