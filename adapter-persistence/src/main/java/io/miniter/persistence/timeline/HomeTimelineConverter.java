package io.miniter.persistence.timeline;

import io.miniter.application.account.AuthorView;
import io.miniter.application.tweet.TweetView;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper
interface HomeTimelineConverter {

    @Mapping(target = "author", source = ".")
    TweetView toView(HomeTimelineRow row);

    @Mapping(target = "author", source = ".")
    TweetView toView(GlimpsedTweetRow row);

    @Mapping(target = "id", source = "authorId")
    @Mapping(target = "handle", source = "authorHandle")
    @Mapping(target = "displayName", source = "authorDisplayName")
    @Mapping(target = "avatar", source = "authorAvatar")
    AuthorView toAuthor(HomeTimelineRow row);

    @Mapping(target = "id", source = "authorId")
    @Mapping(target = "handle", source = "authorHandle")
    @Mapping(target = "displayName", source = "authorDisplayName")
    @Mapping(target = "avatar", source = "authorAvatar")
    AuthorView toAuthor(GlimpsedTweetRow row);
}
