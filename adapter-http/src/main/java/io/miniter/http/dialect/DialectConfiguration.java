package io.miniter.http.dialect;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Configures the enabled dialects. */
@Configuration(proxyBeanMethods = false)
class DialectConfiguration {

    @Bean
    Dialects dialects(List<Dialect> all, @Value("${miniter.apis:v1,classic}") String spoken) {
        return new Dialects(all, spoken);
    }

    @Bean
    WebMvcRegistrations spokenOnly(Dialects dialects) {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new DialectMapping(dialects);
            }
        };
    }
}
