package io.miniter.application.article;

import io.miniter.application.shared.Actor;
import io.miniter.domain.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Who reads, with or without an account.
 *
 * @param actor who they are; {@code null} for a reader without an account
 * @param origin what tells readers without an account apart, such as an address and a browser. It is neither stored nor
 *     logged
 */
public record Visitor(@Nullable Actor actor, String origin) {

    /** The account; {@code null} for a reader without one. */
    public @Nullable AccountId accountId() {
        return Actor.idOf(actor);
    }
}
