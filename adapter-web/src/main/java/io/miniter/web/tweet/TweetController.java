package io.miniter.web.tweet;

import io.miniter.application.shared.Actor;
import io.miniter.application.tweet.DeleteTweet;
import io.miniter.application.tweet.PostTweet;
import io.miniter.application.tweet.TweetQueries;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.tweet.TweetId;
import io.miniter.http.address.PublicUrl;
import io.miniter.http.paging.ListOptions;
import io.miniter.http.paging.Listing;
import io.miniter.http.paging.PageResponse;
import io.miniter.http.problem.Refuses;
import io.miniter.http.request.PathVariables;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Tweets")
final class TweetController {

    private final PostTweet postTweet;
    private final DeleteTweet deleteTweet;
    private final TweetQueries tweets;
    private final TweetWebConverter converter;

    TweetController(PostTweet postTweet, DeleteTweet deleteTweet, TweetQueries tweets, TweetWebConverter converter) {
        this.postTweet = postTweet;
        this.deleteTweet = deleteTweet;
        this.tweets = tweets;
        this.converter = converter;
    }

    @PostMapping(
            path = "/v1/tweets",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Post a tweet",
            description =
                    "It is in my timeline at once, and in those of my followers soon: as a rule within two seconds.")
    ResponseEntity<TweetResponse> postTweet(Actor actor, @RequestBody PostTweetRequest request, PublicUrl publicUrl) {
        TweetResponse tweet = converter.toResponse(postTweet.postTweet(request.toCommand(actor)));
        return ResponseEntity.created(publicUrl.to("/v1/tweets/" + tweet.id())).body(tweet);
    }

    /** Every reader sees the same; {@code reader} is there so that a token that is refused is refused here too. */
    @GetMapping(path = "/v1/tweets/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Read a tweet")
    @Refuses(ErrorCode.TWEET_NOT_FOUND)
    TweetResponse readTweet(@Nullable Actor reader, @PathVariable String id) {
        return converter.toResponse(tweets.byId(tweetId(id)));
    }

    @DeleteMapping("/v1/tweets/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete a tweet", description = "Only its author can.")
    @Refuses({ErrorCode.TWEET_NOT_FOUND, ErrorCode.NOT_THE_AUTHOR})
    void deleteTweet(Actor actor, @PathVariable String id) {
        deleteTweet.deleteTweet(new DeleteTweet.Command(actor, tweetId(id)));
    }

    @GetMapping(path = "/v1/accounts/{handle}/tweets", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "List the tweets of an account", description = "Newest first.")
    @Refuses(ErrorCode.ACCOUNT_NOT_FOUND)
    ResponseEntity<PageResponse<TweetResponse>> listTweetsOfAccount(
            @Nullable Actor reader, @PathVariable String handle, @ListOptions("tweets") Listing listing) {
        return listing.answer(
                tweets.byAuthor(PathVariables.handle(handle), listing.request()).map(converter::toResponse));
    }

    private static TweetId tweetId(String id) {
        return PathVariables.id(id, TweetId::new, ErrorCode.TWEET_NOT_FOUND);
    }
}
