package io.miniter.bootstrap.client;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server answered. */
public record Answer(HttpResponse<String> response) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public JsonNode body() {
        return JSON.readTree(response.body());
    }

    /** The text at a JSON pointer. */
    public String text(String pointer) {
        return body().at(pointer).asString();
    }

    /** The stable code of a problem. */
    public String code() {
        return text("/code");
    }

    /** One field of every item of a page. */
    public List<String> items(String field) {
        JsonNode items = body().get("items");
        return IntStream.range(0, items.size())
                .mapToObj(index -> items.get(index).get(field).asString())
                .toList();
    }

    @Override
    public String toString() {
        return status() + " " + response.headers().map() + "\n" + response.body();
    }
}
