package io.miniter.bootstrap.process;

import io.miniter.bootstrap.client.Client;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged server in a process of its own. */
final class ServerProcess implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Miniter is ready at (http://\\S+) .*");
    private static final Pattern METRICS = Pattern.compile(".* Metrics are at (http://\\S+)/actuator/prometheus");
    private static final int LONGEST_SECONDS = 60;

    private final Process process;
    private final List<String> output = new ArrayList<>();
    private final CompletableFuture<String> address = new CompletableFuture<>();
    private final CompletableFuture<String> management = new CompletableFuture<>();
    private final Thread reader;

    private ServerProcess(Process process) {
        this.process = process;
        this.reader = Thread.ofVirtual().start(this::read);
    }

    /**
     * Starts a server on a free port.
     *
     * @param home its data directory
     * @param environment what an operator would set
     */
    static ServerProcess launch(Path home, Map<String, String> environment, String... arguments) throws IOException {
        return launchJar(jar(), home, environment, arguments);
    }

    /** The same, of another copy of the jar. */
    static ServerProcess launchJar(Path jar, Path home, Map<String, String> environment, String... arguments)
            throws IOException {
        return launch(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // As the package does
                        "-Dspring.aot.enabled=true",
                        "-jar",
                        jar.toString()),
                home,
                environment,
                arguments);
    }

    /** The one that the build made. */
    static Path jar() {
        return Path.of(System.getProperty("miniter.jar"));
    }

    /**
     * Starts a server whose home is a disk of its own, in memory, and waits until it is ready. Nobody else sees that
     * disk but by {@link #inside}. Needs unprivileged user namespaces, as the embedded database does for root.
     */
    static ServerProcess startOnDisk(int megabytes, Path home, Map<String, String> environment) throws Exception {
        List<String> command = List.of(
                "unshare",
                "--user",
                "--map-root-user",
                "--mount",
                "sh",
                "-c",
                "mount -t tmpfs -o mode=700,size=%dm tmpfs \"$MINITER_HOME\" && exec \"$@\"".formatted(megabytes),
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dspring.aot.enabled=true",
                "-jar",
                jar().toString());
        ServerProcess server = launch(command, home, environment);
        server.awaitReady();
        return server;
    }

    /** A path as the server itself sees it. */
    Path inside(Path path) {
        return Path.of("/proc", Long.toString(process.pid()), "root")
                .resolve(Path.of("/").relativize(path));
    }

    /** Starts a server by its launcher and waits until it is ready. */
    static ServerProcess startBy(Path launcher, Path home, Map<String, String> environment) throws Exception {
        ServerProcess server = launch(List.of(launcher.toString()), home, environment);
        server.awaitReady();
        return server;
    }

    private static ServerProcess launch(
            List<String> program, Path home, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("MINITER_HOME", home.toString());
        builder.environment().put("PORT", "0");
        // They write more than anybody does
        builder.environment().put("MINITER_LIMITS", "off");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return new ServerProcess(builder.start());
    }

    /** Starts a server and waits until it is ready. */
    static ServerProcess start(Path home, Map<String, String> environment, String... arguments) throws Exception {
        ServerProcess server = launch(home, environment, arguments);
        server.awaitReady();
        return server;
    }

    /**
     * Does what an operator commands, beside a server or without one.
     *
     * @param input what they type
     */
    static ServerProcess command(Path home, Map<String, String> environment, String input, String... arguments)
            throws Exception {
        ServerProcess command = launch(home, environment, arguments);
        try (Writer keyboard = command.process.outputWriter(StandardCharsets.UTF_8)) {
            keyboard.write(input);
        } catch (IOException ended) {
            // It has ended without reading: its status says why
        }
        return command;
    }

    private void awaitReady() throws Exception {
        address.get(LONGEST_SECONDS, TimeUnit.SECONDS);
    }

    Client client() {
        return Client.of(address.join());
    }

    /** Where it is reached, without a slash at the end. */
    URI address() {
        return URI.create(address.join());
    }

    /** How many bytes of it, without its database, have been resident at most. */
    long mostResident() throws IOException {
        String peak = Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(peak.replaceAll("\\D", "")) * 1024;
    }

    /** At the port of the operator. */
    Client operator() throws Exception {
        return Client.of(management.get(LONGEST_SECONDS, TimeUnit.SECONDS));
    }

    /** SIGTERM, as a service manager or Ctrl-C sends it. */
    void terminate() {
        process.destroy();
    }

    /** SIGKILL. */
    void kill() throws Exception {
        process.destroyForcibly();
        awaitExit();
    }

    int awaitExit() throws Exception {
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("still running: " + output());
        }
        reader.join();
        return process.exitValue();
    }

    /** What the server has printed so far. */
    String output() {
        synchronized (output) {
            return String.join("\n", output);
        }
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (output) {
                    output.add(line);
                }
                Matcher ready = READY.matcher(line);
                if (ready.matches()) {
                    address.complete(ready.group(1));
                }
                Matcher metrics = METRICS.matcher(line);
                if (metrics.matches()) {
                    management.complete(metrics.group(1));
                }
            }
        } catch (IOException closed) {
            // The process is gone, and its end says more than this
        } finally {
            address.completeExceptionally(new AssertionError("the server ended: " + output()));
        }
    }

    @Override
    public void close() throws Exception {
        terminate();
        awaitExit();
    }
}
