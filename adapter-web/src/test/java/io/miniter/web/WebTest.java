package io.miniter.web;

import io.miniter.application.account.AccountQueries;
import io.miniter.application.account.ChangeAvatar;
import io.miniter.application.account.ChangePassword;
import io.miniter.application.account.ChangeProfile;
import io.miniter.application.account.DeleteAccount;
import io.miniter.application.account.RemoveAvatar;
import io.miniter.application.account.SignUp;
import io.miniter.application.follow.FollowAccount;
import io.miniter.application.follow.FollowQueries;
import io.miniter.application.follow.UnfollowAccount;
import io.miniter.application.media.PictureQueries;
import io.miniter.application.session.Authenticate;
import io.miniter.application.session.EndSession;
import io.miniter.application.session.LogIn;
import io.miniter.application.session.RefreshSession;
import io.miniter.application.session.SessionQueries;
import io.miniter.application.timeline.TimelineQueries;
import io.miniter.application.tweet.DeleteTweet;
import io.miniter.application.tweet.PostTweet;
import io.miniter.application.tweet.TweetQueries;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/**
 * A test at the edge to HTTP. Every driving port is a mock: what the use cases do is their own tests' business. All
 * classes with this annotation share one Spring context and one Tomcat, which start once.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = WebTestApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@MockitoBean(
        types = {
            AccountQueries.class,
            Authenticate.class,
            ChangeAvatar.class,
            ChangePassword.class,
            ChangeProfile.class,
            DeleteAccount.class,
            DeleteTweet.class,
            EndSession.class,
            FollowAccount.class,
            FollowQueries.class,
            LogIn.class,
            PostTweet.class,
            PictureQueries.class,
            RefreshSession.class,
            RemoveAvatar.class,
            SessionQueries.class,
            SignUp.class,
            TimelineQueries.class,
            TweetQueries.class,
            UnfollowAccount.class
        })
public @interface WebTest {}
