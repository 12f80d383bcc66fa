package io.miniter.testkit.board;

import io.miniter.application.article.ArticleView;
import io.miniter.application.article.Articles;
import io.miniter.application.article.Readership;
import io.miniter.application.article.Visitor;
import io.miniter.application.article.bookmark.Bookmarks;
import io.miniter.application.article.markdown.MarkdownRenderer;
import io.miniter.application.board.BoardView;
import io.miniter.application.board.BoardViews;
import io.miniter.application.board.Boards;
import io.miniter.application.board.Moderators;
import io.miniter.application.comment.Comments;
import io.miniter.application.shared.IdSource;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.AnArticle;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.article.ArticleText;
import io.miniter.domain.article.DeletedArticle;
import io.miniter.domain.board.ABoard;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.Writers;
import io.miniter.domain.comment.AComment;
import io.miniter.domain.comment.Comment;
import io.miniter.domain.comment.CommentId;
import io.miniter.domain.comment.CommentText;
import io.miniter.testkit.article.PlainMarkdownRenderer;
import io.miniter.testkit.article.SeenArticles;
import io.miniter.testkit.shared.ANetwork;
import io.miniter.testkit.shared.Scene;
import io.miniter.testkit.shared.World;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** People and what they do, on boards too. */
public final class BoardScene extends Scene {

    private final MarkdownRenderer renderer = new PlainMarkdownRenderer();

    /** As for {@link Scene}. */
    public BoardScene(Supplier<? extends World> world, IdSource ids, InstantSource clock) {
        super(world, ids, clock);
    }

    /** The same world, ids and time as in that scene. */
    public static BoardScene in(Scene scene) {
        return scene.as(BoardScene::new);
    }

    @Override
    protected void removeAllBy(AccountId account) {
        world().get(Articles.class).removeAllBy(account);
        world().get(Comments.class).removeAllBy(account);
        world().likesOf(ArticleId.class).removeAllBy(account);
        world().likesOf(CommentId.class).removeAllBy(account);
    }

    /** A board was opened, on which members write. */
    public Board board(String slug) {
        return board(slug, Writers.MEMBERS);
    }

    /** A board was opened, called by its slug. */
    public Board board(String slug, Writers writers) {
        Board board = ABoard.of(nextId(), slug, writers);
        world().get(Boards.class).add(board);
        return board;
    }

    /** A board was archived. */
    public Board archive(Board board) {
        Board archived = board.withArchived(true);
        world().get(Boards.class).update(archived);
        return archived;
    }

    /** Somebody became a moderator of a board; says where they stand among its moderators. */
    public long moderator(Board board, Account account) {
        long position = nextId();
        world().get(Moderators.class).add(position, board.id(), account.id());
        return position;
    }

    /** Somebody is no longer a moderator of a board. */
    public void dismiss(Board board, Account account) {
        world().get(Moderators.class).remove(board.id(), account.id());
    }

    /** Somebody wrote an article, whose body says what its title says. */
    public Article article(Account author, Board board, String title, String... tags) {
        return article(author.id(), board, title, tags);
    }

    /** Somebody wrote an article, whose body says what its title says. */
    public Article article(AccountId author, Board board, String title, String... tags) {
        return article(author, board, AnArticle.saying(title, title, tags));
    }

    /** Somebody wrote an article that says this. */
    public Article article(AccountId author, Board board, ArticleText text) {
        Article article = Article.write(new ArticleId(nextId()), board.id(), author, text, now());
        world().get(Articles.class).add(article, renderer.render(text.body()));
        return now(article);
    }

    /** Somebody let an article say something else, in its title and its body. */
    public Article edit(Account editor, Article article, String title, String... tags) {
        return edit(editor.id(), article, AnArticle.saying(title, title, tags));
    }

    /** Somebody let an article say something else. */
    public Article edit(AccountId editor, Article article, ArticleText text) {
        Article before = now(article);
        Article after = before.edit(text, editor, now());
        if (after.version() != before.version()) {
            world().get(Articles.class).revise(after, renderer.render(text.body()), before.revision());
        }
        return now(article);
    }

