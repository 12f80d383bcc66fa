package io.miniter.web.article;

import io.miniter.application.article.ArticleView;
import io.miniter.application.article.FullArticleView;
import io.miniter.application.article.moderation.DeletedArticleView;
import io.miniter.web.account.AuthorWebConverter;
import org.mapstruct.Mapper;

/** Articles as JSON. */
@Mapper(uses = AuthorWebConverter.class)
interface ArticleWebConverter {

    /** The article as JSON, without its body. */
    ArticleResponse toResponse(ArticleView view);

    /** The article as JSON. */
    FullArticleResponse toResponse(FullArticleView view);

    /** The deleted article as JSON. */
    DeletedArticleResponse toResponse(DeletedArticleView view);
}
