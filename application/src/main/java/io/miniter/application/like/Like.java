package io.miniter.application.like;

import io.miniter.application.shared.Actor;
import io.miniter.domain.like.Likeable;

/** Like something, or no longer. */
public interface Like {

    /**
     * Likes it. Idempotent.
     *
     * @throws io.miniter.domain.shared.DomainException as {@link Likes#add} says for its kind:
     *     {@code ARTICLE_NOT_FOUND}, {@code COMMENT_NOT_FOUND}; {@code SESSION_ENDED} if the account is gone
     */
    void like(Command command);

    /**
     * Takes the like back. No-op if not liked.
     *
     * @throws io.miniter.domain.shared.DomainException as {@link Likes#remove} says for its kind
     */
    void unlike(Command command);

    /**
     * What is liked.
     *
     * @param target the id of something whose kind has {@link Likes}
     */
    record Command(Actor actor, Likeable target) {}
}
