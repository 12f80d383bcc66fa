package io.miniter.security.account;

import io.miniter.application.account.admin.SetupCodes;
import io.miniter.application.account.password.CommonPasswords;
import io.miniter.application.account.password.PasswordHasher;
import io.miniter.security.shared.UnusableSettingException;
import java.security.SecureRandom;
import java.util.Locale;
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

    /** @param setting {@code refuse}, which is also what empty means, or {@code allow} */
    @Bean
    CommonPasswords commonPasswords(@Value("${miniter.password.common:}") String setting) {
        return switch (setting.strip().toLowerCase(Locale.ROOT)) {
            case "", "refuse" -> new FrequentPasswords();
            case "allow" -> password -> false;
            default ->
                throw new UnusableSettingException("miniter.password.common (MINITER_COMMON_PASSWORDS) is \"" + setting
                        + "\" and must be refuse or allow");
        };
    }

    @Bean
    SetupCodes setupCodes() {
        return new RandomSetupCodes(new SecureRandom());
    }
}
