package io.miniter.testkit.shared;

import io.miniter.application.account.AccountView;
import io.miniter.application.article.ArticleView;
import io.miniter.application.article.Visitor;
import io.miniter.application.article.markdown.MarkdownRenderer;
import io.miniter.application.board.BoardView;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.IdSource;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.AnAccount;
import io.miniter.domain.account.PasswordHash;
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
import io.miniter.domain.comment.CommentText;
import io.miniter.domain.follow.Follow;
import io.miniter.domain.follow.FollowId;
import io.miniter.domain.session.Session;
import io.miniter.domain.session.SessionId;
import io.miniter.domain.session.UserAgent;
import io.miniter.domain.shared.Changed;
import io.miniter.domain.tweet.Tweet;
import io.miniter.domain.tweet.TweetId;
import io.miniter.domain.tweet.TweetPosted;
import io.miniter.domain.tweet.TweetText;
import io.miniter.testkit.article.PlainMarkdownRenderer;
import io.miniter.testkit.session.SequentialRefreshTokens;
import io.miniter.testkit.timeline.FanOutEntry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** People and what they do, through the ports of a world: what has happened before a test begins. */
public final class Scene {

    private final Supplier<? extends World> world;
    private final IdSource ids;
    private final InstantSource clock;
    private final MarkdownRenderer renderer = new PlainMarkdownRenderer();
    private final SequentialRefreshTokens refreshTokens = new SequentialRefreshTokens("scene");

    /**
     * An empty scene.
     *
     * @param world asked for at each step: a test may have its world only after it was constructed
     */
    public Scene(Supplier<? extends World> world, IdSource ids, InstantSource clock) {
        this.world = world;
        this.ids = ids;
        this.clock = clock;
    }

    /** The time. */
    public Instant now() {
        return clock.instant();
    }

    /** Somebody signed up. */
    public Account account(String handle) {
        return account(handle, AnAccount.PASSWORD_HASH);
    }

    /** Somebody signed up with a password that is stored like this. */
    public Account account(String handle, PasswordHash passwordHash) {
        Account account = AnAccount.of(ids.next(), handle, handle + "@example.com", clock.instant())
                .withPassword(passwordHash);
        world.get().accounts().add(account);
        return account;
    }

    /** Somebody logged in. */
    public Session session(Account account) {
        Session session = Session.start(
                new SessionId(ids.next()),
                account.id(),
                refreshTokens.hash(refreshTokens.create()),
                new UserAgent("curl/8.5.0"),
                clock.instant());
        world.get().sessions().add(session, account.passwordHash());
        return session;
    }

    /** Somebody who has an account and is logged in. */
    public Actor actor(String handle) {
        return actor(account(handle));
    }

    /** The owner of this account, logged in. */
    public Actor actor(Account account) {
        return new Actor(account.id(), session(account).id());
    }

    /** Somebody tweeted. */
    public Tweet tweet(Account author, String text) {
        return tweet(author.id(), text);
    }

    /** Somebody tweeted. */
    public Tweet tweet(AccountId author, String text) {
        Changed<Tweet, TweetPosted> posted =
                Tweet.post(new TweetId(ids.next()), author, new TweetText(text), clock.instant());
        world.get().tweets().add(posted.aggregate(), List.of(FanOutEntry.of(posted.event())));
        return posted.aggregate();
    }

    /** Somebody followed somebody. */
    public Follow follow(Account follower, Account followee) {
        return follow(follower.id(), followee.id());
    }

    /** Somebody followed somebody. */
    public Follow follow(AccountId follower, AccountId followee) {
        Follow follow =
                Follow.start(new FollowId(ids.next()), follower, followee).aggregate();
        world.get().follows().add(follow);
        world.get().homeTimeline().followed(follower, followee);
        return follow;
    }

    /** Somebody unfollowed somebody. */
    public void unfollow(Account follower, Account followee) {
        unfollow(follower.id(), followee.id());
    }

    /** Somebody unfollowed somebody. */
    public void unfollow(AccountId follower, AccountId followee) {
        if (world.get().follows().remove(follower, followee)) {
            world.get().homeTimeline().unfollowed(follower, followee);
        }
    }

    /** Somebody who keeps the server in order. */
    public Account admin(String handle) {
        Account admin = account(handle).appointedAdmin();
        world.get().accounts().update(admin);
        return admin;
    }

    /** Somebody left, with all that they had and wrote. */
    public void leave(Account account) {
        leave(account.id());
    }

    /** Somebody left, with all that they had and wrote. */
    public void leave(AccountId account) {
        world.get().sessions().endAll(account);
        world.get().articles().removeAllBy(account);
        world.get().comments().removeAllBy(account);
        world.get().likes().removeAllBy(account);
        world.get().commentLikes().removeAllBy(account);
        world.get().homeTimeline().close(account, clock.instant());
        world.get().follows().removeAllBy(account);
        world.get().accounts().remove(account);
    }

    /** A board was opened, on which members write. */
    public Board board(String slug) {
        return board(slug, Writers.MEMBERS);
    }

    /** A board was opened, called by its slug. */
    public Board board(String slug, Writers writers) {
        Board board = ABoard.of(ids.next(), slug, writers);
        world.get().boards().add(board);
        return board;
    }

    /** A board was archived. */
    public Board archive(Board board) {
        Board archived = board.withArchived(true);
        world.get().boards().update(archived);
        return archived;
    }