    /** An article was put in front of the others of its board. */
    public Article pin(Article article) {
        Article before = now(article);
        world().get(Articles.class)
                .update(before.pin(world().get(Articles.class).countPinned(before.boardId(), before.id())));
        return now(article);
    }

    /** An article was put back among the others. */
    public Article unpin(Article article) {
        world().get(Articles.class).update(now(article).unpin());
        return now(article);
    }

    /** An article takes no more comments. */
    public Article lock(Article article) {
        world().get(Articles.class).update(now(article).lock());
        return now(article);
    }

    /** An article takes comments again. */
    public Article unlock(Article article) {
        world().get(Articles.class).update(now(article).unlock());
        return now(article);
    }

    /** An article was deleted. */
    public DeletedArticle delete(Article article) {
        DeletedArticle deleted = now(article).delete(now());
        world().get(Articles.class).delete(deleted);
        return deleted;
    }

    /** A deleted article was brought back. */
    public Article restore(Article article) {
        world().get(Articles.class)
                .bringBack(world().get(Articles.class)
                        .deletedForChange(article.id(), article.authorId())
                        .orElseThrow()
                        .deleted()
                        .bringBack(now()));
        return now(article);
    }

    /** The article as it is stored now. */
    public Article now(Article article) {
        return world().get(Articles.class)
                .access(article.id(), article.authorId())
                .orElseThrow()
                .article();
    }

    /** Somebody likes an article. */
    public void like(Account account, Article article) {
        world().likesOf(ArticleId.class).add(article.id(), account.id());
    }

    /** Somebody no longer likes an article. */
    public void unlike(Account account, Article article) {
        world().likesOf(ArticleId.class).remove(article.id(), account.id());
    }

    /** Somebody wants to find an article again; says where it stands among their bookmarks. */
    public long bookmark(Account account, Article article) {
        return bookmark(account.id(), article.id());
    }

    /** Somebody wants to find an article again; says where it stands among their bookmarks. */
    public long bookmark(AccountId account, ArticleId article) {
        long position = nextId();
        world().get(Bookmarks.class).add(position, article, account);
        return position;
    }

    /** Somebody read an article, which is counted by now. */
    public void read(Account account, Article article) {
        world().get(Readership.class).note(article.id(), new Visitor(actor(account), ANetwork.HERE));
        world().letAMinutePass();
    }

    /** Somebody commented on an article. */
    public Comment comment(Account author, Article article, String text) {
        return comment(author.id(), article.id(), text);
    }

    /** Somebody commented on an article. */
    public Comment comment(AccountId author, ArticleId article, String text) {
        Comment comment = AComment.on(article, author, nextId(), text, now());
        world().get(Comments.class).add(comment);
        return comment;
    }

    /** Somebody replied to a comment or to a reply. */
    public Comment reply(Account author, Comment answered, String text) {
        return reply(author.id(), answered, text);
    }

    /** Somebody replied to a comment or to a reply. */
    public Comment reply(AccountId author, Comment answered, String text) {
        Comment reply = AComment.answering(answered, author, nextId(), text, now());
        world().get(Comments.class).add(reply);
        return reply;
    }

    /** Somebody let their comment say something else. */
    public Comment edit(Comment comment, String text) {
        Comment edited = comment.edit(new CommentText(text), now());
        world().get(Comments.class).update(edited);
        return edited;
    }

    /** A comment was deleted. */
    public void delete(Comment comment) {
        world().get(Comments.class).remove(comment);
    }

    /** Somebody likes a comment. */
    public void like(Account account, Comment comment) {
        world().likesOf(CommentId.class).add(comment.id(), account.id());
    }

    /** Somebody no longer likes a comment. */
    public void unlike(Account account, Comment comment) {
        world().likesOf(CommentId.class).remove(comment.id(), account.id());
    }

    /** The article as somebody sees it now. */
    public ArticleView view(Article article, @Nullable Account reader) {
        return SeenArticles.of(world())
                .find(article.id(), reader == null ? null : reader.id())
                .orElseThrow()
                .article();
    }

    /** The article as a reader without an account sees it now. */
    public ArticleView view(Article article) {
        return view(article, null);
    }

    /** The board as everybody sees it now. */
    public BoardView view(Board board) {
        return world().get(BoardViews.class).find(board.slug()).orElseThrow();
    }
}
