package io.miniter.web.article;

import io.miniter.application.article.FullArticleView;
import io.miniter.http.conditional.EntityTags;
import io.miniter.http.json.WrittenJson;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.stereotype.Component;

/** Responds with an article and its entity tag. */
@Component
final class TaggedArticles {

    private final ArticleWebConverter converter;
    private final EntityTags entityTags;

    TaggedArticles(ArticleWebConverter converter, EntityTags entityTags) {
        this.converter = converter;
        this.entityTags = entityTags;
    }

    ResponseEntity<WrittenJson<FullArticleResponse>> ok(FullArticleView view) {
        return answer(ResponseEntity.ok(), view);
    }

    ResponseEntity<WrittenJson<FullArticleResponse>> answer(BodyBuilder answer, FullArticleView view) {
        return entityTags.answer(answer, view.article().version(), converter.toResponse(view));
    }
}
