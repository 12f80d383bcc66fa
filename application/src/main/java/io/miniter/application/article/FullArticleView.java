package io.miniter.application.article;

import io.miniter.application.article.markdown.MarkdownRenderer;
import io.miniter.domain.article.ArticleBody;
import io.miniter.domain.shared.PlainText;

/**
 * An article as readers see it.
 *
 * @param article all but the body
 * @param body the Markdown
 * @param bodyHtml the body as sanitized HTML
 */
public record FullArticleView(ArticleView article, String body, String bodyHtml) {

    /** The stored article, rendered again if its HTML is of an older edition. */
    public static FullArticleView of(StoredFullArticleView stored, MarkdownRenderer renderer) {
        String html = stored.edition() == renderer.edition()
                ? stored.bodyHtml()
                : renderer.render(PlainText.restored(stored.body(), ArticleBody::new))
                        .html();
        return new FullArticleView(stored.article().toView(), stored.body(), html);
    }
}
