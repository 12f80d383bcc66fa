package io.miniter.application.article;

import io.miniter.application.article.ArticleView.Viewer;
import io.miniter.domain.board.AccessContext;
import io.miniter.domain.board.BoardAction;
import io.miniter.domain.board.BoardPolicy;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is stored for readers, without its body and without what the reader may do.
 *
 * @param article the article, without a viewer
 * @param reader what is stored of the reader and the article; {@code null} for a reader without an account
 */
public record StoredArticleView(
        ArticleView article, @Nullable Reader reader) {

    /** The article as the reader sees it, with permissions as the domain decides them. */
    public ArticleView toView() {
        return reader == null ? article : article.seenBy(reader.toViewer());
    }

    /**
     * What is stored of a reader and an article.
     *
     * @param liked whether the reader likes it
     * @param bookmarked whether the reader has it among their bookmarks
     * @param context what the reader's permissions depend on
     */
    public record Reader(boolean liked, boolean bookmarked, AccessContext context) {

        private Viewer toViewer() {
            return new Viewer(
                    liked,
                    bookmarked,
                    BoardPolicy.permits(BoardAction.EDIT_ARTICLE, context),
                    BoardPolicy.permits(BoardAction.PIN_ARTICLE, context));
        }
    }
}
