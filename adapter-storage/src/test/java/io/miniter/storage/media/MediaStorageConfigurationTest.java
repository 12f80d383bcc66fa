package io.miniter.storage.media;

import static io.miniter.storage.media.StoreAssertions.assertUnavailable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.miniter.application.media.MadePicture;
import io.miniter.application.media.PictureStore;
import io.miniter.domain.media.PictureFormat;
import io.miniter.testkit.media.PictureStoreContract;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.SystemEnvironmentPropertySource;

final class MediaStorageConfigurationTest {

    private static final MadePicture PICTURE = PictureStoreContract.picture(1, PictureFormat.JPEG);

    @TempDir
    private Path home;

    @Test
    void pictures_are_kept_in_the_data_directory_unless_there_is_an_endpoint() {
        try (AnnotationConfigApplicationContext context =
                start(Map.of("MINITER_HOME", home.toString(), "MINITER_S3_ENDPOINT", ""))) {
            context.getBean(PictureStore.class).put(PICTURE);
        }

        assertThat(home.resolve("media").resolve(PICTURE.name().value().substring(0, 2)))
                .isNotEmptyDirectory();
    }

    @Test
    void with_an_endpoint_pictures_go_there() throws Exception {
        try (S3Server server = S3Server.start(home)) {
            S3Settings settings = server.settingsOfNewBucket();
            Map<String, Object> environment = new HashMap<>(Map.of(
                    "MINITER_HOME",
                    home.resolve("data").toString(),
                    "MINITER_S3_ENDPOINT",
                    settings.endpoint().toString(),
                    "MINITER_S3_BUCKET",
                    settings.bucket(),
                    "MINITER_S3_ACCESS_KEY",
                    settings.accessKey(),
                    "MINITER_S3_SECRET_KEY",
                    settings.secretKey()));
            try (AnnotationConfigApplicationContext context = start(environment)) {
                context.getBean(PictureStore.class).put(PICTURE);
            }

            assertThat(server.keysIn(settings.bucket())).hasSize(2);
            assertThat(home.resolve("data")).doesNotExist();
        }
    }

    @Test
    void a_server_starts_without_its_store() {
        try (AnnotationConfigApplicationContext context = start(complete("MINITER_S3_ENDPOINT", "http://s3.invalid"))) {
            PictureStore store = context.getBean(PictureStore.class);

            assertUnavailable(() -> store.put(PICTURE));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MINITER_S3_BUCKET", "MINITER_S3_ACCESS_KEY", "MINITER_S3_SECRET_KEY"})
    void what_is_missing_is_named_in_one_line(String variable) {
        assertCannotStart(complete(variable, " "), "MINITER_S3_ENDPOINT is set, but not " + variable);
    }

    @Test
    void all_that_is_missing_is_named_at_once() {
        assertCannotStart(
                Map.of("MINITER_S3_ENDPOINT", "https://s3.example.com", "MINITER_S3_ACCESS_KEY", "key"),
                "MINITER_S3_ENDPOINT is set, but not MINITER_S3_BUCKET, MINITER_S3_SECRET_KEY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s3.example.com",
                "localhost:9000",
                "ftp://s3.example.com",
                "https://",
                "https://my_store:9000",
                "https://key:hidden@s3.example.com",
                "https://s3.example.com:port",
                "not an address"
            })
    void what_is_no_address_is_told_without_it(String endpoint) {
        assertCannotStart(
                complete("MINITER_S3_ENDPOINT", endpoint),
                "miniter.s3.endpoint (MINITER_S3_ENDPOINT) is not an address such as https://s3.example.com");
    }

    @Test
    void a_path_style_is_yes_or_no() {
        assertCannotStart(
                complete("MINITER_S3_PATH_STYLE", "maybe"),
                "miniter.s3.path-style (MINITER_S3_PATH_STYLE) is neither true nor false");
    }

    @ParameterizedTest
    @CsvSource({"'', true", "true, true", "false, false"})
    void a_path_style_is_yes_unless_it_is_no(String written, boolean pathStyle) {
        assertThat(S3Settings.parse("https://s3.example.com", "", "bucket", "key", "secret", written))
                .isEqualTo(new S3Settings(
                        URI.create("https://s3.example.com"), "us-east-1", "bucket", "key", "secret", pathStyle));
    }

    @Test
    void settings_do_not_show_the_keys() {
        assertThat(S3Settings.parse("https://s3.example.com", "eu-west-1", "bucket", "key", "secret", ""))
                .hasToString("S3Settings[https://s3.example.com bucket]");
    }

    private static Map<String, Object> complete(String variable, String value) {
        Map<String, Object> environment = new HashMap<>(Map.of(
                "MINITER_S3_ENDPOINT",
                "https://s3.example.com",
                "MINITER_S3_BUCKET",
                "bucket",
                "MINITER_S3_ACCESS_KEY",
                "key",
                "MINITER_S3_SECRET_KEY",
                "secret"));
        environment.put(variable, value);
        return environment;
    }

    private static void assertCannotStart(Map<String, Object> environment, String line) {
        assertThatThrownBy(() -> start(environment))
                .hasRootCauseInstanceOf(UnusablePictureStoreException.class)
                .hasRootCauseMessage(line);
    }

    /** A context that sees this environment and nothing of the machine's. */
    private static AnnotationConfigApplicationContext start(Map<String, Object> environment) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        MutablePropertySources sources = context.getEnvironment().getPropertySources();
        sources.forEach(source -> sources.remove(source.getName()));
        sources.addFirst(new SystemEnvironmentPropertySource("environment", environment));
        context.scan("io.miniter.storage");
        context.refresh();
        return context;
    }
}
