package io.miniter.web.tweet;

import io.miniter.application.tweet.TweetView;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Tweets as JSON. */
@Mapper
public interface TweetWebConverter {

    /** The tweet as JSON. */
    TweetResponse toResponse(TweetView view);

    /** The author of a tweet as JSON. */
    @Mapping(target = "avatarUrl", ignore = true)
    TweetResponse.Author toResponse(TweetView.Author author);
}
