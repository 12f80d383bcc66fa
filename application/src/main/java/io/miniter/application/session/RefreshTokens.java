package io.miniter.application.session;

import io.miniter.domain.session.RefreshToken;
import io.miniter.domain.session.RefreshTokenHash;

/** Issues and hashes refresh tokens. */
public interface RefreshTokens {

    /** Issues the first token of a new session, with a random family and secret. */
    RefreshToken create();

    /** Issues the successor of this token: the same family, a new secret. */
    RefreshToken successorOf(RefreshToken token);

    /** The hash of the token, as it is stored. Deterministic. */
    RefreshTokenHash hash(RefreshToken token);
}
