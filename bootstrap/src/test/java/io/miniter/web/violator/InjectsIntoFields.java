package io.miniter.web.violator;

import io.miniter.application.tweet.PostTweet;
import org.springframework.beans.factory.annotation.Autowired;

/** What the rule on field injection must catch. */
public class InjectsIntoFields {

    @Autowired
    PostTweet postTweet;
}
