package io.miniter.persistence.article.revision;

import io.miniter.application.account.AuthorView;
import io.miniter.application.article.revision.RevisionView;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper
interface RevisionConverter {

    @Mapping(target = "writer", source = ".")
    RevisionView toView(RevisionViewRow row);

    default @Nullable AuthorView toWriter(RevisionViewRow row) {
        return row.writerId() == null || row.writerHandle() == null || row.writerDisplayName() == null
                ? null
                : new AuthorView(row.writerId(), row.writerHandle(), row.writerDisplayName(), row.writerAvatar());
    }
}
