package io.miniter.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends single requests outside of the load. An error response aborts the run. */
final class Api implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private final String address;

    Api(String address) {
        this.address = address;
    }

    void signUp(String handle) throws IOException, InterruptedException {
        post("/v1/accounts", null, String.format(Locale.ROOT, """
                {"handle": "%s", "email": "%s@example.com", "password": "%s"}
                """, handle, handle, Data.PASSWORD));
    }

    /** An access token of one of {@link Data}'s accounts, valid for a quarter of an hour. */
    String logIn(long account) throws IOException, InterruptedException {
        return logIn(Data.handleOf(account));
    }

    String logIn(String handle) throws IOException, InterruptedException {
        return post("/v1/sessions", null, String.format(Locale.ROOT, """
                        {"login": "%s", "password": "%s"}
                        """, handle, Data.PASSWORD))
                .get("accessToken")
                .asString();
    }

    /** The owner reads, which stores the timeline. Another reader's request stores nothing. */
    JsonNode readTimeline(long account) throws IOException, InterruptedException {
        return get(Endpoints.TIMELINE_PATH, logIn(account));
    }

    JsonNode get(String path, @Nullable String token) throws IOException, InterruptedException {
        return json(send("GET", path, token, BodyPublishers.noBody()));
    }

    JsonNode post(String path, @Nullable String token, String body) throws IOException, InterruptedException {
        return json(send("POST", path, token, BodyPublishers.ofString(body)));
    }

    /** Sends one of the load's requests. */
    void send(Endpoint endpoint) throws IOException, InterruptedException {
        String body = endpoint.body();
        send(
                endpoint.method(),
                endpoint.path().replace("%d", Long.toString(endpoint.first())),
                endpoint.tokens().isEmpty() ? null : endpoint.tokens().getFirst(),
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }

    private String send(String method, String path, @Nullable String token, BodyPublisher body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(LONGEST)
                .header("Content-Type", "application/json")
                .method(method, body);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(path + " answered " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    @Override
    public void close() {
        client.close();
    }
}
