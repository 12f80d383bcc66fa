package io.miniter.security.account;

import io.miniter.application.account.PasswordHasher;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
final class AccountSecurityConfiguration {

    @Bean
    PasswordHasher passwordHasher(
            @Value("${miniter.password.cost:" + BCryptPasswordHasher.DEFAULT_COST + "}") int cost) {
        return BoundedPasswordHasher.leavingACore(
                new BCryptPasswordHasher(cost), Runtime.getRuntime().availableProcessors());
    }
}
