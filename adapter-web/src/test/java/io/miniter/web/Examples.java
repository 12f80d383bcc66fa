package io.miniter.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/**
 * What requests and answers look like, one file each, named by the operation. The tests of the controllers send and
 * expect exactly these, and the API documentation shows them: so what it shows is true.
 */
public final class Examples {

    private Examples() {}

    /** What a client sends. */
    public static String request(String operation) {
        return read(file(operation, "request"));
    }

    /** What the server answers. */
    public static String response(String operation) {
        return read(file(operation, "response"));
    }

    /** The file of what a client sends; it need not exist. */
    public static ClassPathResource requestFile(String operation) {
        return file(operation, "request");
    }

    /** The file of what the server answers; it need not exist. */
    public static ClassPathResource responseFile(String operation) {
        return file(operation, "response");
    }

    /** The text of an example. */
    public static String read(ClassPathResource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static ClassPathResource file(String operation, String kind) {
        return new ClassPathResource("examples/" + operation + "." + kind + ".json");
    }
}
