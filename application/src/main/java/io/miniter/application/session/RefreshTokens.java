package io.miniter.application.session;

import io.miniter.domain.session.RefreshToken;
import io.miniter.domain.session.RefreshTokenHash;

/** Makes and hashes refresh tokens. */
public interface RefreshTokens {

    /** The first token of a new session: random in both halves. */
    RefreshToken create();

    /** The token that takes the place of this one: the same family, a new secret. */
    RefreshToken successorOf(RefreshToken token);

    /** The token as it is stored. The same token always has the same hash. */
    RefreshTokenHash hash(RefreshToken token);
}
