package io.miniter.markdown.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The allowed URLs of links and images: relative ones, and those with some schemes. */
enum AddressRule {
    LINK("http", "https", "mailto"),

    /** URLs allowed for images. {@link OwnServers} decides whether one is loaded automatically. */
    IMAGE("http", "https") {
        @Override
        boolean allows(String address) {
            return !address.isEmpty() && super.allows(address);
        }
    };

    private static final Pattern END_OF_SCHEME = Pattern.compile("[:/?#]");

    private final Set<String> schemes;

    AddressRule(String... schemes) {
        this.schemes = Set.of(schemes);
    }

    /** Whether the URL is allowed. Unknown schemes are refused, and so is anything that looks like a scheme. */
    boolean allows(String address) {
        if (address.codePoints().anyMatch(Character::isISOControl)) {
            return false;
        }
        var end = END_OF_SCHEME.matcher(address);
        if (!end.find() || address.charAt(end.start()) != ':') {
            return true;
        }
        return schemes.contains(address.substring(0, end.start()).toLowerCase(Locale.ROOT));
    }
}
