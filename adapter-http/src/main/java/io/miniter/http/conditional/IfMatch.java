package io.miniter.http.conditional;

import io.miniter.domain.shared.ExpectedVersion;
import io.miniter.http.problem.HttpErrorCode;
import io.miniter.http.problem.RefusedRequestException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version on which a client bases its change: the header {@code If-Match} (RFC 9110, 13.1.1), which is required.
 * Injectable as a controller parameter, after the actor.
 *
 * <p>Weak tags are accepted like strong ones. By the RFC they would match nothing, but proxies weaken a tag when they
 * compress the response, and the version still identifies the text.
 *
 * @param expectedVersion the input to the use case. A tag that is none of ours matches nothing
 */
public record IfMatch(ExpectedVersion expectedVersion) {

    /** Separators: commas, with empty elements as RFC 9110, 5.6.1 allows, and white space. */
    private static final Pattern SEPARATOR = Pattern.compile("[ \\t,]*+");

    private static final Pattern TAG =
            Pattern.compile("(?:W/)?+\"([\\x21\\x23-\\x7E\\x80-\\xFF]*+)\"[ \\t]*+(?:,[ \\t,]*+|\\z)");

    /**
     * Parses the header.
     *
     * @param lines its values, one per header line
     * @throws RefusedRequestException {@code PRECONDITION_REQUIRED} if it is missing; {@code BAD_IF_MATCH} if it is
     *     neither {@code *} nor a non-empty list of entity tags
     */
    static IfMatch parse(List<String> lines) {
        if (lines.isEmpty()) {
            throw new RefusedRequestException(HttpErrorCode.PRECONDITION_REQUIRED);
        }
        String value = String.join(",", lines);
        return new IfMatch(value.strip().equals("*") ? ExpectedVersion.any() : ExpectedVersion.oneOf(versions(value)));
    }

    private static Set<Integer> versions(String list) {
        Matcher separator = SEPARATOR.matcher(list);
        int position = separator.lookingAt() ? separator.end() : 0;
        if (position == list.length()) {
            throw new RefusedRequestException(HttpErrorCode.BAD_IF_MATCH);
        }
        Set<Integer> versions = new HashSet<>();
        Matcher tag = TAG.matcher(list);
        while (position < list.length()) {
            if (!tag.region(position, list.length()).lookingAt()) {
                throw new RefusedRequestException(HttpErrorCode.BAD_IF_MATCH);
            }
            EntityTags.version(tag.group(1)).ifPresent(versions::add);
            position = tag.end();
        }
        return versions;
    }
}
