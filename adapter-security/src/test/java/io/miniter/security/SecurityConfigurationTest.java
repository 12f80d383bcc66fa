package io.miniter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.miniter.application.account.password.PasswordHasher;
import io.miniter.application.session.AccessTokens;
import io.miniter.application.session.RefreshTokens;
import io.miniter.application.shared.Actor;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.Password;
import io.miniter.domain.session.AccessTokenLifetime;
import io.miniter.domain.session.SessionId;
import io.miniter.security.shared.UnusableSettingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.SystemEnvironmentPropertySource;

final class SecurityConfigurationTest {

    private static final Instant NOW = Instant.parse("2026-11-20T06:15:00Z");
    private static final Actor ACTOR = new Actor(new AccountId(1), new SessionId(2));

    @TempDir
    private Path home;

    @Test
    void every_port_has_one_adapter_that_a_scan_finds() {
        try (AnnotationConfigApplicationContext context = start(Map.of("MINITER_HOME", home.toString()))) {
            assertThat(context.getBeansOfType(PasswordHasher.class)).hasSize(1);
            assertThat(context.getBeansOfType(AccessTokens.class)).hasSize(1);
            assertThat(context.getBeansOfType(RefreshTokens.class)).hasSize(1);
        }
    }

    @Test
    void keys_live_in_the_data_directory_and_survive_a_restart() {
        Map<String, Object> environment = Map.of("MINITER_HOME", home.toString(), "MINITER_TOKEN_KEYS", "");
        String token = issue(environment);

        assertThat(home.resolve("keys")).isDirectoryContaining("glob:**/20261120T061500Z-*.key");
        assertThat(verify(environment, token)).isEqualTo(ACTOR);
    }

    @Test
    void keys_in_the_environment_leave_the_data_directory_alone_and_rotate() {
        String token = issue(Map.of("MINITER_HOME", home.toString(), "MINITER_TOKEN_KEYS", key("k1")));

        assertThat(home).isEmptyDirectory();
        assertThat(verify(Map.of("MINITER_TOKEN_KEYS", key("k2") + "," + key("k1")), token))
                .isEqualTo(ACTOR);
    }

    @Test
    void a_malformed_key_stops_the_start_with_a_line_that_does_not_hold_it() {
        assertThatThrownBy(() -> start(Map.of("MINITER_TOKEN_KEYS", "k1:c2VjcmV0")))
                .hasRootCauseInstanceOf(UnusableSettingException.class)
                .hasRootCauseMessage("miniter.token.keys (MINITER_TOKEN_KEYS): key 1 has 6 bytes and needs 32 or more")
                .hasMessageNotContaining("c2VjcmV0");
    }

    @Test
    void the_cost_of_passwords_is_ten_unless_it_is_given() {
        assertThat(hash(Map.of("MINITER_TOKEN_KEYS", key("k1"), "MINITER_PASSWORD_COST", "5")))
                .startsWith("hmac-sha384$2a$05$");

        Map<String, Object> unset = new HashMap<>(Map.of("MINITER_TOKEN_KEYS", key("k1")));
        try (AnnotationConfigApplicationContext context = start(unset, false)) {
            assertThat(context.getBean(PasswordHasher.class)
                            .hash(new Password("correct horse"))
                            .value())
                    .startsWith("hmac-sha384$2a$10$");
        }
    }

    private static String hash(Map<String, Object> environment) {
        try (AnnotationConfigApplicationContext context = start(environment, false)) {
            return context.getBean(PasswordHasher.class)
                    .hash(new Password("correct horse"))
                    .value();
        }
    }

    private static String issue(Map<String, Object> environment) {
        try (AnnotationConfigApplicationContext context = start(environment)) {
            return context.getBean(AccessTokens.class).issue(ACTOR, AccessTokenLifetime.STANDARD, NOW);
        }
    }

    private static Actor verify(Map<String, Object> environment, String token) {
        try (AnnotationConfigApplicationContext context = start(environment)) {
            return context.getBean(AccessTokens.class).verify(token, NOW);
        }
    }

    private static AnnotationConfigApplicationContext start(Map<String, Object> environment) {
        return start(environment, true);
    }

    /** A context that sees this environment and nothing of the machine's. */
    private static AnnotationConfigApplicationContext start(Map<String, Object> environment, boolean cheapPasswords) {
        Map<String, Object> variables = new HashMap<>(environment);
        if (cheapPasswords) {
            variables.put("MINITER_PASSWORD_COST", "4");
        }
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        MutablePropertySources sources = context.getEnvironment().getPropertySources();
        sources.forEach(source -> sources.remove(source.getName()));
        sources.addFirst(new SystemEnvironmentPropertySource("environment", variables));
        context.registerBean(InstantSource.class, () -> InstantSource.fixed(NOW));
        context.scan("io.miniter.security");
        context.refresh();
        return context;
    }

    private static String key(String id) {
        byte[] secret = id.repeat(16).getBytes(StandardCharsets.US_ASCII);
        return id + ":" + Base64.getEncoder().encodeToString(secret);
    }
}
