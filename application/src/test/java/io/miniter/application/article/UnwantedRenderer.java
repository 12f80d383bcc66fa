package io.miniter.application.article;

import io.miniter.application.article.markdown.MarkdownRenderer;
import io.miniter.application.article.markdown.RenderedBody;
import io.miniter.domain.article.ArticleBody;

/** Of the first edition, where nothing is to be rendered: fails if it is asked to. */
public final class UnwantedRenderer implements MarkdownRenderer {

    @Override
    public RenderedBody render(ArticleBody body) {
        throw new AssertionError("rendered without need: " + body);
    }

    @Override
    public int edition() {
        return 1;
    }
}
