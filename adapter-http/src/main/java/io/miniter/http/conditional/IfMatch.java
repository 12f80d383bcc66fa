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
 * What a client has seen of that which it changes: the header {@code If-Match} (RFC 9110, 13.1.1), without which a
 * change is refused. A controller takes it as a parameter, after who is asking.
 *
 * <p>Weak tags are taken like strong ones. The RFC would have them match nothing; but proxies weaken a tag when they
 * compress the answer, and the version in ours names one text and no other, however the tag travelled.
 *
 * @param expectedVersion what the use case has to know. A tag that the server did not write matches nothing
 */
public record IfMatch(ExpectedVersion expectedVersion) {

    /** Between tags: commas, of which RFC 9110, 5.6.1 allows more than are needed, and white space. */
    private static final Pattern SEPARATOR = Pattern.compile("[ \\t,]*+");

    private static final Pattern TAG =
            Pattern.compile("(?:W/)?+\"([\\x21\\x23-\\x7E\\x80-\\xFF]*+)\"[ \\t]*+(?:,[ \\t,]*+|\\z)");

    /**
     * Reads the header.
     *
     * @param lines its values, one for each time that the header is there
     * @throws RefusedRequestException {@code PRECONDITION_REQUIRED} if it is not; {@code BAD_IF_MATCH} if it is neither
     *     {@code *} nor a list of entity tags, or the list has none
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
