package io.miniter.web.account;

import io.miniter.application.account.AuthorView;
import io.miniter.http.media.PictureUrls;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Authors as JSON. */
@Mapper(uses = PictureUrls.class)
public interface AuthorWebConverter {

    /** The author as JSON. */
    @Mapping(target = "avatarUrl", source = "avatar", qualifiedByName = "small")
    AuthorResponse toResponse(AuthorView author);
}
