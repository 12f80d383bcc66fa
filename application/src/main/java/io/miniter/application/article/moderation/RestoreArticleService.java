package io.miniter.application.article.moderation;

import io.miniter.application.article.ArticleViews;
import io.miniter.application.article.Articles;
import io.miniter.application.article.FullArticleView;
import io.miniter.application.article.markdown.MarkdownRenderer;
import io.miniter.application.shared.PublicContent;
import io.miniter.application.shared.UseCase;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.board.BoardAction;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.time.InstantSource;

@UseCase(changes = PublicContent.ARTICLES)
final class RestoreArticleService implements RestoreArticle {

    private final Articles articles;
    private final ArticleViews views;
    private final MarkdownRenderer renderer;
    private final InstantSource clock;

    RestoreArticleService(Articles articles, ArticleViews views, MarkdownRenderer renderer, InstantSource clock) {
        this.articles = articles;
        this.views = views;
        this.renderer = renderer;
        this.clock = clock;
    }

    @Override
    public FullArticleView restoreArticle(Command command) {
        AccountId moderator = command.actor().accountId();
        articles.deletedForChange(command.articleId(), moderator)
                .ifPresentOrElse(
                        access -> articles.bringBack(access.toRestore().bringBack(clock.instant())),
                        () -> articles.access(command.articleId(), moderator)
                                .orElseThrow(() -> new DomainException(ErrorCode.ARTICLE_NOT_FOUND))
                                .permit(BoardAction.RESTORE_ARTICLE));
        return views.find(command.articleId(), moderator)
                .map(stored -> FullArticleView.of(stored, renderer))
                .orElseThrow(() -> new DomainException(ErrorCode.ARTICLE_NOT_FOUND));
    }
}
