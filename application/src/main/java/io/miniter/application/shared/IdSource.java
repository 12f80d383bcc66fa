package io.miniter.application.shared;

/** Makes ids. */
public interface IdSource {

    /**
     * A new id: never given out before by any instance on the same database, larger than all that this instance gave
     * out before, and 1 to 2^53 - 1.
     *
     * @throws io.miniter.domain.shared.DomainException {@code SERVICE_UNAVAILABLE} while uniqueness cannot be promised
     */
    long next();
}
