package io.miniter.http.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The id of a request in the response, in the log and in reports. A client or a proxy may choose it. */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = RequestId.class.getName();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestId() {}

    /** The id of this request: always the same for the same request. */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String id = chosenFor(request);
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    /** Whether this request already has an id. */
    public static boolean isKnown(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null;
    }

    private static String chosenFor(HttpServletRequest request) {
        String given = request.getHeader(HEADER);
        if (given != null && FORM.matcher(given).matches()) {
            return given;
        }
        // Only needs to be unique among its neighbours in the log: not security-relevant
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
