package io.miniter.web.tweet;

import io.miniter.application.tweet.TweetView;
import io.miniter.web.media.PictureUrls;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Tweets as JSON. */
@Mapper(uses = PictureUrls.class)
public interface TweetWebConverter {

    /** The tweet as JSON. */
    TweetResponse toResponse(TweetView view);

    /** The author of a tweet as JSON. */
    @Mapping(target = "avatarUrl", source = "avatar", qualifiedByName = "small")
    TweetResponse.Author toResponse(TweetView.Author author);
}
