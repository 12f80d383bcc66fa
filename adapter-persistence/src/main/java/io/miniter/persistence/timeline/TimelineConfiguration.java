package io.miniter.persistence.timeline;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimelineConfiguration {

    /**
     * Twenty pages of twenty at once, and forty that stay; at most 10,000 entries for one reader and 50,000 in one
     * step, which is 40 ms and 200 ms of PostgreSQL at 4 µs each.
     */
    @Bean
    TimelineSizes timelineSizes(@Value("${miniter.timeline.merged-from:5000}") int mergedFrom) {
        return new TimelineSizes(400, 10_000, 20, 800, 50_000, mergedFrom);
    }
}
