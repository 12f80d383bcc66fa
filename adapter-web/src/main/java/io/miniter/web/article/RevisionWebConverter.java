package io.miniter.web.article;

import io.miniter.application.article.revision.FullRevisionView;
import io.miniter.application.article.revision.RevisionView;
import io.miniter.web.account.AuthorWebConverter;
import org.mapstruct.Mapper;

/** Revisions as JSON. */
@Mapper(uses = AuthorWebConverter.class)
interface RevisionWebConverter {

    /** The revision as JSON, without its body. */
    RevisionResponse toResponse(RevisionView view);

    /** The revision as JSON. */
    FullRevisionResponse toResponse(FullRevisionView view);
}
