package io.miniter.web.account;

import io.miniter.http.media.UploadPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AvatarConfiguration {

    @Bean
    UploadPaths avatars() {
        return UploadPaths.of("/v1/me/avatar");
    }
}
