package io.miniter.web.comment;

import io.miniter.application.comment.CommentThreadView;
import io.miniter.application.comment.CommentView;
import io.miniter.web.account.AuthorWebConverter;
import org.mapstruct.Mapper;

/** Comments as JSON. */
@Mapper(uses = AuthorWebConverter.class)
interface CommentWebConverter {

    /** The comment as JSON. */
    CommentResponse toResponse(CommentView view);

    /** The comment and its first replies as JSON. */
    CommentThreadResponse toResponse(CommentThreadView view);
}
