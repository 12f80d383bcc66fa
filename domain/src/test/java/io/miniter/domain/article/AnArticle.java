package io.miniter.domain.article;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.board.BoardId;
import java.time.Instant;
import java.util.Arrays;

/** Articles for tests, written as everybody writes them. */
public final class AnArticle {

    /** When every article of these fixtures was written, unless it says when. */
    public static final Instant WRITTEN_AT = Instant.parse("2026-03-04T12:00:00Z");

    private AnArticle() {}

    /** The article number 1, on this board. */
    public static Article on(BoardId board, AccountId author) {
        return on(board, author, 1, "Hello");
    }

    /** An article on this board. Its body says what its title says. */
    public static Article on(BoardId board, AccountId author, long id, String title) {
        return on(board, author, id, saying(title), WRITTEN_AT);
    }

    /** An article on this board, written at this moment. */
    public static Article on(BoardId board, AccountId author, long id, ArticleText text, Instant now) {
        return Article.write(new ArticleId(id), board, author, text, now);
    }

    /** A text with this title, whose body says the same. */
    public static ArticleText saying(String title) {
        return saying(title, title);
    }

    /** A text with this title, body and tags, whose summary is the beginning of the body. */
    public static ArticleText saying(String title, String body, String... tags) {
        return new ArticleText(
                new ArticleTitle(title),
                ArticleSummary.madeFrom(body.replaceAll("\\s+", " ")),
                new ArticleBody(body),
                new Tags(Arrays.stream(tags).map(Tag::new).toList()));
    }
}
