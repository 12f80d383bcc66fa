package io.miniter.bootstrap.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.miniter.postgresql.CannotStartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryDirectoryTest {

    @TempDir
    private Path home;

    private Path path;

    @BeforeEach
    void choose_a_path() {
        path = home.resolve("still/missing/tmp");
    }

    /** A server of its own process: holds the directory until its standard input ends. */
    static final class Holder {

        static void main(String[] arguments) throws IOException {
            try (TemporaryDirectory held = TemporaryDirectory.open(Path.of(arguments[0]))) {
                IO.println("held " + held);
                while (System.in.read() >= 0) {
                    // Nobody writes; the end of the input is the end of this process
                }
            }
        }
    }

    @Test
    void it_is_made_for_its_owner_only() throws Exception {
        TemporaryDirectory.open(path).close();

        assertThat(permissions(path)).isEqualTo("rwx------");
    }

    @Test
    void one_that_others_may_enter_is_narrowed() throws Exception {
        Files.createDirectories(path);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxrwxrwx"));

        TemporaryDirectory.open(path).close();

        assertThat(permissions(path)).isEqualTo("rwx------");
    }

    @Test
    void what_a_killed_server_left_is_removed() throws Exception {
        Files.createDirectories(path.resolve("tomcat/work/Tomcat"));
        Files.writeString(path.resolve("tomcat/work/Tomcat/upload_1.tmp"), "private");
        Files.writeString(path.resolve("upload123.tmp"), "private");
        Path elsewhere = Files.writeString(home.resolve("elsewhere"), "not ours");
        Files.createSymbolicLink(path.resolve("link"), elsewhere);

        TemporaryDirectory.open(path).close();

        assertThat(path.toFile().list()).containsExactly(".lock");
        assertThat(elsewhere).exists();
    }

    @Test
    void what_a_running_server_has_there_is_left_alone() throws Exception {
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        path.toString())
                .redirectErrorStream(true)
                .start();
        try (var output = holder.inputReader()) {
            assertThat(output.readLine()).startsWith("held");
            Path upload = Files.writeString(path.resolve("upload123.tmp"), "still needed");

            TemporaryDirectory.open(path).close();
            assertThat(upload).exists();

            holder.getOutputStream().close();
            assertThat(holder.waitFor(1, TimeUnit.MINUTES)).isTrue();
            TemporaryDirectory.open(path).close();
            assertThat(upload).doesNotExist();
        } finally {
            holder.destroyForcibly();
        }
    }

    @Test
    void two_in_one_process_leave_each_other_alone() throws Exception {
        try (TemporaryDirectory one = TemporaryDirectory.open(path)) {
            Path kept = Files.writeString(one.directory("tomcat").resolve("file"), "in use");

            TemporaryDirectory another = TemporaryDirectory.open(path);

            assertThat(kept).exists();
            another.close();
        }
    }

    @Test
    void where_it_cannot_be_the_line_names_it_and_what_to_set() throws Exception {
        Path file = Files.writeString(home.resolve("file"), "");

        assertThatExceptionOfType(CannotStartException.class)
                .isThrownBy(() -> TemporaryDirectory.open(file.resolve("tmp")))
                .withMessageContainingAll(file.resolve("tmp").toString(), "MINITER_HOME");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
