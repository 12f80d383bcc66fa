package io.miniter.http.json;

/**
 * What is answered, and the JSON that says it: for whoever has to see the JSON before it is sent.
 *
 * @param value what is answered
 * @param bytes its JSON in UTF-8; nobody changes them
 * @param <T> what is answered
 */
public record WrittenJson<T>(T value, byte[] bytes) {}
