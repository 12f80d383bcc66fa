package io.miniter.web.timeline;

import io.miniter.application.shared.Actor;
import io.miniter.application.shared.PublicContent;
import io.miniter.application.timeline.TimelineEntryView;
import io.miniter.application.timeline.TimelineQueries;
import io.miniter.http.caching.Cached;
import io.miniter.http.paging.ListOptions;
import io.miniter.http.paging.Listing;
import io.miniter.http.paging.PageResponse;
import io.miniter.web.tweet.TweetResponse;
import io.miniter.web.tweet.TweetWebConverter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Timelines")
final class TimelineController {

    private final TimelineQueries timelines;
    private final TweetWebConverter converter;

    TimelineController(TimelineQueries timelines, TweetWebConverter converter) {
        this.timelines = timelines;
        this.converter = converter;
    }

    @GetMapping(path = "/v1/timeline", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Read my home timeline",
            description = "My own tweets and those of everybody whom I follow, newest first. A new tweet of somebody"
                    + " else shows soon: as a rule within two seconds.")
    ResponseEntity<PageResponse<TweetResponse>> readHomeTimeline(Actor actor, @ListOptions("home") Listing listing) {
        return listing.answer(timelines
                .home(actor.accountId(), listing.request())
                .map(TimelineEntryView::tweet)
                .map(converter::toResponse));
    }

    /** Every reader sees the same; {@code reader} is there so that a token that is refused is refused here too. */
    @GetMapping(path = "/v1/timeline/public", produces = MediaType.APPLICATION_JSON_VALUE)
    @Cached(PublicContent.TWEETS)
    @Operation(
            summary = "Read the public timeline",
            description = "Everybody's tweets, newest first. Without an account it is at most a second old.")
    ResponseEntity<PageResponse<TweetResponse>> readPublicTimeline(
            @Nullable Actor reader, @ListOptions("public") Listing listing) {
        return listing.answer(timelines.everybody(listing.request()).map(converter::toResponse));
    }
}
