package io.miniter.http.conditional;

import io.miniter.http.json.WrittenJson;
import java.util.HexFormat;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Creates the {@code ETag} of resources with versioned text: {@code "<version>-<8 hexadecimal digits>"}. The digits
 * cover the whole representation, because counts and the viewer change without the text; so {@code If-None-Match}
 * yields 304 only for an identical representation. {@code If-Match} compares the version alone, so that a like does not
 * prevent an edit.
 *
 * <p>The digits are the CRC-32C of the JSON: the same on every server and after restarts, certain to detect small
 * changes, and cheap. It is not a security feature: the version already distinguishes the texts.
 */
@Component
public final class EntityTags {

    /** Replaces the version in tags of resources without versions. */
    private static final String DOCUMENT = "document";

    /** Suffixes that compressing proxies add to a tag: {@code -gzip, --gzip, -br, ;gzip}, or several. */
    private static final String CODING = "[-;:+][-;:+A-Za-z]{1,20}";

    private static final Pattern OURS = Pattern.compile("([1-9][0-9]{0,9})-[0-9a-f]{8}(?:" + CODING + ")?");

    /** One of our tags with a suffix; the third form is that of pictures. */
    private static final Pattern CODED = Pattern.compile("\"([1-9][0-9]{0,9}-[0-9a-f]{8}|" + DOCUMENT
            + "-[0-9a-f]{8}|[0-9a-f]{64}-[0-9]{2,3}\\.[a-z]{3})" + CODING + "\"");

    private final JsonMapper json;

    EntityTags(JsonMapper json) {
        this.json = json;
    }

    /**
     * The response with its tag. The JSON is serialised once, for both.
     *
     * @param version of the text, 1 to 2^31 - 1
     * @param representation the body
     */
    public <T> ResponseEntity<WrittenJson<T>> answer(BodyBuilder answer, int version, T representation) {
        byte[] bytes = json.writeValueAsBytes(representation);
        return answer.eTag(tag(version, bytes)).body(new WrittenJson<>(representation, bytes));
    }

    /** The tag of a resource without versions that is the same for all readers. */
    public static String ofDocument(byte[] bytes) {
        return tag(DOCUMENT, bytes);
    }

    /**
     * Entity tags of a client, without suffixes added to ours by proxies.
     *
     * @param tags the value of {@code If-None-Match}
     */
    static String withoutCodings(String tags) {
        return CODED.matcher(tags).replaceAll("\"$1\"");
    }

    private static String tag(Object version, byte[] bytes) {
        CRC32C digest = new CRC32C();
        digest.update(bytes);
        return "\"" + version + "-" + HexFormat.of().toHexDigits((int) digest.getValue()) + "\"";
    }

    /**
     * The version in a tag; empty if it is none of ours. A suffix added by a proxy is ignored.
     *
     * @param opaqueTag the text between the quotes
     */
    static OptionalInt version(String opaqueTag) {
        Matcher matcher = OURS.matcher(opaqueTag);
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        long version = Long.parseLong(matcher.group(1));
        return version > Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of((int) version);
    }
}
