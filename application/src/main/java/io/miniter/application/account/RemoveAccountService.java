package io.miniter.application.account;

import io.miniter.application.article.Articles;
import io.miniter.application.article.Likes;
import io.miniter.application.comment.CommentLikes;
import io.miniter.application.comment.Comments;
import io.miniter.application.media.StoredPictures;
import io.miniter.application.session.Sessions;
import io.miniter.application.shared.UseCase;
import io.miniter.application.timeline.HomeTimeline;
import io.miniter.domain.account.Account;
import io.miniter.domain.media.PictureName;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.time.InstantSource;

@UseCase
final class RemoveAccountService implements RemoveAccount {

    private final Accounts accounts;
    private final Sessions sessions;
    private final StoredPictures storedPictures;
    private final Articles articles;
    private final Likes likes;
    private final Comments comments;
    private final CommentLikes commentLikes;
    private final HomeTimeline homeTimeline;
    private final InstantSource clock;

    RemoveAccountService(
            Accounts accounts,
            Sessions sessions,
            StoredPictures storedPictures,
            Articles articles,
            Likes likes,
            Comments comments,
            CommentLikes commentLikes,
            HomeTimeline homeTimeline,
            InstantSource clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.storedPictures = storedPictures;
        this.articles = articles;
        this.likes = likes;
        this.comments = comments;
        this.commentLikes = commentLikes;
        this.homeTimeline = homeTimeline;
        this.clock = clock;
    }

    @Override
    public void removeAccount(Command command) {
        Account account = accounts.findForChange(command.accountId())
                .orElseThrow(() -> new DomainException(ErrorCode.SESSION_ENDED));
        if (!account.passwordHash().equals(command.proven())) {
            throw new DomainException(ErrorCode.WRONG_PASSWORD);
        }
        sessions.endAll(account.id());
        PictureName avatar = account.avatar();
        if (avatar != null) {
            storedPictures.release(avatar);
        }
        articles.removeAllBy(account.id());
        comments.removeAllBy(account.id());
        likes.removeAllBy(account.id());
        commentLikes.removeAllBy(account.id());
        homeTimeline.close(account.id(), clock.instant());
        accounts.remove(account.id());
    }
}
