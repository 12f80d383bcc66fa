package io.miniter.persistence.comment;

import io.miniter.application.account.AuthorView;
import io.miniter.application.comment.CommentView;
import io.miniter.application.comment.StoredCommentView;
import io.miniter.domain.board.AccessContext;
import io.miniter.domain.board.Writers;
import io.miniter.persistence.board.BoardAccessRow;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

@Mapper
interface CommentConverter {

    @Mapping(target = "author", source = "row", qualifiedByName = "author")
    @Mapping(target = "answered", source = "row", qualifiedByName = "answered")
    @Mapping(target = "deleted", expression = "java(row.body() == null)")
    @Mapping(target = "viewer", ignore = true)
    CommentView toView(CommentViewRow row);

    default StoredCommentView toStored(CommentViewRow row) {
        return new StoredCommentView(toView(row), toReader(row));
    }

    @Named("author")
    default @Nullable AuthorView toAuthor(CommentViewRow row) {
        return toAuthor(row.authorId(), row.authorHandle(), row.authorDisplayName(), row.authorAvatar());
    }

    @Named("answered")
    default @Nullable AuthorView toAnswered(CommentViewRow row) {
        return toAuthor(row.answeredId(), row.answeredHandle(), row.answeredDisplayName(), row.answeredAvatar());
    }

    private static @Nullable AuthorView toAuthor(
            @Nullable Long id, @Nullable String handle, @Nullable String displayName, @Nullable String avatar) {
        return id == null || handle == null || displayName == null
                ? null
                : new AuthorView(id, handle, displayName, avatar);
    }

    default StoredCommentView.@Nullable Reader toReader(CommentViewRow row) {
        if (row.body() == null
                || row.viewerLiked() == null
                || row.viewerModerator() == null
                || row.viewerAuthor() == null) {
            return null;
        }
        return new StoredCommentView.Reader(
                row.viewerLiked(),
                new AccessContext(
                        BoardAccessRow.standing(row.viewerRole(), row.viewerModerator()),
                        row.viewerAuthor(),
                        Writers.valueOf(row.boardWriters()),
                        row.boardArchived(),
                        row.locked()));
    }
}
