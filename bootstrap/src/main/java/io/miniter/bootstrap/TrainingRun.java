package io.miniter.bootstrap;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The training run for the JDK's AOT cache: starts the server, sends the most frequent requests, and stops it. It
 * writes to the configured data directory and database, so {@code bin/train} provides empty ones.
 */
final class TrainingRun {

    /**
     * The number of rounds. More make the cache larger and the start no faster; fewer leave methods without a profile.
     * Each writes three times, and a session may write 300 times in a minute (docs/limits.md): {@code bin/train} raises
     * the limit.
     */
    private static final int ROUNDS = 100;

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);
    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"accessToken\":\"([^\"]+)\"");
    private static final String NOBODY = "";

    private final HttpClient client;
    private final String address;

    private TrainingRun(HttpClient client, String address) {
        this.client = client;
        this.address = address;
    }

    static void main(String[] arguments) throws Exception {
        // The first start creates the database; the usual start, which is optimised, finds one
        Miniter.start(arguments).close();
        try (ConfigurableApplicationContext server = Miniter.start(arguments);
                HttpClient client = HttpClient.newHttpClient()) {
            String port = server.getEnvironment().getRequiredProperty("local.server.port");
            new TrainingRun(client, "http://127.0.0.1:" + port).ask();
        }
    }

    private void ask() throws IOException, InterruptedException {
        post(NOBODY, "/v1/accounts", """
                {"handle": "trainee", "email": "trainee@example.com", "password": "correct horse battery"}""");
        String token = accessToken(post(NOBODY, "/v1/sessions", """
                {"login": "trainee", "password": "correct horse battery"}"""));
        for (int round = 0; round < ROUNDS; round++) {
            String tweet = location(post(token, "/v1/tweets", """
                {"text": "Hello from the training run"}"""));
            String article = location(post(token, "/v1/boards/free/articles", """
                    {"title": "Training", "body": "# First\\n\\nSome **words**.", "tags": ["training"]}"""));
            post(token, article + "/comments", """
                    {"body": "A comment"}""");
            for (String path : new String[] {
                "/ping",
                tweet,
                article,
                article + "/comments",
                "/v1/timeline",
                "/v1/timeline/public",
                "/v1/accounts/trainee",
                "/v1/accounts/trainee/tweets",
                "/v1/boards",
                "/v1/boards/free/articles",
                "/timeline/1"
            }) {
                get(NOBODY, path);
                get(token, path);
            }
        }
    }

    private HttpResponse<String> post(String token, String path, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(
                token,
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body, UTF_8)));
        if (answer.statusCode() != 201 && answer.statusCode() != 200) {
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "POST %s: %d %s", path, answer.statusCode(), answer.body()));
        }
        return answer;
    }

    /** Error responses are trained, too. */
    private void get(String token, String path) throws IOException, InterruptedException {
        send(token, HttpRequest.newBuilder(URI.create(address + path)));
    }

    private HttpResponse<String> send(String token, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        if (!token.equals(NOBODY)) {
            request.header("Authorization", "Bearer " + token);
        }
        return client.send(request.timeout(LONGEST_ANSWER).build(), BodyHandlers.ofString());
    }

    private String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
    }

    private static String accessToken(HttpResponse<String> answer) {
        Matcher token = ACCESS_TOKEN.matcher(answer.body());
        if (!token.find()) {
            throw new IllegalStateException("No access token in " + answer.body());
        }
        return token.group(1);
    }
}
