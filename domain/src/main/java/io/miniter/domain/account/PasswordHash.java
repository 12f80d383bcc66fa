package io.miniter.domain.account;

/**
 * A password hash as stored. Its format is defined by the hasher.
 *
 * @param value the hash with its salt and cost
 */
public record PasswordHash(String value) {

    @Override
    public String toString() {
        return "PasswordHash[hidden]";
    }
}
