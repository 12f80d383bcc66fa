package io.miniter.bootstrap.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
    private final @Nullable String entityTag;

    private Client(String address, @Nullable String accessToken, @Nullable String entityTag) {
        this.address = address;
        this.accessToken = accessToken;
        this.entityTag = entityTag;
    }

    /** Somebody without an account, at the server with this address. */
    public static Client of(String address) {
        return new Client(address, null, null);
    }

    /** The same client with this access token. */
    public Client with(String token) {
        return new Client(address, token, null);
    }

    /** The same client, who wants things to be as they were under this entity tag. */
    public Client ifMatch(String tag) {
        return new Client(address, accessToken, tag);
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

    /** Writes an article on a board; answers with it. */
    public Answer article(String board, String title, String body) {
        return post("/v1/boards/" + board + "/articles", Map.of("title", title, "body", body));
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    public Answer post(String path) {
        return send("POST", path, null);
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

    /** The ids of a whole list, page by page. */
    public List<String> walk(String list) {
        Answer page = get(list);
        List<String> ids = new ArrayList<>(page.items("id"));
        while (!page.header("Link").isEmpty()) {
            String link = page.header("Link");
            page = follow(link.substring(1, link.indexOf('>')));
            ids.addAll(page.items("id"));
        }
        return ids;
    }

    /** Sends bytes that are no JSON. */
    public Answer putBytes(String path, byte[] body) {
        return send(request("PUT", path, BodyPublishers.ofByteArray(body)).header("Content-Type", "image/png"));
    }

    /** Fetches what is no text. */
    public HttpResponse<byte[]> getBytes(String path) {
        return exchange(request("GET", path, BodyPublishers.noBody()), BodyHandlers.ofByteArray());
    }

    private Answer send(String method, String path, @Nullable Object body) {
        if (body == null) {
            return send(request(method, path, BodyPublishers.noBody()));
        }
        BodyPublisher json = BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body));
        return send(request(method, path, json).header("Content-Type", "application/json"));
    }

    private HttpRequest.Builder request(String method, String path, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(30))
                .header("User-Agent", "journey/1.0")
                .method(method, body);
        if (accessToken != null) {
            request.header("Authorization", "Bearer " + accessToken);
        }
        if (entityTag != null) {
            request.header("If-Match", entityTag);
        }
        return request;
    }

    private static Answer send(HttpRequest.Builder request) {
        return new Answer(exchange(request, BodyHandlers.ofString()));
    }

    private static <T> HttpResponse<T> exchange(HttpRequest.Builder request, BodyHandler<T> handler) {
        try {
            return HTTP.send(request.build(), handler);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
