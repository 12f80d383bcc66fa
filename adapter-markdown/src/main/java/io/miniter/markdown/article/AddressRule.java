package io.miniter.markdown.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Where the HTML may lead, and what an image's address may be: relative addresses, and those of a few schemes. */
enum AddressRule {
    LINK("http", "https", "mailto"),

    /** What can be an image at all. Whether it loads by itself, {@link OwnServers} says. */
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

    /** Whether this may be such an address. An unknown scheme is refused, and so is what only looks like a scheme. */
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
