package io.miniter.domain.session;

import java.util.regex.Pattern;

/**
 * The {@code User-Agent} of a session's client, by which its owner can tell sessions apart. As the header is untrusted,
 * it is truncated and sanitized, never refused.
 *
 * @param value at most 200 characters of printable ASCII; may be empty
 */
public record UserAgent(String value) {

    /** The maximum number of characters; browsers send about 110. */
    public static final int MAX_LENGTH = 200;

    private static final Pattern NOT_PRINTABLE = Pattern.compile("[^\\x20-\\x7E]");

    /** Of a client without the header. */
    public static final UserAgent UNKNOWN = new UserAgent("");

    /** Replaces non-printable characters and truncates. */
    public UserAgent {
        String printable = NOT_PRINTABLE.matcher(value).replaceAll("?").strip();
        value = printable.length() > MAX_LENGTH
                ? printable.substring(0, MAX_LENGTH).strip()
                : printable;
    }
}
