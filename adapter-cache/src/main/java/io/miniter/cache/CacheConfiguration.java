package io.miniter.cache;

import com.github.benmanes.caffeine.cache.Ticker;
import io.miniter.application.shared.ContentVersions;
import io.miniter.http.address.PublicUrlArgumentResolver;
import io.miniter.http.caching.ReuseListener;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

@Configuration(proxyBeanMethods = false)
class CacheConfiguration {

    @Bean
    CachingHandlerAdapter cachingHandlerAdapter(
            RequestMappingHandlerAdapter controllers,
            AnswerCache cache,
            PublicUrlArgumentResolver publicUrl,
            List<ReuseListener> listeners) {
        return new CachingHandlerAdapter(controllers, cache, publicUrl, listeners);
    }

    @Bean
    ContentVersions contentVersions() {
        return new LocalContentVersions();
    }

    /** Tests inject their own ticker. */
    @Bean
    AnswerCache answerCache(
            @Value("${miniter.answer-cache:8MB}") DataSize size,
            ContentVersions versions,
            ObjectProvider<Ticker> ticker) {
        return new AnswerCache(
                size.toBytes(), versions, ticker.getIfAvailable(Ticker::systemTicker), AnswerCache.LONGEST_WAIT);
    }
}
