package io.miniter.domain.account;

/**
 * A password as it is stored. What it means is known to the hasher that made it.
 *
 * @param value the hash with its own salt and cost
 */
public record PasswordHash(String value) {

    @Override
    public String toString() {
        return "PasswordHash[hidden]";
    }
}
