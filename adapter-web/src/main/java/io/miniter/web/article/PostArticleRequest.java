package io.miniter.web.article;

import io.miniter.application.article.PostArticle;
import io.miniter.application.shared.Actor;
import io.miniter.domain.article.ArticleBody;
import io.miniter.domain.article.ArticleSummary;
import io.miniter.domain.article.ArticleTitle;
import io.miniter.domain.article.RequestedSummary;
import io.miniter.domain.article.Tag;
import io.miniter.domain.article.Tags;
import io.miniter.domain.board.BoardSlug;
import io.miniter.http.request.RequestFields;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The input for a new article. */
record PostArticleRequest(
        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                minLength = 1,
                maxLength = ArticleTitle.MAX_LENGTH,
                description = "Counted in code points after trimming and NFC; one line")
        @Nullable
        String title,

        @Schema(
                maxLength = ArticleSummary.MAX_LENGTH,
                description = "One line. Left out, null or empty: made from the body, and made anew when that changes")
        @Nullable
        String summary,

        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                minLength = 1,
                maxLength = ArticleBody.MAX_LENGTH,
                description = "Markdown: CommonMark with tables, strikethrough and autolinks. Counted in code points"
                        + " after NFC; no control character but line feeds and tabs")
        @Nullable
        String body,

        @ArraySchema(
                arraySchema =
                        @Schema(
                                description =
                                        "In the author's order; one that is given twice, in any case, counts once"),
                maxItems = Tags.MAX_COUNT,
                schema =
                        @Schema(
                                minLength = 1,
                                maxLength = Tag.MAX_LENGTH,
                                description = "Letters and digits, of any script, and hyphens"))
        @Nullable
        List<@Nullable String> tags) {

    PostArticle.Command toCommand(Actor actor, BoardSlug board) {
        var fields = new RequestFields();
        var articleTitle = fields.required("title", title, ArticleTitle::new);
        var articleSummary = fields.optional("summary", summary, RequestedSummary::new);
        var articleBody = fields.required("body", body, ArticleBody::new);
        var articleTags = fields.optionalList("tags", tags, Tag::new, Tags::new);
        fields.check();
        return new PostArticle.Command(
                actor,
                board,
                articleTitle.get(),
                Objects.requireNonNullElse(articleSummary.orNull(), RequestedSummary.FROM_BODY),
                articleBody.get(),
                Objects.requireNonNullElse(articleTags.orNull(), Tags.NONE));
    }
}
