package io.miniter.application.account;

import io.miniter.application.media.StoredPictures;
import io.miniter.application.shared.UseCase;
import io.miniter.domain.account.Account;
import io.miniter.domain.media.PictureName;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import org.jspecify.annotations.Nullable;

@UseCase
final class AssignAvatarService implements AssignAvatar {

    private final Accounts accounts;
    private final AccountViews views;
    private final StoredPictures storedPictures;

    AssignAvatarService(Accounts accounts, AccountViews views, StoredPictures storedPictures) {
        this.accounts = accounts;
        this.views = views;
        this.storedPictures = storedPictures;
    }

    @Override
    public AccountView assignAvatar(Command command) {
        Account account = accounts.findForChange(command.actor().accountId())
                .orElseThrow(() -> new DomainException(ErrorCode.SESSION_ENDED));
        exchange(account.avatar(), command.picture());
        accounts.update(account.withAvatar(command.picture()));
        return views.own(account.id()).orElseThrow();
    }

    /** In the order of the names, so that two who take each other's picture do not wait in a circle. */
    private void exchange(@Nullable PictureName former, @Nullable PictureName next) {
        if (former != null && next != null && former.toString().compareTo(next.toString()) < 0) {
            storedPictures.release(former);
            storedPictures.hold(next);
            return;
        }
        if (next != null) {
            storedPictures.hold(next);
        }
        if (former != null) {
            storedPictures.release(former);
        }
    }
}
