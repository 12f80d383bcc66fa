package io.miniter.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Seeds the data, measures, prints tables and writes them as JSON. Stops all processes that it starts. */
final class Bench {

    private static final String FIRST_HANDLE = "before_all";

    private final Options options;
    private final Path scratch;

    private Bench(Options options, Path scratch) {
        this.options = options;
        this.scratch = scratch;
    }

    static void main(String[] arguments) throws Exception {
        Options options;
        try {
            options = Options.of(List.of(arguments));
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
            return;
        }
        Path scratch = Files.createTempDirectory("miniter-bench");
        try {
            new Bench(options, scratch).run();
        } finally {
            try (Stream<Path> files = Files.walk(scratch)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private void run() throws Exception {
        JsonMapper json = JsonMapper.builder().build();
        Result before = options.compare() == null
                ? null
                : json.readValue(options.compare().toFile(), Result.class);
        long began = System.nanoTime();
        Path home = scratch.resolve("home");
        Path small = scratch.resolve("small");
        seed(home, options.size());
        seed(small, options.smallSize());
        Server.Start first = restart(home);
        try (Server server = Server.start(home);
                Server other = Server.start(small);
                Server bare = Server.startBare(home);
                Measurement measurement = new Measurement(options, scratch, server, other, bare)) {
            Result result = measurement.result(first, began);
            Files.createDirectories(options.out().toAbsolutePath().getParent());
            json.writerWithDefaultPrettyPrinter().writeValue(options.out(), result);
            System.out.println(new Report(result, before).text());
            say("Written to %s", options.out());
        }
    }

    private void seed(Path home, Data.Size size) throws Exception {
        say("Seeding %,d tweets and %,d articles", size.tweets(), size.articles());
        try (Server server = Server.start(home);
                Api api = new Api(server.address());
                Connection connection = new Database(home).connect()) {
            api.signUp(FIRST_HANDLE);
            new Data(connection, hash(connection), edition(api, connection), size).load();
        }
    }

    /** The first start on the data warms the file system cache for the measured one. */
    private static Server.Start restart(Path home) throws Exception {
        try (Server server = Server.start(home)) {
            return server.start();
        }
    }

    /**
     * The edition of the server's HTML; HTML of another edition would be rendered again on each read. The data has no
     * article yet.
     */
    private static int edition(Api api, Connection connection) throws Exception {
        api.post("/v1/boards/free/articles", api.logIn(FIRST_HANDLE), """
                {"title": "Before all", "body": "Before all"}
                """);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "WITH removed AS (DELETE FROM articles) SELECT html_edition FROM article_bodies")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static String hash(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT password_hash FROM accounts")) {
            row.next();
            return row.getString(1);
        }
    }

    /** Prints progress, with the seconds since the start. */
    static void say(String format, Object... arguments) {
        long seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1_000;
        System.err.println(
                String.format(Locale.ROOT, "%4d s  ", seconds) + String.format(Locale.ROOT, format, arguments));
    }
}
