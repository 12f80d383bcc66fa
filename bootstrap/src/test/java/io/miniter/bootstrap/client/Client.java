package io.miniter.bootstrap.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who talks to the server, logged in or not. */
public final class Client {

    public static final String PASSWORD = "correct horse battery";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String address;
    private final @Nullable String accessToken;

    private Client(String address, @Nullable String accessToken) {
        this.address = address;
        this.accessToken = accessToken;
    }

    /** Somebody without an account, at the server with this address. */
    public static Client of(String address) {
        return new Client(address, null);
    }

    /** The same client with this access token. */
    public Client with(String token) {
        return new Client(address, token);
    }

    /** Signs up. */
    public Answer signUp(String handle) {
        return post("/v1/accounts", Map.of("handle", handle, "email", handle + "@example.com", "password", PASSWORD));
    }

    /** Logs in. */
    public Answer logIn(String login) {
        return post("/v1/sessions", Map.of("login", login, "password", PASSWORD));
    }

    /** Signs up and logs in; answers the client that is logged in. */
    public Client join(String handle) {
        signUp(handle);
        return with(logIn(handle).text("/accessToken"));
    }

    /** Posts a tweet; answers with its id. */
    public String tweet(String text) {
        return post("/v1/tweets", Map.of("text", text)).text("/id");
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    public Answer patch(String path, Object body) {
        return send("PATCH", path, body);
    }

    public Answer put(String path) {
        return send("PUT", path, null);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    public Answer delete(String path, Object body) {
        return send("DELETE", path, body);
    }

    /** Follows a link of the server's, absolute as it is. */
    public Answer follow(String link) {
        return send("GET", link.replace(address, ""), null);
    }

    private Answer send(String method, String path, @Nullable Object body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(30))
                .header("User-Agent", "journey/1.0")
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (accessToken != null) {
            request.header("Authorization", "Bearer " + accessToken);
        }
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
