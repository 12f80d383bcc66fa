package io.miniter.web.shared;

import java.util.List;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** What the controllers take as parameters, and what of Spring MVC the server does without. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:/io/miniter/web/web.properties")
class WebConfiguration implements WebMvcConfigurer {

    private final List<HandlerMethodArgumentResolver> parameters;
    private final JsonMapper json;

    WebConfiguration(List<HandlerMethodArgumentResolver> parameters, JsonMapper json) {
        this.parameters = parameters;
        this.json = json;
    }

    /** Comes last. Spring's own answer to a path that nobody takes is a warning in the log for each request. */
    @Bean
    SimpleUrlHandlerMapping nothingHere(ProblemWriter writer) {
        HttpRequestHandler refusal =
                (request, response) -> writer.write(Problem.of(HttpErrorCode.PATH_NOT_FOUND), request, response);
        return new SimpleUrlHandlerMapping(Map.of("/**", refusal), Ordered.LOWEST_PRECEDENCE);
    }

    @Bean
    WebMvcRegistrations pathIndex() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new PathIndex();
            }
        };
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
        converters.withJsonConverter(new JsonConverter(json));
    }
}
