package io.miniter.classic;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.application.shared.PublicContent;
import io.miniter.application.timeline.TimelineEntryView;
import io.miniter.application.timeline.TimelineQueries;
import io.miniter.application.tweet.PostTweet;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.tweet.TweetText;
import io.miniter.http.caching.Cached;
import io.swagger.v3.oas.annotations.Hidden;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Hidden
final class ClassicTweetController {

    private final PostTweet postTweet;
    private final TimelineQueries timelines;

    ClassicTweetController(PostTweet postTweet, TimelineQueries timelines) {
        this.postTweet = postTweet;
        this.timelines = timelines;
    }

    @PostMapping("/tweet")
    void tweet(Caller caller, ClassicBody body) {
        postTweet.postTweet(new PostTweet.Command(caller.actor(), body.text("tweet", TweetText::new)));
    }

    @GetMapping("/timeline")
    ResponseEntity<Timeline> ownTimeline(Caller caller) {
        AccountId owner = caller.actor().accountId();
        return ClassicAnswers.json(
                new Timeline(BigInteger.valueOf(owner.value()), newest(request -> timelines.home(owner, request))));
    }

    @GetMapping("/timeline/{userId}")
    @Cached(PublicContent.TIMELINES)
    ResponseEntity<Timeline> timeline(@PathVariable String userId) {
        ClassicId id = ClassicId.inPath(userId);
        return ClassicAnswers.json(
                new Timeline(id.value(), id.account().map(this::timelineOf).orElse(List.of())));
    }

    /** A caller without a token is not the owner. */
    private List<Entry> timelineOf(AccountId owner) {
        return newest(request -> timelines.homeOf(owner, request));
    }

    /** The newest two pages, turned around. */
    private static List<Entry> newest(Function<PageRequest, Page<TimelineEntryView>> timeline) {
        Page<TimelineEntryView> newest = timeline.apply(PageRequest.first(PageRequest.MAX_LIMIT));
        List<TimelineEntryView> entries = new ArrayList<>(newest.items());
        if (newest.next() != null) {
            entries.addAll(timeline.apply(new PageRequest(PageRequest.MAX_LIMIT, newest.next()))
                    .items());
        }
        return entries.reversed().stream()
                .map(TimelineEntryView::tweet)
                .map(tweet -> new Entry(tweet.author().id(), tweet.text()))
                .toList();
    }

    record Timeline(@JsonProperty("user_id") BigInteger userId, List<Entry> timeline) {}

    record Entry(@JsonProperty("user_id") long userId, String tweet) {}
}
