package io.miniter.bootstrap.environment;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The type of a setting's value.
 *
 * @param allowed the description of allowed values, following "must be"
 * @param reader normalises the value for Spring, trimmed if surrounding blanks are meaningless; empty for an invalid
 *     value
 */
record Kind(String allowed, Function<String, Optional<String>> reader) {

    private static final int MOST_DIGITS = 9;
    private static final int HIGHEST_PORT = 65_535;
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1," + MOST_DIGITS + "}");
    private static final Pattern SIZE = Pattern.compile("[0-9]{1," + MOST_DIGITS + "}(B|KB|MB|GB|TB)?");
    private static final Pattern DATABASE_ADDRESS =
            Pattern.compile("jdbc:postgresql:(//(?<servers>[^/?]*))?/?[^/?@=]*([?].*)?");
    private static final Pattern SERVER = Pattern.compile("(?:[^\\[\\]:@]*|\\[[0-9A-Fa-f:.]+])(?::([0-9]{1,5}))?");
    private static final Pattern KEY_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final int LEAST_KEY_BYTES = 32;

    static Kind text() {
        return new Kind("a text", Optional::of);
    }

    static Kind wholeNumber(int least, int most) {
        return new Kind(
                "a whole number from " + least + " to " + most,
                value -> Optional.of(value.strip())
                        .filter(number -> WHOLE_NUMBER.matcher(number).matches())
                        .map(Integer::parseInt)
                        .filter(number -> number >= least && number <= most)
                        .map(String::valueOf));
    }

    static Kind wholeNumberOrOff(int least, int most) {
        Kind number = wholeNumber(least, most);
        return new Kind(
                number.allowed() + ", or off",
                value -> value.strip().equalsIgnoreCase("off")
                        ? Optional.of("off")
                        : number.reader().apply(value));
    }

    static Kind yesOrNo() {
        return new Kind("true, yes, on or 1, or else false, no, off or 0", value -> switch (value.strip()
                .toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on", "1" -> Optional.of("true");
            case "false", "no", "off", "0" -> Optional.of("false");
            default -> Optional.empty();
        });
    }

    /** One of these words, case-insensitively. */
    static Kind oneOf(String... words) {
        Set<String> known = Set.of(words);
        return new Kind(
                Arrays.stream(words).collect(Collectors.joining(" or ")),
                value -> Optional.of(value.strip().toLowerCase(Locale.ROOT)).filter(known::contains));
    }

    static Kind size() {
        return new Kind(
                "a number of bytes, or one with KB, MB or GB, such as 8MB",
                value -> Optional.of(value.strip().toUpperCase(Locale.ROOT))
                        .filter(size -> SIZE.matcher(size).matches()));
    }

    /** The URL of a web server, with an optional path. */
    static Kind webAddress() {
        return new Kind(
                "an address such as https://example.com, without a user, a query or a fragment",
                value -> Optional.of(value.strip()).filter(Kind::isWebAddress));
    }

    private static boolean isWebAddress(String value) {
        try {
            URI uri = new URI(value).parseServerAuthority();
            return isWebAddress(uri) && uri.getPort() <= HIGHEST_PORT;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    private static boolean isWebAddress(URI uri) {
        return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                && uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null;
    }

    /** What PostgreSQL's driver accepts. Checked without the driver, which logs invalid URLs including passwords. */
    static Kind databaseAddress() {
        return new Kind(
                "an address such as jdbc:postgresql://host:5432/name, without a user",
                value -> Optional.of(value.strip()).filter(Kind::isDatabaseAddress));
    }

    private static boolean isDatabaseAddress(String value) {
        Matcher address = DATABASE_ADDRESS.matcher(value);
        if (!address.matches()) {
            return false;
        }
        String servers = address.group("servers");
        return servers == null || Arrays.stream(servers.split(",", -1)).allMatch(Kind::isServer);
    }

    private static boolean isServer(String value) {
        Matcher server = SERVER.matcher(value);
        return server.matches() && (server.group(1) == null || isPort(Integer.parseInt(server.group(1))));
    }

    private static boolean isPort(int number) {
        return number > 0 && number <= HIGHEST_PORT;
    }

    static Kind directory() {
        return new Kind(
                "a directory that is there or can be made and written to",
                value -> Optional.of(value).filter(path -> canBeMade(path, Files::isDirectory)));
    }

    static Kind fileToWrite() {
        return new Kind(
                "a file that is there or can be made and written to",
                value -> Optional.of(value).filter(path -> canBeMade(path, file -> !Files.isDirectory(file))));
    }

    /** Whether the path exists with this type and is writable, or its nearest existing parent is. */
    private static boolean canBeMade(String value, Predicate<Path> kind) {
        Path path;
        try {
            path = Path.of(value).toAbsolutePath();
        } catch (InvalidPathException inThisLocale) {
            // Reported by Surroundings
            return true;
        }
        if (Files.exists(path)) {
            return kind.test(path) && Files.isWritable(path);
        }
        Path above = path.getParent();
        while (above != null && !Files.exists(above)) {
            above = above.getParent();
        }
        return above != null && Files.isDirectory(above) && Files.isWritable(above);
    }

    static Kind signingKeys() {
        return new Kind(
                "id:base64 with " + LEAST_KEY_BYTES + " bytes or more, with commas between several, each id once",
                value -> Optional.of(value.strip()).filter(Kind::areSigningKeys));
    }

    private static boolean areSigningKeys(String value) {
        Set<String> ids = new HashSet<>();
        List<byte[]> keys = new ArrayList<>();
        for (String entry : value.split(",", -1)) {
            String[] parts = entry.strip().split(":", -1);
            if (parts.length != 2 || !KEY_ID.matcher(parts[0]).matches() || !ids.add(parts[0])) {
                return false;
            }
            decoded(parts[1]).ifPresent(keys::add);
        }
        return keys.size() == ids.size() && keys.stream().allMatch(key -> key.length >= LEAST_KEY_BYTES);
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
