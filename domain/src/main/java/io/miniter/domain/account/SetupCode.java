package io.miniter.domain.account;

/**
 * What somebody shows to become the first admin of a server: anything at all, as whether it could be a code is not to
 * be told. Whoever logs it on purpose asks for its value.
 *
 * @param value the code
 */
public record SetupCode(String value) {

    @Override
    public String toString() {
        return "SetupCode[hidden]";
    }
}
