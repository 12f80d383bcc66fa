package io.miniter.web.article;

import io.miniter.application.article.EditArticle;
import io.miniter.application.shared.Actor;
import io.miniter.domain.article.ArticleBody;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.article.ArticleSummary;
import io.miniter.domain.article.ArticleTitle;
import io.miniter.domain.article.RequestedSummary;
import io.miniter.domain.article.Tag;
import io.miniter.domain.article.Tags;
import io.miniter.domain.shared.ExpectedVersion;
import io.miniter.http.request.RequestFields;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes to an article. An absent or null field is unchanged. */
record EditArticleRequest(
        @Schema(
                minLength = 1,
                maxLength = ArticleTitle.MAX_LENGTH,
                description = "Left out or null: stays as it is. The slug stays in any case")
        @Nullable
        String title,

        @Schema(
                maxLength = ArticleSummary.MAX_LENGTH,
                description = "Left out or null: stays as it is, or is made anew from another body if it was made so"
                        + " before; empty: made from the body")
        @Nullable
        String summary,

        @Schema(minLength = 1, maxLength = ArticleBody.MAX_LENGTH, description = "Left out or null: stays as it is")
        @Nullable
        String body,

        @ArraySchema(
                arraySchema = @Schema(description = "All of them. Left out or null: stay as they are; empty: none"),
                maxItems = Tags.MAX_COUNT,
                schema = @Schema(minLength = 1, maxLength = Tag.MAX_LENGTH))
        @Nullable
        List<@Nullable String> tags) {

    EditArticle.Command toCommand(Actor actor, ArticleId articleId, ExpectedVersion expected) {
        var fields = new RequestFields();
        var newTitle = fields.optional("title", title, ArticleTitle::new);
        var newSummary = fields.optional("summary", summary, RequestedSummary::new);
        var newBody = fields.optional("body", body, ArticleBody::new);
        var newTags = fields.optionalList("tags", tags, Tag::new, Tags::new);
        fields.check();
        return new EditArticle.Command(
                actor, articleId, expected, newTitle.orNull(), newSummary.orNull(), newBody.orNull(), newTags.orNull());
    }
}
