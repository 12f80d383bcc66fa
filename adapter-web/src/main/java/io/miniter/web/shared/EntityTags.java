package io.miniter.web.shared;

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

    private static final Pattern OURS = Pattern.compile("([1-9][0-9]{0,9})-[0-9a-f]{8}");

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

    private static String tag(int version, byte[] bytes) {
        CRC32C digest = new CRC32C();
        digest.update(bytes);
        return "\"" + version + "-" + HexFormat.of().toHexDigits((int) digest.getValue()) + "\"";
    }

    /**
     * Which version a tag speaks of; empty if the server wrote no such tag.
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
