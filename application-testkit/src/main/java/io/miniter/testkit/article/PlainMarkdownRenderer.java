package io.miniter.testkit.article;

import io.miniter.application.article.markdown.MarkdownRenderer;
import io.miniter.application.article.markdown.RenderedBody;
import io.miniter.domain.article.ArticleBody;
import io.miniter.domain.shared.PlainText;
import java.util.regex.Pattern;

/** Knows no Markdown: every body is one paragraph of text. */
public final class PlainMarkdownRenderer implements MarkdownRenderer {

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DIRECTION_CONTROL = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private final int edition;

    /** A renderer of the first edition. */
    public PlainMarkdownRenderer() {
        this(1);
    }

    /** A renderer that says it is of this edition. */
    public PlainMarkdownRenderer(int edition) {
        this.edition = edition;
    }

    @Override
    public RenderedBody render(ArticleBody body) {
        String html = body.markdown()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
        String line = WHITE_SPACE
                .matcher(DIRECTION_CONTROL.matcher(body.markdown()).replaceAll(""))
                .replaceAll(" ");
        return new RenderedBody("<p>" + html + "</p>", PlainText.line(line, ArticleBody.MAX_LENGTH), edition);
    }

    @Override
    public int edition() {
        return edition;
    }
}
