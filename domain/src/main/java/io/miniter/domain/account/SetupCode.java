package io.miniter.domain.account;

/**
 * The code to become the first admin of a server. Accepts any input. {@code toString()} does not reveal it;
 * {@link #value()} does.
 *
 * @param value the code
 */
public record SetupCode(String value) {

    @Override
    public String toString() {
        return "SetupCode[hidden]";
    }
}
