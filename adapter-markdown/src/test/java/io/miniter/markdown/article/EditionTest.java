package io.miniter.markdown.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.article.markdown.RenderedBody;
import io.miniter.domain.article.ArticleBody;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Checks that the edition changes with the output. */
final class EditionTest {

    /** What each edition made of the sample. A line is added and none is changed, unless it was never released. */
    private static final Map<Integer, String> FINGERPRINTS = Map.of(1, "93007d17292326d0", 2, "958aea2fb4306177");

    @Test
    void whoever_changes_what_is_rendered_raises_the_edition() throws IOException, NoSuchAlgorithmException {
        RenderedBody rendered = new CommonMarkRenderer("", "").render(new ArticleBody(sample()));

        assertThat(fingerprint(rendered))
                .as("""
                        The same body is rendered otherwise than edition %d did it. Stored HTML is rendered again only \
                        if you raise CommonMarkRenderer.EDITION; then add its fingerprint here. This is what the sample \
                        is now:
                        %s
                        %s
                        """, CommonMarkRenderer.EDITION, rendered.html(), rendered.text())
                .isEqualTo(FINGERPRINTS.get(CommonMarkRenderer.EDITION));
    }

    @Test
    void the_edition_is_the_latest_that_has_a_fingerprint() {
        assertThat(FINGERPRINTS.keySet()).allMatch(edition -> edition <= CommonMarkRenderer.EDITION);
        assertThat(FINGERPRINTS.values()).doesNotHaveDuplicates();
    }

    private static String fingerprint(RenderedBody rendered) throws NoSuchAlgorithmException {
        byte[] content = (rendered.html() + '\0' + rendered.text()).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(content))
                .substring(0, 16);
    }

    private static String sample() throws IOException {
        try (var sample = Objects.requireNonNull(EditionTest.class.getResourceAsStream("edition.md"))) {
            return new String(sample.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
