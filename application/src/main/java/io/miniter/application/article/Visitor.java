package io.miniter.application.article;

import io.miniter.application.shared.Actor;
import io.miniter.application.shared.ClientNetwork;
import io.miniter.domain.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A reader, with or without an account.
 *
 * @param actor who they are; {@code null} for a reader without an account
 * @param network tells readers without an account apart; neither stored nor logged
 */
public record Visitor(@Nullable Actor actor, ClientNetwork network) {

    /** The account; {@code null} for a reader without one. */
    public @Nullable AccountId accountId() {
        return Actor.idOf(actor);
    }
}
