package io.miniter.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged server, started like ./run, on its own data directory and a free port; or the bare one. */
final class Server implements AutoCloseable {

    static final String READY_LINE = "Miniter is ready at %s";

    private static final String PACKAGE = "bootstrap/target/miniter/bin/";
    private static final String SETTINGS = "bootstrap/src/main/resources/application.yaml";

    /**
     * The defaults of the server's settings, which the bare server does not know. Those of {@code miniter} are not used
     * there.
     */
    static final Map<String, String> SETTINGS_OF_BARE = Map.of(
            "PORT", "0",
            // As Setting has it
            "MINITER_DATABASE_CONNECTIONS", "10",
            "MINITER_LOG_FILE", "",
            "MINITER_REQUEST_LOG", "off");

    private static final Pattern READY = Pattern.compile("Miniter is ready at (http://\\S+) .*");
    private static final long LONGEST_SECONDS = 120;

    private final Process process;
    private final Path home;
    private final String address;
    private final Start start;

    private Server(Process process, Path home, String address, Start start) {
        this.process = process;
        this.home = home;
        this.address = address;
        this.start = start;
    }

    /**
     * The cost of a start.
     *
     * @param seconds from exec until the ready line
     * @param cpuSeconds of the JVM until then
     * @param residentMegabytes of the JVM then
     */
    record Start(double seconds, double cpuSeconds, long residentMegabytes) {}

    static Server start(Path home) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(PACKAGE + "miniter");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MINITER_HOME", home.toString());
        builder.environment().put("PORT", "0");
        builder.environment().put("MINITER_REQUEST_LOG", "off");
        builder.environment().put("MINITER_LIMITS", "off");
        builder.environment().put("MINITER_PASSWORD_COST", "4");
        return start(builder, home);
    }

    /**
     * {@link Bare}, on the database of the server that has this data directory. Only the code differs: the flags,
     * Tomcat's threads, the pool and the driver's settings are the server's.
     */
    static Server startBare(Path home) throws Exception {
        Database database = new Database(home);
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + PACKAGE + "java.options",
                // It has no AOT-generated code
                "-Dspring.aot.enabled=false",
                "-cp",
                System.getProperty("java.class.path"),
                Bare.class.getName(),
                "--spring.config.location=file:" + SETTINGS);
        builder.environment().put("MINITER_DATABASE_URL", database.url());
        builder.environment().put("MINITER_DATABASE_USERNAME", Database.OWNER);
        builder.environment().put("MINITER_DATABASE_PASSWORD", database.password());
        builder.environment().putAll(SETTINGS_OF_BARE);
        // As java.sh sets it for the server
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
        return start(builder, home);
    }

    private static Server start(ProcessBuilder builder, Path home) throws Exception {
        builder.redirectErrorStream(true);
        long began = System.nanoTime();
        Process process = builder.start();
        // An interrupted run leaves no server running
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        CompletableFuture<String> address = new CompletableFuture<>();
        // Reading from a pipe holds the carrier of a virtual thread, and there are few carriers
        Thread.ofPlatform().daemon().start(() -> listen(process, address));
        String ready = address.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        Start start = new Start(
                Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0,
                Processes.secondsOf(process.pid()),
                Processes.residentMegabytes(process.pid()));
        return new Server(process, home, ready, start);
    }

    private static void listen(Process process, CompletableFuture<String> address) {
        StringBuilder said = new StringBuilder();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher ready = READY.matcher(line);
                if (ready.matches()) {
                    address.complete(ready.group(1));
                } else if (said.length() < 10_000) {
                    said.append(line).append('\n');
                }
            }
        } catch (IOException ended) {
            // The process has ended
        }
        address.completeExceptionally(new IllegalStateException("The server has ended:\n" + said));
    }

    String address() {
        return address;
    }

    Start start() {
        return start;
    }

    long pid() {
        return process.pid();
    }

    /** Its data directory. */
    Path home() {
        return home;
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
