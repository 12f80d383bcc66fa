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
 * Writes the {@code ETag} of what has a text with versions: {@code "<version>-<8 hexadecimal digits>"}. The digits are
 * of everything that is answered, because counts, and what the reader sees of themselves, change without the text; so
 * {@code If-None-Match} answers 304 for what is wholly the same. {@code If-Match} looks at the version alone: whoever
 * changes a text is not to be stopped by a like.
 *
 * <p>The digits are the CRC-32C of the JSON. It is the same on every server and after every start, finds any small
 * change for certain, and costs next to nothing beside the JSON. Nothing is protected by it: the version already tells
 * the texts apart.
 */
@Component
public final class EntityTags {

    /** In the place of a version, in the tags of what has none. */
    private static final String DOCUMENT = "document";

    /**
     * What servers that compress an answer on its way add to its tag: {@code -gzip, --gzip, -br, ;gzip}, or several.
     */
    private static final String CODING = "[-;:+][-;:+A-Za-z]{1,20}";

    private static final Pattern OURS = Pattern.compile("([1-9][0-9]{0,9})-[0-9a-f]{8}(?:" + CODING + ")?");

    /** One of ours, of whatever, that has been added to; the third form is that of pictures. */
    private static final Pattern CODED = Pattern.compile("\"([1-9][0-9]{0,9}-[0-9a-f]{8}|" + DOCUMENT
            + "-[0-9a-f]{8}|[0-9a-f]{64}-[0-9]{2,3}\\.[a-z]{3})" + CODING + "\"");

    private final JsonMapper json;

    EntityTags(JsonMapper json) {
        this.json = json;
    }

    /**
     * The answer with its tag. Its JSON is written once, for both.
     *
     * @param version of the text, 1 to 2^31 - 1
     * @param representation what is answered
     */
    public <T> ResponseEntity<WrittenJson<T>> answer(BodyBuilder answer, int version, T representation) {
        byte[] bytes = json.writeValueAsBytes(representation);
        return answer.eTag(tag(version, bytes)).body(new WrittenJson<>(representation, bytes));
    }

    /** The tag of something without versions that is the same for all who ask. */
    public static String ofDocument(byte[] bytes) {
        return tag(DOCUMENT, bytes);
    }

    /**
     * Entity tags as a client sends them back, without what a server on the way has added to ours.
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
     * Which version a tag speaks of; empty if the server wrote no such tag. What a server on the way has added to it is
     * left out.
     *
     * @param opaqueTag what stands between the quotes
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
