package io.miniter.http.limit;

import io.miniter.application.limit.CountRequest;
import io.miniter.http.client.ProxyFilter;
import io.miniter.http.client.TrustedProxies;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Configures client networks and rate limits. */
@Configuration(proxyBeanMethods = false)
class LimitConfiguration implements WebMvcConfigurer {

    private final CountRequest countRequest;

    LimitConfiguration(CountRequest countRequest) {
        this.countRequest = countRequest;
    }

    /** Just inside {@code RequestFilter}. */
    @Bean
    static FilterRegistrationBean<ProxyFilter> proxyFilter(@Value("${miniter.trusted-proxies:}") String proxies) {
        TrustedProxies trusted = TrustedProxies.of(proxies);
        FilterRegistrationBean<ProxyFilter> registration = new FilterRegistrationBean<>(new ProxyFilter(trusted));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        registration.setEnabled(!trusted.isEmpty());
        return registration;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new LimitInterceptor(countRequest)).order(Ordered.HIGHEST_PRECEDENCE);
    }
}
