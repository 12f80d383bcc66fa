package io.miniter.web;

import io.miniter.application.account.AccountQueries;
import io.miniter.application.account.ChangeAvatar;
import io.miniter.application.account.ChangeProfile;
import io.miniter.application.account.DeleteAccount;
import io.miniter.application.account.SignUp;
import io.miniter.application.account.admin.BecomeFirstAdmin;
import io.miniter.application.account.password.ChangePassword;
import io.miniter.application.article.ArticleQueries;
import io.miniter.application.article.DeleteArticle;
import io.miniter.application.article.EditArticle;
import io.miniter.application.article.PostArticle;
import io.miniter.application.article.bookmark.BookmarkArticle;
import io.miniter.application.article.moderation.LockArticle;
import io.miniter.application.article.moderation.PinArticle;
import io.miniter.application.article.moderation.RestoreArticle;
import io.miniter.application.article.revision.RevisionQueries;
import io.miniter.application.article.tag.TagQueries;
import io.miniter.application.board.AppointModerator;
import io.miniter.application.board.BoardQueries;
import io.miniter.application.board.ChangeBoard;
import io.miniter.application.board.CreateBoard;
import io.miniter.application.board.ModeratorQueries;
import io.miniter.application.comment.CommentQueries;
import io.miniter.application.comment.DeleteComment;
import io.miniter.application.comment.EditComment;
import io.miniter.application.comment.PostComment;
import io.miniter.application.follow.FollowAccount;
import io.miniter.application.follow.FollowQueries;
import io.miniter.application.like.Like;
import io.miniter.application.limit.CountRequest;
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
            AppointModerator.class,
            ArticleQueries.class,
            Authenticate.class,
            BoardQueries.class,
            BookmarkArticle.class,
            ChangeAvatar.class,
            ChangeBoard.class,
            ChangePassword.class,
            ChangeProfile.class,
            CommentQueries.class,
            CountRequest.class,
            CreateBoard.class,
            BecomeFirstAdmin.class,
            DeleteAccount.class,
            DeleteArticle.class,
            DeleteComment.class,
            DeleteTweet.class,
            EditArticle.class,
            EditComment.class,
            EndSession.class,
            FollowAccount.class,
            FollowQueries.class,
            Like.class,
            LockArticle.class,
            LogIn.class,
            ModeratorQueries.class,
            PictureQueries.class,
            PinArticle.class,
            PostArticle.class,
            PostComment.class,
            PostTweet.class,
            RefreshSession.class,
            RestoreArticle.class,
            RevisionQueries.class,
            SessionQueries.class,
            SignUp.class,
            TagQueries.class,
            TimelineQueries.class,
            TweetQueries.class,
        })
public @interface WebTest {}
