package io.miniter.persistence.tweet;

import io.miniter.application.account.AuthorView;
import io.miniter.application.tweet.TweetView;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper
interface TweetConverter {

    @Mapping(target = "author", source = ".")
    TweetView toView(TweetViewRow row);

    @Mapping(target = "id", source = "authorId")
    @Mapping(target = "handle", source = "authorHandle")
    @Mapping(target = "displayName", source = "authorDisplayName")
    @Mapping(target = "avatar", source = "authorAvatar")
    AuthorView toAuthor(TweetViewRow row);
}
