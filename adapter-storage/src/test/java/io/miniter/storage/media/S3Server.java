package io.miniter.storage.media;

import io.miniter.storage.media.S3PictureStore.Timeouts;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * A real S3 server, S3Proxy, as a process of its own on a free port of this machine. It checks signatures and keeps its
 * objects in memory. The build puts its jar, with libraries that are nobody else's, where {@link #JAR} says.
 */
final class S3Server implements AutoCloseable {

    private static final Path JAR = Path.of("target", "s3-server", "s3proxy.jar");
    private static final String ACCESS_KEY = "miniter";
    private static final String SECRET_KEY = "a secret of the test";
    private static final Timeouts TIMEOUTS =
            new Timeouts(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofSeconds(20));

    private static final int STARTS = 3;
    private static final int LOOKS = 600;
    private static final long BETWEEN_LOOKS_MILLIS = 50;

    private final Path directory;
    private final int port;
    private Process process;
    private int buckets;

    private S3Server(Path directory, int port, Process process) {
        this.directory = directory;
        this.port = port;
        this.process = process;
    }

    /** Starts it and waits until it answers. The directory is for its settings and its log. */
    static S3Server start(Path directory) throws IOException, InterruptedException {
        for (int start = 1; ; start++) {
            int port = freePort();
            Process process = launch(directory, port);
            if (answers(process, port)) {
                return new S3Server(directory, port, process);
            }
            end(process);
            if (start == STARTS) {
                throw new IOException("The S3 server does not start: " + Files.readString(log(directory)));
            }
            // Somebody else may have taken the port meanwhile
        }
    }

    /** Simulates a power failure. Its content is lost. */
    void kill() throws InterruptedException {
        end(process);
    }

    /** Starts it again where it was. */
    void startAgain() throws IOException, InterruptedException {
        process = launch(directory, port);
        if (!answers(process, port)) {
            throw new IOException("The S3 server does not start again: " + Files.readString(log(directory)));
        }
    }

    /** Where it is and how to get in, for a bucket that is not there yet. */
    S3Settings settings(String bucket) {
        return new S3Settings(endpoint(), S3Settings.DEFAULT_REGION, bucket, ACCESS_KEY, SECRET_KEY, true);
    }

    /** The same for a new bucket. */
    S3Settings settingsOfNewBucket() {
        String bucket = "bucket-" + ++buckets;
        makeBucket(bucket);
        return settings(bucket);
    }

    void makeBucket(String bucket) {
        try (S3Client client = client()) {
            client.createBucket(request -> request.bucket(bucket));
        }
    }

    List<String> keysIn(String bucket) {
        try (S3Client client = client()) {
            return client.listObjectsV2(request -> request.bucket(bucket)).contents().stream()
                    .map(S3Object::key)
                    .sorted()
                    .toList();
        }
    }

    /** A client that has nothing in common with the store's. */
    S3Client client() {
        return S3Client.builder()
                .endpointOverride(endpoint())
                .region(Region.of(S3Settings.DEFAULT_REGION))
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(ACCESS_KEY, SECRET_KEY)))
                .forcePathStyle(true)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    /** A store that is patient with a slow machine. */
    static S3PictureStore patientStore(S3Settings settings) {
        return new S3PictureStore(settings, TIMEOUTS);
    }

    @Override
    public void close() throws InterruptedException {
        end(process);
    }

    private URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    private static Process launch(Path directory, int port) throws IOException {
        Path settings = directory.resolve("s3proxy.properties");
        List<String> lines = new ArrayList<>();
        Map.of(
                        "s3proxy.endpoint",
                        "http://127.0.0.1:" + port,
                        "s3proxy.authorization",
                        "aws-v4",
                        "s3proxy.identity",
                        ACCESS_KEY,
                        "s3proxy.credential",
                        SECRET_KEY,
                        "jclouds.provider",
                        "transient-nio2")
                .forEach((name, value) -> lines.add(name + "=" + value));
        Files.write(settings, lines);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-jar",
                        JAR.toString(),
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(directory).toFile()))
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .start();
        // An aborted test run leaves no process running
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return process;
    }

    /** Whether it takes connections; false when it ended instead. */
    private static boolean answers(Process process, int port) throws InterruptedException {
        for (int look = 0; look < LOOKS; look++) {
            if (process.waitFor(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS)) {
                return false;
            }
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                return true;
            } catch (IOException notYet) {
                // Next time
            }
        }
        return false;
    }

    private static void end(Process process) throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private static Path log(Path directory) {
        return directory.resolve("s3proxy.log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
