package io.miniter.persistence.comment;

import io.miniter.application.account.AuthorView;
import io.miniter.application.comment.CommentView;
import io.miniter.domain.board.Circumstances;
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
    @Mapping(target = "viewer", source = "row")
    CommentView toView(CommentViewRow row);

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

    default CommentView.@Nullable Viewer toViewer(CommentViewRow row) {
        if (row.body() == null
                || row.viewerLiked() == null
                || row.viewerModerator() == null
                || row.viewerAuthor() == null) {
            return null;
        }
        return CommentView.Viewer.of(
                row.viewerLiked(),
                new Circumstances(
                        BoardAccessRow.standing(row.viewerRole(), row.viewerModerator()),
                        row.viewerAuthor(),
                        Writers.valueOf(row.boardWriters()),
                        row.boardArchived(),
                        row.locked()));
    }
}
