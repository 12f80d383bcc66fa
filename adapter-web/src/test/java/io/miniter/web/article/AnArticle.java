package io.miniter.web.article;

import io.miniter.application.account.AuthorView;
import io.miniter.application.article.ArticleView;
import io.miniter.application.article.FullArticleView;
import io.miniter.application.article.moderation.DeletedArticleView;
import io.miniter.application.article.revision.FullRevisionView;
import io.miniter.application.article.revision.RevisionView;
import io.miniter.domain.article.ArticleBody;
import io.miniter.domain.article.ArticleTitle;
import io.miniter.domain.article.RequestedSummary;
import io.miniter.domain.article.Tag;
import io.miniter.domain.article.Tags;
import io.miniter.http.Ada;
import io.miniter.http.Charles;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The articles of the tests, and of the examples of the API documentation. */
final class AnArticle {

    static final ArticleTitle TITLE = new ArticleTitle("해석 기관에 대하여");
    static final RequestedSummary SUMMARY = new RequestedSummary("Notes on the analytical engine 🔢");
    static final ArticleBody BODY =
            new ArticleBody("# Notes\n\nThe engine *weaves* algebraic patterns.\n\n\treturn 1;\n");
    static final Tags TAGS = new Tags(List.of(new Tag("수학"), new Tag("analytical-engine")));

    private static final String BODY_HTML = "<h1>Notes</h1>\n<p>The engine <em>weaves</em> algebraic patterns.</p>\n"
            + "<pre><code>return 1;\n</code></pre>\n";
    private static final Instant WRITTEN = Instant.parse("2026-11-20T08:00:00.120Z");
    private static final Instant EDITED = Instant.parse("2026-11-20T08:30:00Z");

    private AnArticle() {}

    /** Ada's, as she sees it right after writing it. */
    static FullArticleView written() {
        return full(0, 0, 0, null, 1, new ArticleView.Viewer(false, false, true, false));
    }

    /** Ada's, as she sees it after a while: it was edited twice. */
    static FullArticleView seenByAda() {
        return full(2, 3, 17, EDITED, 3, new ArticleView.Viewer(false, true, true, false));
    }

    /** Ada's, as anybody sees it. */
    static FullArticleView seenByNobody() {
        return full(2, 3, 17, EDITED, 3, null);
    }

    /** Charles's, as Ada sees it in a list: it is pinned, and she likes it. */
    static ArticleView byCharles() {
        return new ArticleView(
                1748210430074881L,
                new ArticleView.BoardName("free", "자유 게시판"),
                Charles.author(),
                "Read this first",
                "read-this-first",
                "",
                List.of(),
                true,
                true,
                1,
                0,
                42,
                Instant.parse("2026-11-20T07:55:00Z"),
                null,
                1,
                new ArticleView.Viewer(true, false, false, false));
    }

    /** Charles's, as moderators see it after it was deleted. */
    static DeletedArticleView deleted() {
        return new DeletedArticleView(
                1748210430074881L,
                Charles.author(),
                "Read this first",
                "",
                Instant.parse("2026-11-20T07:55:00Z"),
                Instant.parse("2026-11-20T09:00:00.500Z"));
    }

    /** What Ada's article said after a moderator, who is gone, had edited it. */
    static RevisionView secondRevision() {
        return revision(2, null, Instant.parse("2026-11-20T08:15:00Z"));
    }

    /** What Ada's article said first. */
    static RevisionView firstRevision() {
        return revision(1, Ada.author(), WRITTEN);
    }

    /** All that Ada's article said first. */
    static FullRevisionView fullRevision() {
        return new FullRevisionView(firstRevision(), "The engine weaves.", "<p>The engine weaves.</p>\n");
    }

    private static FullArticleView full(
            int likes,
            int comments,
            int views,
            @Nullable Instant editedAt,
            int version,
            ArticleView.@Nullable Viewer viewer) {
        return new FullArticleView(
                new ArticleView(
                        1748210430066689L,
                        new ArticleView.BoardName("free", "자유 게시판"),
                        Ada.author(),
                        TITLE.value(),
                        "해석-기관에-대하여",
                        SUMMARY.value(),
                        TAGS.values().stream().map(Tag::value).toList(),
                        false,
                        false,
                        likes,
                        comments,
                        views,
                        WRITTEN,
                        editedAt,
                        version,
                        viewer),
                BODY.markdown(),
                BODY_HTML);
    }

    private static RevisionView revision(int number, @Nullable AuthorView writer, Instant writtenAt) {
        return new RevisionView(number, "해석 기관", "The engine weaves.", List.of("수학"), writer, writtenAt);
    }
}
