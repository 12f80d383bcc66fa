package io.miniter.application.account;

import io.miniter.application.shared.Actor;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;

/** Without a transaction of its own: the use case that it stands on has one. */
@UseCase(Transaction.NONE)
final class RemoveAvatarService implements RemoveAvatar {

    private final AssignAvatar assignAvatar;

    RemoveAvatarService(AssignAvatar assignAvatar) {
        this.assignAvatar = assignAvatar;
    }

    @Override
    public void removeAvatar(Actor actor) {
        assignAvatar.assignAvatar(new AssignAvatar.Command(actor, null));
    }
}
