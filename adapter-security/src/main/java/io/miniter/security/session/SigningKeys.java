package io.miniter.security.session;

import io.miniter.security.shared.UnusableSettingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys of access tokens. One signs and all verify, so that keys can be rotated while earlier tokens stay valid. A
 * key that no longer signs can be removed after {@link io.miniter.domain.session.AccessTokenLifetime#MAX 24 hours}.
 * They are read once, at the start of the server.
 */
final class SigningKeys {

    private static final String PROPERTY = "miniter.token.keys (MINITER_TOKEN_KEYS)";

    private final SigningKey signing;
    private final Map<String, SigningKey> byId = new HashMap<>();

    /** @param keys at least one, with different ids; the first one signs */
    SigningKeys(List<SigningKey> keys) {
        signing = keys.getFirst();
        keys.forEach(key -> byId.put(key.id(), key));
    }

    /**
     * Parses the value of {@code miniter.token.keys}.
     *
     * @param property {@code kid:base64,kid:base64,…}; the first one signs
     */
    static SigningKeys parse(String property) {
        List<SigningKey> keys = new ArrayList<>();
        for (String entry : property.split(",", -1)) {
            // Errors identify keys by position: if a kid was forgotten, the secret is in its place
            String origin = PROPERTY + ": key " + (keys.size() + 1);
            String[] parts = entry.strip().split(":", -1);
            if (parts.length != 2) {
                throw new UnusableSettingException(origin + " has not the form kid:base64");
            }
            SigningKey key = SigningKey.parse(origin, parts[0], parts[1]);
            if (keys.stream().anyMatch(other -> other.id().equals(key.id()))) {
                throw new UnusableSettingException(origin + " has the kid of a key before it");
            }
            keys.add(key);
        }
        return new SigningKeys(keys);
    }

    /** The key that signs. */
    SigningKey signing() {
        return signing;
    }

    /** The key with this id. */
    Optional<SigningKey> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
