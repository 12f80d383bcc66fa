package io.miniter.markdown.article;

import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * Restores the brackets of URLs such as {@code http://[::1]:8080/}. The renderer encodes all brackets, but in a host
 * they delimit an IPv6 address and must not be encoded.
 */
final class HostBrackets implements AttributeProvider {

    private static final Pattern ENCODED =
            Pattern.compile("^([a-zA-Z]{1,5}://)%5B([0-9a-fA-F:.]{2,45})%5D(?=[:/?#]|$)");

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        for (String name : new String[] {"href", "src"}) {
            attributes.computeIfPresent(
                    name, (_, address) -> ENCODED.matcher(address).replaceFirst("$1[$2]"));
        }
    }
}
