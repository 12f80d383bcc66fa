package io.miniter.persistence.timeline;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** All sizes so small that whatever happens in a test happens across their borders. */
@Configuration(proxyBeanMethods = false)
class SmallTimelines {

    @Bean
    @Primary
    static TimelineSizes smallSizes() {
        return new TimelineSizes(3, 12, 2, 6, 6, 4);
    }
}
