package io.miniter.bootstrap.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @ParameterizedTest
    @EnumSource
    void a_variable_that_is_empty_is_unset(Setting setting) {
        assertThat(Settings.read(Map.of(setting.variable(), "")))
                .isEqualTo(Settings.read(Map.of(setting.variable(), " \t\n")))
                .isEqualTo(Settings.read(Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SERVER_ADDRESS", "SPRING_PROFILES_ACTIVE", "LOGGING_LEVEL_ROOT"})
    void so_is_one_that_only_spring_reads(String variable) {
        assertThat(Settings.read(Map.of(variable, "")).environment()).isEmpty();
        assertThat(Settings.read(Map.of(variable, "x")).environment()).containsEntry(variable, "x");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        Settings settings = Settings.read(Map.of(
                "PORT", "abc",
                "MINITER_DATABASE_CONNECTIONS", "0",
                "MINITER_DEBUG_SQL", "maybe",
                "MINITER_PASSWORD_COST", "11"));

        assertThat(settings.problems())
                .hasSize(3)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("MINITER_DATABASE_CONNECTIONS"),
                        line -> assertThat(line).startsWith("MINITER_DEBUG_SQL"),
                        line -> assertThat(line).startsWith("PORT"));
        assertThat(settings.environment()).containsOnly(Map.entry("MINITER_PASSWORD_COST", "11"));
    }

    @Test
    void a_variable_that_only_looks_like_ours_is_a_warning() {
        Settings settings = Settings.read(Map.of("MINITER_HOEM", "/data", "HOEM", "/data"));

        assertThat(settings.problems()).isEmpty();
        assertThat(settings.warnings()).containsExactly("MINITER_HOEM is set, and no setting of this server");
    }

    @Test
    void what_was_a_setting_once_has_no_effect_and_is_one_warning() {
        Settings settings =
                Settings.read(Map.of("MINITER_ADMINS", "root1", "SERVER_FORWARD_HEADERS_STRATEGY", "native"));

        assertThat(settings.environment()).isEmpty();
        assertThat(settings.problems()).isEmpty();
        assertThat(settings.warnings())
                .containsExactly(
                        "MINITER_ADMINS has no effect any more: make an account an admin by `admin promote HANDLE`",
                        "SERVER_FORWARD_HEADERS_STRATEGY has no effect any more: name the proxies in"
                                + " MINITER_TRUSTED_PROXIES");
    }

    @Test
    void a_store_without_its_bucket_and_keys_is_refused() {
        Settings settings =
                Settings.read(Map.of("MINITER_S3_ENDPOINT", "https://s3.example.com", "MINITER_S3_ACCESS_KEY", "k"));

        assertThat(settings.problems())
                .containsExactly("MINITER_S3_ENDPOINT is set, but not MINITER_S3_BUCKET, MINITER_S3_SECRET_KEY");
    }

    @Test
    void with_a_file_for_the_log_standard_output_has_warnings_only() {
        assertThat(Settings.read(Map.of("MINITER_LOG_FILE", "/tmp/miniter.log")).environment())
                .containsEntry("LOGGING_THRESHOLD_CONSOLE", "warn");
        assertThat(Settings.read(Map.of("MINITER_LOG_FILE", "/tmp/miniter.log", "LOGGING_THRESHOLD_CONSOLE", "info"))
                        .environment())
                .containsEntry("LOGGING_THRESHOLD_CONSOLE", "info");
    }
}
