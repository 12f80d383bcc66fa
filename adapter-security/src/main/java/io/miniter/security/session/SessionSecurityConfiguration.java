package io.miniter.security.session;

import io.miniter.application.session.AccessTokens;
import io.miniter.application.session.RefreshTokens;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
final class SessionSecurityConfiguration {

    @Bean
    SigningKeys signingKeys(
            @Value("${miniter.token.keys:}") String keys,
            @Value("${miniter.home:./data}") String home,
            InstantSource clock) {
        return keys.isBlank()
                ? new SigningKeyDirectory(Path.of(home, "keys"), clock, new SecureRandom()).load()
                : SigningKeys.parse(keys);
    }

    @Bean
    AccessTokens accessTokens(SigningKeys keys) {
        return new JwtAccessTokens(keys);
    }

    @Bean
    RefreshTokens refreshTokens() {
        return new RandomRefreshTokens(new SecureRandom());
    }
}
