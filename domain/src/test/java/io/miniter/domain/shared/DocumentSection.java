package io.miniter.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A generated part of a document, between {@code <!-- NAME -->} and {@code <!-- /NAME -->}. */
public record DocumentSection(Path document, String name) {

    /** Fails when the document says something else; with {@code -Ddocs.update}, makes it say this. */
    public void assertSays(String content) {
        try {
            String text = Files.readString(document);
            String begin = "<!-- " + name + " -->\n";
            int from = text.indexOf(begin) + begin.length();
            int to = text.indexOf("\n<!-- /" + name + " -->");
            assertThat(to).as("the end of the section %s in %s", name, document).isGreaterThanOrEqualTo(from);
            if (System.getProperty("docs.update") == null) {
                assertThat(text.substring(from, to))
                        .as("%s is out of date: run ./test -Ddocs.update", document)
                        .isEqualTo(content);
            } else {
                Files.writeString(document, text.substring(0, from) + content + text.substring(to));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
