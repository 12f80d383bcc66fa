package io.miniter.bootstrap.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder that an operator runs: its launcher, its flags, and the cache that it makes. */
class PackageIT {

    private static final Duration LONGEST_TRAINING = Duration.ofMinutes(6);
    private static final int TERMINATED = 128 + 15;

    @TempDir
    private static Path directory;

    private static Path folder;

    @TempDir
    private Path home;

    @BeforeAll
    static void make_the_package_and_its_cache() throws Exception {
        folder = directory.resolve("miniter");
        run(Path.of("../scripts/package").toString(), System.getProperty("miniter.jar"), folder.toString());
        run(folder.resolve("bin/train").toString());
    }

    @Test
    void training_leaves_the_cache_and_nothing_else() throws Exception {
        assertThat(namesIn(folder)).containsExactlyInAnyOrder("bin", "lib", "miniter.jar", "miniter.aot");
    }

    @Test
    void the_server_starts_from_the_cache_and_with_the_flags_of_the_package() throws Exception {
        Path log = home.resolve("java.log");
        Map<String, String> environment = Map.of("JAVA_OPTS", "-Xmx500m -Xlog:class+load,gc+init,gc:file=" + log);

        try (ServerProcess server = ServerProcess.startBy(folder.resolve("bin/miniter"), home, environment)) {
            assertThat(server.client().get("/ping").status()).isEqualTo(200);
        }

        assertThat(log)
                .content()
                .contains("Using Serial", "Heap Max Capacity: 500M")
                .containsPattern("io\\.miniter\\.bootstrap\\.Miniter source: shared objects file");
    }

    @Test
    void a_cache_that_is_none_is_ignored_without_a_word() throws Exception {
        Path another = directory.resolve("another");
        run("cp", "-a", folder.toString(), another.toString());
        Files.writeString(another.resolve("miniter.aot"), "no cache");

        try (ServerProcess server =
                ServerProcess.startBy(another.resolve("bin/miniter"), home, Map.of("MINITER_REQUEST_LOG", "off"))) {
            assertThat(server.client().get("/ping").status()).isEqualTo(200);
            assertThat(server.output().lines())
                    .allMatch(line -> Stream.of(
                                    "Creating the database",
                                    "nobody is limited",
                                    "has no admin",
                                    "Miniter is ready",
                                    "Metrics are at")
                            .anyMatch(line::contains));
        }
    }

    @Test
    void a_locale_that_is_not_utf_8_and_a_link_to_the_launcher_and_lines_in_java_opts_do_not_matter() throws Exception {
        Path log = home.resolve("java.log");
        Path link = Files.createSymbolicLink(home.resolve("link"), folder.resolve("bin/miniter"));
        Path korean = home.resolve("\uD55C\uAE00 \uD3F4\uB354");
        Map<String, String> environment =
                Map.of("LC_ALL", "", "LANG", "ko_KR.EUC-KR", "JAVA_OPTS", "-Xlog:gc+init:file=" + log + "\n  -Xmx500m");

        try (ServerProcess server = ServerProcess.startBy(link, korean, environment)) {
            assertThat(server.client().get("/ping").status()).isEqualTo(200);
        }

        assertThat(namesIn(home)).containsExactlyInAnyOrder("link", "java.log", "\uD55C\uAE00 \uD3F4\uB354");
        assertThat(log).content().contains("Heap Max Capacity: 500M");
    }

    @Test
    void a_colon_in_the_path_of_the_package_is_refused_in_one_line() throws Exception {
        Path another = Files.createDirectory(home.resolve("a:b"));
        run("cp", "-a", folder.resolve("bin").toString(), another.toString());

        assertThat(refusal(another.resolve("bin/miniter").toString()))
                .hasLineCount(1)
                .startsWith("miniter: ")
                .contains("a:b has a colon");
    }

    @Test
    void too_few_open_files_are_refused_in_one_line() throws Exception {
        assertThat(refusal(
                        "bash",
                        "-c",
                        "ulimit -n 128 && exec \"$0\"",
                        folder.resolve("bin/miniter").toString()))
                .hasLineCount(1)
                .contains("128 files", "ulimit -n");
    }

    private String refusal(String... command) throws Exception {
        ProcessBuilder builder =
                command(command).redirectOutput(ProcessBuilder.Redirect.PIPE).redirectErrorStream(true);
        builder.environment().put("MINITER_HOME", home.toString());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        assertThat(process.waitFor()).isEqualTo(1);
        return output;
    }

    @Test
    void a_training_that_is_interrupted_leaves_no_file_and_no_process() throws Exception {
        Path another = directory.resolve("interrupted");
        run("cp", "-a", folder.toString(), another.toString());
        Files.delete(another.resolve("miniter.aot"));
        Process training = train(another).start();
        await().atMost(LONGEST_TRAINING)
                .until(() -> postgresqlOfTraining(another).isPresent());
        ProcessHandle postgresql = postgresqlOfTraining(another).orElseThrow();
        List<ProcessHandle> processes = training.descendants().toList();

        training.destroy();

        assertThat(training.waitFor(LONGEST_TRAINING.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        assertThat(training.exitValue()).isEqualTo(TERMINATED);
        assertThat(namesIn(another)).containsExactlyInAnyOrder("bin", "lib", "miniter.jar");
        assertThat(processes).isNotEmpty().noneMatch(ProcessHandle::isAlive);
        assertThat(postgresql.isAlive()).isFalse();
    }

    private static Optional<ProcessHandle> postgresqlOfTraining(Path another) throws IOException {
        PathMatcher training = FileSystems.getDefault().getPathMatcher("glob:training.*");
        try (var files = Files.list(another)) {
            return files.filter(file -> training.matches(file.getFileName()))
                    .map(work -> work.resolve("home/postgresql/data/postmaster.pid"))
                    .filter(Files::exists)
                    .flatMap(PackageIT::processOf)
                    .findFirst();
        }
    }

    /** Empty while PostgreSQL is still writing it. */
    private static Stream<ProcessHandle> processOf(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.isEmpty() || lines.getFirst().isBlank()
                    ? Stream.empty()
                    : ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).stream();
        } catch (IOException gone) {
            return Stream.empty();
        }
    }

    private static List<String> namesIn(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static ProcessBuilder train(Path folder) {
        return command(folder.resolve("bin/train").toString());
    }

    private static void run(String... command) throws Exception {
        Process process = command(command).start();
        assertThat(process.waitFor(LONGEST_TRAINING.toSeconds(), TimeUnit.SECONDS))
                .as(String.join(" ", command))
                .isTrue();
        assertThat(process.exitValue()).as(String.join(" ", command)).isZero();
    }

    private static ProcessBuilder command(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }
}
