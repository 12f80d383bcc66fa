package io.miniter.http.json;

/**
 * A response body with its serialised JSON, for callers that need the JSON before it is sent.
 *
 * @param value the body
 * @param bytes its JSON in UTF-8; must not be modified
 * @param <T> the type of the body
 */
public record WrittenJson<T>(T value, byte[] bytes) {}
