package io.miniter.markdown.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Known ways to get a script, a form or a tracker into a page, from files in which {@code %%} parts one from another.
 */
final class Attacks {

    private static final Pattern BETWEEN = Pattern.compile("\\n%%\\n");

    private Attacks() {}

    /** Written as HTML. */
    static Stream<String> html() {
        return read("html-attacks.txt");
    }

    /** Written as Markdown, with and without HTML in it. */
    static Stream<String> markdown() {
        return read("markdown-attacks.txt");
    }

    static Stream<String> all() {
        return Stream.concat(html(), markdown());
    }

    private static Stream<String> read(String file) {
        try (var content = Objects.requireNonNull(Attacks.class.getResourceAsStream(file), file)) {
            return BETWEEN.splitAsStream(new String(content.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
