package io.miniter.storage.media;

import io.miniter.application.media.PictureStore;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
final class MediaStorageConfiguration {

    @Bean
    PictureStore pictureStore(
            @Value("${miniter.home:./data}") String home,
            @Value("${miniter.s3.endpoint:}") String endpoint,
            @Value("${miniter.s3.region:}") String region,
            @Value("${miniter.s3.bucket:}") String bucket,
            @Value("${miniter.s3.access-key:}") String accessKey,
            @Value("${miniter.s3.secret-key:}") String secretKey,
            @Value("${miniter.s3.path-style:}") String pathStyle) {
        return endpoint.isBlank()
                ? LocalPictureStore.open(Path.of(home, "media"))
                : new S3PictureStore(S3Settings.parse(endpoint, region, bucket, accessKey, secretKey, pathStyle));
    }
}
