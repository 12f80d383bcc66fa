package io.miniter.application.article;

final class PlainMarkdownRendererTest extends MarkdownRendererContract {

    private final PlainMarkdownRenderer renderer = new PlainMarkdownRenderer();

    @Override
    protected MarkdownRenderer renderer() {
        return renderer;
    }
}
