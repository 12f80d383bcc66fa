package io.miniter.application.article;

import io.miniter.application.article.markdown.MarkdownRenderer;
import io.miniter.application.article.markdown.RenderedBody;
import io.miniter.application.shared.PublicContent;
import io.miniter.application.shared.Transactions;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleBody;
import io.miniter.domain.article.ArticleSummary;
import io.miniter.domain.article.ArticleText;
import io.miniter.domain.article.RequestedSummary;
import io.miniter.domain.board.BoardAction;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

@UseCase(value = Transaction.NONE, changes = PublicContent.ARTICLES)
final class EditArticleService implements EditArticle {

    private final MarkdownRenderer renderer;
    private final Articles articles;
    private final ArticleViews views;
    private final Transactions transactions;
    private final InstantSource clock;

    EditArticleService(
            MarkdownRenderer renderer,
            Articles articles,
            ArticleViews views,
            Transactions transactions,
            InstantSource clock) {
        this.renderer = renderer;
        this.articles = articles;
        this.views = views;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public FullArticleView editArticle(Command command) {
        ArticleBody body = command.body();
        RenderedBody rendered = body == null ? null : renderer.render(body);
        transactions.inOne(() -> revise(command, rendered));
        return views.find(command.articleId(), command.actor().accountId())
                .map(stored -> FullArticleView.of(stored, renderer))
                .orElseThrow(() -> new DomainException(ErrorCode.ARTICLE_NOT_FOUND));
    }

    private void revise(Command command, @Nullable RenderedBody rendered) {
        AccountId editor = command.actor().accountId();
        Article article = articles.accessForChange(command.articleId(), editor)
                .orElseThrow(() -> new DomainException(ErrorCode.ARTICLE_NOT_FOUND))
                .permit(BoardAction.EDIT_ARTICLE);
        if (!command.expected().includes(article.version())) {
            throw new DomainException(ErrorCode.ARTICLE_CHANGED);
        }
        Article edited = article.edit(textAfter(article.text(), command, rendered), editor, clock.instant());
        if (edited.version() != article.version()) {
            articles.revise(edited, rendered, article.revision());
        }
    }

    private ArticleText textAfter(ArticleText before, Command command, @Nullable RenderedBody rendered) {
        return new ArticleText(
                command.title() == null ? before.title() : command.title(),
                summaryAfter(before, command.summary(), rendered),
                command.body() == null ? before.body() : command.body(),
                command.tags() == null ? before.tags() : command.tags());
    }

    private ArticleSummary summaryAfter(
            ArticleText before, @Nullable RequestedSummary requested, @Nullable RenderedBody rendered) {
        if (requested != null) {
            return ArticleSummary.of(
                    requested, () -> (rendered == null ? renderer.render(before.body()) : rendered).text());
        }
        return rendered != null && before.summary().fromBody()
                ? ArticleSummary.madeFrom(rendered.text())
                : before.summary();
    }
}
