package io.miniter.markdown.article;

import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * Gives addresses of the kind {@code http://[::1]:8080/} their brackets back. The renderer encodes all brackets; in a
 * host they mean that what is between them is an address of IPv6, and encoded they mean nothing.
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
