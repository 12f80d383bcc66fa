package io.miniter.web.tweet;

import io.miniter.application.tweet.TweetView;
import io.miniter.web.account.AuthorWebConverter;
import org.mapstruct.Mapper;

/** Tweets as JSON. */
@Mapper(uses = AuthorWebConverter.class)
public interface TweetWebConverter {

    /** The tweet as JSON. */
    TweetResponse toResponse(TweetView view);
}
