package io.miniter.testkit.article;

import io.miniter.application.article.markdown.MarkdownRenderer;

final class PlainMarkdownRendererTest extends MarkdownRendererContract {

    private final PlainMarkdownRenderer renderer = new PlainMarkdownRenderer();

    @Override
    protected MarkdownRenderer renderer() {
        return renderer;
    }
}
