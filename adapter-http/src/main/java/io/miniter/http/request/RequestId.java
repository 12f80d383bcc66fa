package io.miniter.http.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * Names one request in the answer, in the log and in whatever a person reports. A client, or a proxy in front, may
 * choose it.
 */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = RequestId.class.getName();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestId() {}

    /** The name of this request: always the same for the same request. */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String id = chosenFor(request);
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    /** Whether somebody asked for the name of this request before. */
    public static boolean isKnown(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null;
    }

    private static String chosenFor(HttpServletRequest request) {
        String given = request.getHeader(HEADER);
        if (given != null && FORM.matcher(given).matches()) {
            return given;
        }
        // Only has to be told apart from its neighbours in a log: nothing is protected by it
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
