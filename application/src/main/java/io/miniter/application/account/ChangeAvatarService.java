package io.miniter.application.account;

import io.miniter.application.media.MadePicture;
import io.miniter.application.media.PictureMaker;
import io.miniter.application.media.PictureStore;
import io.miniter.application.media.StoredPictures;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.Transactions;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import io.miniter.domain.account.Account;
import io.miniter.domain.media.PictureName;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Encoding and storing a picture must not hold a database connection: only the related writes share a transaction. */
@UseCase(Transaction.NONE)
final class ChangeAvatarService implements ChangeAvatar {

    /** Long enough for a slow store; afterwards an unused picture is removed. */
    private static final Duration LONGEST_STORING = Duration.ofMinutes(5);

    private final PictureMaker maker;
    private final StoredPictures storedPictures;
    private final PictureStore store;
    private final Accounts accounts;
    private final AccountViews views;
    private final Transactions transactions;
    private final InstantSource clock;

    ChangeAvatarService(
            PictureMaker maker,
            StoredPictures storedPictures,
            PictureStore store,
            Accounts accounts,
            AccountViews views,
            Transactions transactions,
            InstantSource clock) {
        this.maker = maker;
        this.storedPictures = storedPictures;
        this.store = store;
        this.accounts = accounts;
        this.views = views;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public AccountView changeAvatar(Command command) {
        MadePicture picture = maker.make(command.upload());
        storedPictures.announce(picture.name(), clock.instant().plus(LONGEST_STORING));
        store.put(picture);
        return transactions.inOne(() -> show(command.actor(), picture.name()));
    }

    @Override
    public void removeAvatar(Actor actor) {
        transactions.inOne(() -> show(actor, null));
    }

    private AccountView show(Actor actor, @Nullable PictureName picture) {
        Account account = accounts.findForChange(actor.accountId())
                .orElseThrow(() -> new DomainException(ErrorCode.SESSION_ENDED));
        exchange(account.avatar(), picture);
        accounts.update(account.withAvatar(picture));
        return views.own(account.id()).orElseThrow();
    }

    /** In the order of the names, so that concurrent exchanges of two pictures do not deadlock. */
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
