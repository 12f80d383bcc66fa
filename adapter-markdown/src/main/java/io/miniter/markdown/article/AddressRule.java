package io.miniter.markdown.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Where the HTML may lead, and where it may load from: relative addresses, and those of a few schemes. */
enum AddressRule {
    LINK("http", "https", "mailto"),

    /** Loads by itself, and so from this server or encrypted only. */
    IMAGE("https") {
        @Override
        boolean allows(String address) {
            return !address.isEmpty() && !OTHER_SERVER.matcher(address).lookingAt() && super.allows(address);
        }
    };

    /** As browsers read it: relative, and on another server nevertheless. */
    private static final Pattern OTHER_SERVER = Pattern.compile("[/\\\\]{2}");

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
