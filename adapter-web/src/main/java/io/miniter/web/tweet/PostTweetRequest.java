package io.miniter.web.tweet;

import io.miniter.application.shared.Actor;
import io.miniter.application.tweet.PostTweet;
import io.miniter.domain.tweet.TweetText;
import io.miniter.http.request.RequestFields;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

/** What a person says. */
record PostTweetRequest(
        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                minLength = 1,
                maxLength = TweetText.MAX_LENGTH,
                description =
                        "Counted in code points after trimming and NFC; several lines, no other control character")
        @Nullable
        String text) {

    PostTweet.Command toCommand(Actor actor) {
        var fields = new RequestFields();
        var tweetText = fields.required("text", text, TweetText::new);
        fields.check();
        return new PostTweet.Command(actor, tweetText.get());
    }
}
