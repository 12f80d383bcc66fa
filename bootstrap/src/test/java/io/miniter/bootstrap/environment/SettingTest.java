package io.miniter.bootstrap.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {

    private static final String KEY = "dGhpcyBrZXkgaXMgZm9yIHRlc3RzIG9ubHksIDMyISE=";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PORT | 0 | 0",
                "PORT | 65535 | 65535",
                "PORT | ' 8080 ' | 8080",
                "DEBUG_SQL | true | true",
                "DEBUG_SQL | YES | true",
                "DEBUG_SQL | On | true",
                "DEBUG_SQL | 1 | true",
                "DEBUG_SQL | false | false",
                "DEBUG_SQL | no | false",
                "DEBUG_SQL | OFF | false",
                "DEBUG_SQL | 0 | false",
                "S3_PATH_STYLE | off | false",
                "ANSWER_CACHE | 0 | 0",
                "ANSWER_CACHE | 16mb | 16MB",
                "REQUEST_LOG | OFF | off",
                "PASSWORD_COST | 16 | 16",
                "PUBLIC_URL | https://example.com/miniter/ | https://example.com/miniter/",
                "PUBLIC_URL | http://[::1]:8080 | http://[::1]:8080",
                "DATABASE_URL | jdbc:postgresql://db:5432/miniter?ssl=true | jdbc:postgresql://db:5432/miniter?ssl=true",
                "DATABASE_URL | jdbc:postgresql://one:5432,two/miniter | jdbc:postgresql://one:5432,two/miniter",
                "DATABASE_URL | jdbc:postgresql://[::1]/miniter | jdbc:postgresql://[::1]/miniter",
                "DATABASE_URL | jdbc:postgresql:miniter | jdbc:postgresql:miniter",
                "DATABASE_PASSWORD | ' with blanks ' | ' with blanks '",
                "TOKEN_KEYS | k1:" + KEY + ", k0:" + KEY + " | k1:" + KEY + ", k0:" + KEY,
            })
    void what_is_allowed_is_read(Setting setting, String value, String read) {
        assertThat(setting.read(value)).contains(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PORT | abc",
                "PORT | -1",
                "PORT | 65536",
                "PORT | 80 80",
                "PORT | 99999999999999999999",
                "PORT | ۸۰",
                "DATABASE_CONNECTIONS | 0",
                "DATABASE_CONNECTIONS | 1.5",
                "DEBUG_SQL | maybe",
                "DEBUG_SQL | 2",
                "ANSWER_CACHE | 8XB",
                "ANSWER_CACHE | -1",
                "PASSWORD_COST | 17",
                "PASSWORD_COST | 3",
                "TIMELINE_MERGED_FROM | 0",
                "REQUEST_LOG | loud",
                "LIMITS | sometimes",
                "COMMON_PASSWORDS | maybe",
                "MANAGEMENT_PORT | abc",
                "MANAGEMENT_PORT | 70000",
                "PUBLIC_URL | example.com",
                "PUBLIC_URL | ftp://example.com",
                "PUBLIC_URL | https://",
                "PUBLIC_URL | https://example.com:70000",
                "PUBLIC_URL | https://example.com/?x=1",
                "MEDIA_PUBLIC_URL | https://user:word@example.com",
                "S3_ENDPOINT | s3.example.com",
                "DATABASE_URL | postgresql://db/miniter",
                "DATABASE_URL | jdbc:mysql://db/miniter",
                "DATABASE_URL | jdbc:postgresql://db:abc/miniter",
                "DATABASE_URL | jdbc:postgresql://db:70000/miniter",
                "DATABASE_URL | jdbc:postgresql://user:word@db/miniter",
                "TOKEN_KEYS | " + KEY,
                "TOKEN_KEYS | k1:c2hvcnQ=",
                "TOKEN_KEYS | k1:" + KEY + ",k1:" + KEY,
                "TOKEN_KEYS | k1:not base64",
                "HOME | /etc/passwd",
                "HOME | /etc/passwd/data",
                "LOG_FILE | /etc",
            })
    void what_is_not_allowed_is_refused_in_one_line_that_names_the_variable_and_what_is(Setting setting, String value) {
        assertThat(setting.read(value)).isEmpty();
        assertThat(setting.refusal(value))
                .hasLineCount(1)
                .startsWith(setting.variable() + " is \"")
                .contains(" and must be ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a'b", "a$b", "a:b", "a!b", "a#b", "a%20b", "한글"})
    void a_home_may_have_any_character(String name, @TempDir Path directory) {
        String home = directory + "/" + name;

        assertThat(Setting.HOME.read(home)).contains(home);
    }

    @Test
    void a_value_of_several_lines_is_told_in_one() {
        assertThat(Setting.HOME.refusal("/tmp/a\nb\rc")).hasLineCount(1).contains("/tmp/a?b?c");
    }

    @Test
    void a_log_goes_into_a_directory_that_can_be_made(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "");

        assertThat(Setting.LOG_FILE.read(directory + "/logs/miniter.log")).isPresent();
        assertThat(Setting.LOG_FILE.read(file + "/miniter.log")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DATABASE_PASSWORD | hush",
                "TOKEN_KEYS | k1:hush",
                "S3_ACCESS_KEY | hush",
                "S3_SECRET_KEY | hush",
                "DATABASE_URL | jdbc:postgresql://user:hush@host:abc/name",
                "DATABASE_URL | jdbc:postgresql://host:abc/name?user=u&password=hush",
                "DATABASE_URL | jdbc:postgresql://host:abc/name?password=a@hush",
                "DATABASE_URL | jdbc:postgresql://user:a?hush@host/name",
                "DATABASE_URL | host=db password=hush",
                "DATABASE_URL | postgresql://user:hu@sh@host/name",
                "PUBLIC_URL | https://user:hush@example.com",
                "S3_ENDPOINT | https://key:hush@example.com/?x=hush",
            })
    void a_secret_is_not_told(Setting setting, String value) {
        assertThat(setting.refusal(value)).contains("***").doesNotContain("hush", "hu@", "sh@");
    }

    @ParameterizedTest
    @CsvSource({"DATABASE_URL,jdbc:mysql://db/miniter", "PUBLIC_URL,example.com"})
    void an_address_without_a_secret_is_told(Setting setting, String value) {
        assertThat(setting.refusal(value)).contains("\"" + value + "\"");
    }

    @ParameterizedTest
    @EnumSource
    void a_default_is_allowed_and_in_the_form_that_is_read(Setting setting) {
        setting.defaultValue()
                .ifPresent(value -> assertThat(setting.read(value)).contains(value));
    }
}
