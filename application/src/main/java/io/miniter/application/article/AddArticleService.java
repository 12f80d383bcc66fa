package io.miniter.application.article;

import io.miniter.application.board.Boards;
import io.miniter.application.shared.IdSource;
import io.miniter.application.shared.PublicContent;
import io.miniter.application.shared.UseCase;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.board.Board;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.time.InstantSource;

@UseCase(changes = PublicContent.ARTICLES)
final class AddArticleService implements AddArticle {

    private final Boards boards;
    private final Articles articles;
    private final IdSource ids;
    private final InstantSource clock;

    AddArticleService(Boards boards, Articles articles, IdSource ids, InstantSource clock) {
        this.boards = boards;
        this.articles = articles;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public ArticleId addArticle(Command command) {
        AccountId author = command.actor().accountId();
        Board board = boards.accessForWriting(command.board(), author)
                .orElseThrow(() -> new DomainException(ErrorCode.BOARD_NOT_FOUND))
                .toWrite();
        Article article = Article.write(new ArticleId(ids.next()), board.id(), author, command.text(), clock.instant());
        articles.add(article, command.rendered());
        return article.id();
    }
}
