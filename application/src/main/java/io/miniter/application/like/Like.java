package io.miniter.application.like;

import io.miniter.application.shared.Actor;
import io.miniter.domain.like.Likeable;

/** Like or unlike something. */
public interface Like {

    /**
     * Adds the like. Idempotent.
     *
     * @throws io.miniter.domain.shared.DomainException those of {@link Likes#add} for its kind:
     *     {@code ARTICLE_NOT_FOUND}, {@code COMMENT_NOT_FOUND}; {@code SESSION_ENDED} if the account no longer exists
     */
    void like(Command command);

    /**
     * Removes the like. No-op if not liked.
     *
     * @throws io.miniter.domain.shared.DomainException those of {@link Likes#remove} for its kind
     */
    void unlike(Command command);

    /**
     * What is liked.
     *
     * @param target the id of something whose kind has {@link Likes}
     */
    record Command(Actor actor, Likeable target) {}
}
