package io.miniter.domain.session;

import java.util.regex.Pattern;

/**
 * What the client of a session called itself, so that its owner can tell their sessions apart. It comes from a header
 * that anybody can write anything into: it is shortened and cleaned, never refused.
 *
 * @param value at most 200 characters of printable ASCII; may be empty
 */
public record UserAgent(String value) {

    /** The most characters; browsers send about 110. */
    public static final int MAX_LENGTH = 200;

    private static final Pattern NOT_PRINTABLE = Pattern.compile("[^\\x20-\\x7E]");

    /** Of a client that did not say. */
    public static final UserAgent UNKNOWN = new UserAgent("");

    /** Replaces what cannot be printed and cuts off what is too long. */
    public UserAgent {
        String printable = NOT_PRINTABLE.matcher(value).replaceAll("?").strip();
        value = printable.length() > MAX_LENGTH
                ? printable.substring(0, MAX_LENGTH).strip()
                : printable;
    }
}
