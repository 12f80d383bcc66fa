package io.miniter.web.article;

import io.miniter.http.body.BodyBound;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ArticleConfiguration {

    /** 50,000 code points of four bytes each, with room for JSON escapes. */
    private static final long MAX_BYTES = 256 * 1024;

    @Bean
    BodyBound boards() {
        return BodyBound.of(MAX_BYTES, "/v1/boards/**", "/v1/articles/**", "/v1/comments/**");
    }
}
