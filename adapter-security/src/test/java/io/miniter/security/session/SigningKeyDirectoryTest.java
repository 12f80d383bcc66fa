package io.miniter.security.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.miniter.security.shared.UnusableSettingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class SigningKeyDirectoryTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-20T06:15:00.123Z"));
    private static final String KEY = ASigningKey.named("k").base64();

    @TempDir
    private Path home;

    private Path directory;

    @BeforeEach
    void choose_a_directory_that_is_not_there() {
        directory = home.resolve("data").resolve("keys");
    }

    @Test
    void the_first_start_makes_a_key_named_by_the_time() throws IOException {
        SigningKeys keys = load();

        assertThat(keys.signing().id()).matches("20261120T061500Z-[0-9a-f]{4}");
        assertThat(keys.signing().secret().getEncoded()).hasSize(32);
        assertThat(visibleFiles()).containsExactly(keys.signing().id() + ".key");
        assertThat(directory.resolve(keys.signing().id() + ".key"))
                .hasContent(keys.signing().base64() + "\n");
    }

    @Test
    void a_key_is_random() {
        SigningKey one = load().signing();
        SigningKey other = new SigningKeyDirectory(home.resolve("other"), CLOCK, new SecureRandom())
                .load()
                .signing();

        assertThat(one.base64()).isNotEqualTo(other.base64());
    }

    @Test
    void the_next_start_finds_the_same_key() throws IOException {
        SigningKey first = load().signing();
        SigningKey second = new SigningKeyDirectory(
                        directory, InstantSource.offset(CLOCK, Duration.ofDays(1)), new SecureRandom())
                .load()
                .signing();

        assertThat(second).isEqualTo(first);
        assertThat(visibleFiles()).hasSize(1);
    }

    @Test
    void only_the_owner_may_look() throws IOException {
        SigningKey key = load().signing();

        assertThat(permissions(directory)).isEqualTo("rwx------");
        assertThat(permissions(directory.resolve(key.id() + ".key"))).isEqualTo("rw-------");
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).allSatisfy(file -> assertThat(permissions(file)).isEqualTo("rw-------"));
        }
    }

    @Test
    void what_was_made_by_hand_is_closed_to_others() throws IOException {
        Path file = write("k1.key", KEY);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));

        load();

        assertThat(permissions(directory)).isEqualTo("rwx------");
        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @Test
    void what_is_closed_even_to_writing_stays_so() throws IOException {
        Path file = write("k1.key", KEY);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));

        load();

        assertThat(permissions(file)).isEqualTo("r--------");
    }

    @Test
    void the_newest_key_by_name_signs_and_the_ones_before_still_verify() throws IOException {
        SigningKey first = load().signing();
        write("20261231T000000Z-0000.key", KEY);
        write("20250101T000000Z-ffff.key", KEY);

        SigningKeys keys = load();

        assertThat(keys.signing().id()).isEqualTo("20261231T000000Z-0000");
        assertThat(keys.find(first.id())).contains(first);
        assertThat(keys.find("20250101T000000Z-ffff")).isPresent();
    }

    @Test
    void a_key_whose_file_is_gone_is_gone() throws IOException {
        SigningKey first = load().signing();
        write("20261231T000000Z-0000.key", KEY);
        Files.delete(directory.resolve(first.id() + ".key"));

        assertThat(load().find(first.id())).isEmpty();
    }

    @Test
    void what_a_crash_left_behind_is_no_key() throws IOException {
        write(".new", KEY + KEY.substring(0, 10));

        SigningKeys keys = load();

        assertThat(visibleFiles()).containsExactly(keys.signing().id() + ".key");
        assertThat(load().signing()).isEqualTo(keys.signing());
    }

    static Stream<Arguments> unusable() {
        return Stream.of(
                arguments("k1.key", "", " has 0 bytes and needs 32 or more"),
                arguments("k1.key", KEY.substring(0, 20), " has 15 bytes and needs 32 or more"),
                arguments("k1.key", "not%base64", " is not a key in base64"),
                arguments("k1.key", KEY + "\n" + KEY, " is not a key in base64"),
                arguments("k1.key", "\u00ff\u0000\n", " is not a key in base64"),
                arguments("k 1.key", KEY, " has a kid that is not 1 to 64 of A-Z a-z 0-9 . _ -"),
                arguments("k1.key~", KEY, " is not a key: a key is a file named <kid>.key"),
                arguments("k1.txt", KEY, " is not a key: a key is a file named <kid>.key"),
                arguments("README", "", " is not a key: a key is a file named <kid>.key"));
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void a_file_that_is_not_a_key_is_named_in_one_line_without_its_content(String name, String content, String reason)
            throws IOException {
        Path file = write(name, content);

        assertThatExceptionOfType(UnusableSettingException.class)
                .isThrownBy(this::load)
                .withMessage(file + reason)
                .withNoCause();
    }

    @Test
    void a_directory_in_place_of_a_key_is_not_a_key() throws IOException {
        Path inside = Files.createDirectories(directory.resolve("k1.key"));

        assertThatExceptionOfType(UnusableSettingException.class)
                .isThrownBy(this::load)
                .withMessage(inside + " is not a key: a key is a file named <kid>.key");
    }

    @Test
    void a_file_in_place_of_the_directory_is_told_in_one_line() throws IOException {
        Files.createDirectories(directory.getParent());
        Files.writeString(directory, "");

        assertThatExceptionOfType(UnusableSettingException.class)
                .isThrownBy(this::load)
                .withMessageStartingWith("The signing keys in " + directory + " cannot be used: ")
                .withMessageNotContaining("\n");
    }

    @Test
    void servers_that_start_at_once_on_an_empty_directory_share_one_key() throws IOException {
        List<Process> servers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            servers.add(startServer(home.resolve("warm-up-" + i)));
        }
        try {
            for (Process server : servers) {
                assertThat(server.inputReader().readLine()).isEqualTo("ready");
            }
            for (Process server : servers) {
                server.getOutputStream().write('\n');
                server.getOutputStream().flush();
            }
            List<String> found = new ArrayList<>();
            for (Process server : servers) {
                found.add(server.inputReader().readLine() + ".key");
            }

            assertThat(visibleFiles()).hasSize(1);
            assertThat(visibleFiles()).containsAll(found);
        } finally {
            servers.forEach(Process::destroy);
        }
    }

    private Process startServer(Path warmUp) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SigningKeyDirectoryProcess.class.getName(),
                        warmUp.toString(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private SigningKeys load() {
        return new SigningKeyDirectory(directory, CLOCK, new SecureRandom()).load();
    }

    private Path write(String name, String content) throws IOException {
        Files.createDirectories(directory);
        return Files.writeString(directory.resolve(name), content, StandardCharsets.ISO_8859_1);
    }

    private List<String> visibleFiles() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