    /** Somebody became a moderator of a board; says where they stand among its moderators. */
    public long moderator(Board board, Account account) {
        long position = ids.next();
        world.get().moderators().add(position, board.id(), account.id());
        return position;
    }

    /** Somebody is no longer a moderator of a board. */
    public void dismiss(Board board, Account account) {
        world.get().moderators().remove(board.id(), account.id());
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
        Article article = Article.write(new ArticleId(ids.next()), board.id(), author, text, clock.instant());
        world.get().articles().add(article, renderer.render(text.body()));
        return now(article);
    }

    /** Somebody let an article say something else, in its title and its body. */
    public Article edit(Account editor, Article article, String title, String... tags) {
        return edit(editor.id(), article, AnArticle.saying(title, title, tags));
    }

    /** Somebody let an article say something else. */
    public Article edit(AccountId editor, Article article, ArticleText text) {
        Article before = now(article);
        Article after = before.edit(text, editor, clock.instant());
        if (after.version() != before.version()) {
            world.get().articles().revise(after, renderer.render(text.body()), before.revision());
        }
        return now(article);
    }

    /** An article was put in front of the others of its board. */
    public Article pin(Article article) {
        Article before = now(article);
        world.get().articles().update(before.pin(world.get().articles().countPinned(before.boardId(), before.id())));
        return now(article);
    }

    /** An article was put back among the others. */
    public Article unpin(Article article) {
        world.get().articles().update(now(article).unpin());
        return now(article);
    }

    /** An article takes no more comments. */
    public Article lock(Article article) {
        world.get().articles().update(now(article).lock());
        return now(article);
    }

    /** An article takes comments again. */
    public Article unlock(Article article) {
        world.get().articles().update(now(article).unlock());
        return now(article);
    }

    /** An article was deleted. */
    public DeletedArticle delete(Article article) {
        DeletedArticle deleted = now(article).delete(clock.instant());
        world.get().articles().delete(deleted);
        return deleted;
    }

    /** A deleted article was brought back. */
    public Article restore(Article article) {
        world.get()
                .articles()
                .bringBack(world.get()
                        .articles()
                        .deletedForChange(article.id(), article.authorId())
                        .orElseThrow()
                        .deleted()
                        .bringBack(clock.instant()));
        return now(article);
    }

    /** The article as it is stored now. */
    public Article now(Article article) {
        return world.get()
                .articles()
                .access(article.id(), article.authorId())
                .orElseThrow()
                .article();
    }

    /** Somebody likes an article. */
    public void like(Account account, Article article) {
        world.get().likes().add(article.id(), account.id());
    }

    /** Somebody no longer likes an article. */
    public void unlike(Account account, Article article) {
        world.get().likes().remove(article.id(), account.id());
    }

    /** Somebody wants to find an article again; says where it stands among their bookmarks. */
    public long bookmark(Account account, Article article) {
        return bookmark(account.id(), article.id());
    }

    /** Somebody wants to find an article again; says where it stands among their bookmarks. */
    public long bookmark(AccountId account, ArticleId article) {
        long position = ids.next();
        world.get().bookmarks().add(position, article, account);
        return position;
    }

    /** Somebody read an article, which is counted by now. */
    public void read(Account account, Article article) {
        world.get().readership().note(article.id(), new Visitor(actor(account), ANetwork.HERE));
        world.get().letAMinutePass();
    }

    /** Somebody commented on an article. */
    public Comment comment(Account author, Article article, String text) {
        return comment(author.id(), article.id(), text);
    }

    /** Somebody commented on an article. */
    public Comment comment(AccountId author, ArticleId article, String text) {
        Comment comment = AComment.on(article, author, ids.next(), text, clock.instant());
        world.get().comments().add(comment);
        return comment;
    }

    /** Somebody replied to a comment or to a reply. */
    public Comment reply(Account author, Comment answered, String text) {
        return reply(author.id(), answered, text);
    }

    /** Somebody replied to a comment or to a reply. */
    public Comment reply(AccountId author, Comment answered, String text) {
        Comment reply = AComment.answering(answered, author, ids.next(), text, clock.instant());
        world.get().comments().add(reply);
        return reply;
    }

    /** Somebody let their comment say something else. */
    public Comment edit(Comment comment, String text) {
        Comment edited = comment.edit(new CommentText(text), clock.instant());
        world.get().comments().update(edited);
        return edited;
    }

    /** A comment was deleted. */
    public void delete(Comment comment) {
        world.get().comments().remove(comment);
    }

    /** Somebody likes a comment. */
    public void like(Account account, Comment comment) {
        world.get().commentLikes().add(comment.id(), account.id());
    }

    /** Somebody no longer likes a comment. */
    public void unlike(Account account, Comment comment) {
        world.get().commentLikes().remove(comment.id(), account.id());
    }

    /** The article as somebody sees it now. */
    public ArticleView view(Article article, @Nullable Account reader) {
        return world.get()
                .seenArticles()
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
        return world.get().boardViews().find(board.slug()).orElseThrow();
    }

    /** The account as a reader without an account sees it now. */
    public AccountView view(Account account) {
        return view(account.id());
    }

    /** The account as a reader without an account sees it now. */
    public AccountView view(AccountId account) {
        return world.get().accountViews().find(account, null).orElseThrow();
    }
}
