package io.miniter.application.shared;

/** Generates ids. */
public interface IdSource {

    /**
     * A new id, 1 to 2^53 - 1: unique among all instances on the same database and increasing on each instance.
     *
     * @throws io.miniter.domain.shared.DomainException {@code SERVICE_UNAVAILABLE} while uniqueness cannot be
     *     guaranteed
     */
    long next();
}
