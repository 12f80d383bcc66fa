package io.miniter.persistence.article;

import io.miniter.application.account.AuthorView;
import io.miniter.application.article.ArticleView;
import io.miniter.application.article.StoredArticleView;
import io.miniter.application.article.moderation.DeletedArticleView;
import io.miniter.domain.board.AccessContext;
import io.miniter.domain.board.Writers;
import io.miniter.persistence.board.BoardAccessRow;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper
interface ArticleConverter {

    @Mapping(target = "board", source = ".")
    @Mapping(target = "author", source = ".")
    @Mapping(target = "viewer", ignore = true)
    ArticleView toView(ArticleViewRow row);

    default StoredArticleView toStored(ArticleViewRow row) {
        return new StoredArticleView(toView(row), toReader(row));
    }

    @Mapping(target = "slug", source = "boardSlug")
    @Mapping(target = "name", source = "boardName")
    ArticleView.BoardName toBoardName(ArticleViewRow row);

    @Mapping(target = "id", source = "authorId")
    @Mapping(target = "handle", source = "authorHandle")
    @Mapping(target = "displayName", source = "authorDisplayName")
    @Mapping(target = "avatar", source = "authorAvatar")
    AuthorView toAuthor(ArticleViewRow row);

    default StoredArticleView.@Nullable Reader toReader(ArticleViewRow row) {
        if (row.viewerId() == null) {
            return null;
        }
        AccessContext context = new AccessContext(
                BoardAccessRow.standing(row.viewerRole(), row.viewerModerator()),
                row.viewerId() == row.authorId(),
                Writers.valueOf(row.boardWriters()),
                row.boardArchived(),
                row.locked());
        return new StoredArticleView.Reader(row.viewerLiked(), row.viewerBookmarked(), context);
    }

    @Mapping(target = "author", source = ".")
    DeletedArticleView toView(DeletedArticleRow row);

    @Mapping(target = "id", source = "authorId")
    @Mapping(target = "handle", source = "authorHandle")
    @Mapping(target = "displayName", source = "authorDisplayName")
    @Mapping(target = "avatar", source = "authorAvatar")
    AuthorView toAuthor(DeletedArticleRow row);
}
