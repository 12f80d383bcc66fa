package io.miniter.application.article;

import io.miniter.application.article.markdown.MarkdownRenderer;
import io.miniter.application.article.markdown.RenderedBody;
import io.miniter.domain.article.ArticleBody;
import io.miniter.testkit.article.PlainMarkdownRenderer;
import java.util.Locale;

/** The rules of a second edition: everything is in capital letters. */
public final class ShoutingRenderer implements MarkdownRenderer {

    private final PlainMarkdownRenderer plain = new PlainMarkdownRenderer(2);

    @Override
    public RenderedBody render(ArticleBody body) {
        return plain.render(new ArticleBody(body.markdown().toUpperCase(Locale.ROOT)));
    }

    @Override
    public int edition() {
        return plain.edition();
    }
}
