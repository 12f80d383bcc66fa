package io.miniter.bootstrap.environment;

import io.miniter.application.limit.Activity;
import io.miniter.application.limit.Party;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All settings: the environment variable, its default, and its allowed values. {@code application.yaml} maps each to a
 * Spring property, and the README explains it; a test checks both against this list.
 */
enum Setting {
    /** 0 for a free one. */
    PORT("PORT", "8080", Kind.wholeNumber(0, 65_535), Secrecy.NONE),
    /** By default 1000 above {@link #PORT}. */
    MANAGEMENT_PORT("MINITER_MANAGEMENT_PORT", null, Kind.wholeNumberOrOff(0, 65_535), Secrecy.NONE),
    MANAGEMENT_ADDRESS("MINITER_MANAGEMENT_ADDRESS", "127.0.0.1", Kind.text(), Secrecy.NONE),
    APIS("MINITER_APIS", "v1,classic", Kind.text(), Secrecy.NONE),
    HOME("MINITER_HOME", "data", Kind.directory(), Secrecy.NONE),
    RESERVED_HANDLES("MINITER_RESERVED_HANDLES", null, Kind.text(), Secrecy.NONE),
    COMMON_PASSWORDS("MINITER_COMMON_PASSWORDS", "refuse", Kind.oneOf("refuse", "allow"), Secrecy.NONE),
    DATABASE_URL("MINITER_DATABASE_URL", null, Kind.databaseAddress(), Secrecy.PARTS_OF_AN_ADDRESS),
    DATABASE_USERNAME("MINITER_DATABASE_USERNAME", null, Kind.text(), Secrecy.NONE),
    DATABASE_PASSWORD("MINITER_DATABASE_PASSWORD", null, Kind.text(), Secrecy.ALL),
    /** The embedded PostgreSQL allows 100, some of them reserved. */
    DATABASE_CONNECTIONS("MINITER_DATABASE_CONNECTIONS", "10", Kind.wholeNumber(1, 1_000), Secrecy.NONE),
    PUBLIC_URL("MINITER_PUBLIC_URL", null, Kind.webAddress(), Secrecy.PARTS_OF_AN_ADDRESS),
    TRUSTED_PROXIES("MINITER_TRUSTED_PROXIES", null, Kind.text(), Secrecy.NONE),
    LIMITS("MINITER_LIMITS", "on", Kind.oneOf("on", "off"), Secrecy.NONE),
    TOKEN_KEYS("MINITER_TOKEN_KEYS", null, Kind.signingKeys(), Secrecy.ALL),
    S3_ENDPOINT("MINITER_S3_ENDPOINT", null, Kind.webAddress(), Secrecy.PARTS_OF_AN_ADDRESS),
    S3_BUCKET("MINITER_S3_BUCKET", null, Kind.text(), Secrecy.NONE),
    S3_ACCESS_KEY("MINITER_S3_ACCESS_KEY", null, Kind.text(), Secrecy.ALL),
    S3_SECRET_KEY("MINITER_S3_SECRET_KEY", null, Kind.text(), Secrecy.ALL),
    S3_REGION("MINITER_S3_REGION", "us-east-1", Kind.text(), Secrecy.NONE),
    S3_PATH_STYLE("MINITER_S3_PATH_STYLE", "true", Kind.yesOrNo(), Secrecy.NONE),
    MEDIA_PUBLIC_URL("MINITER_MEDIA_PUBLIC_URL", null, Kind.webAddress(), Secrecy.PARTS_OF_AN_ADDRESS),
    PASSWORD_COST("MINITER_PASSWORD_COST", "10", Kind.wholeNumber(4, 16), Secrecy.NONE),
    TIMELINE_MERGED_FROM("MINITER_TIMELINE_MERGED_FROM", "5000", Kind.wholeNumber(1, 999_999_999), Secrecy.NONE),
    ANSWER_CACHE("MINITER_ANSWER_CACHE", "8MB", Kind.size(), Secrecy.NONE),
    REQUEST_LOG("MINITER_REQUEST_LOG", "info", Kind.oneOf("info", "off"), Secrecy.NONE),
    LOG_FILE("MINITER_LOG_FILE", null, Kind.fileToWrite(), Secrecy.NONE),
    DEBUG_SQL("MINITER_DEBUG_SQL", "false", Kind.yesOrNo(), Secrecy.NONE),
    /** Read by {@code bin/miniter} only, like the next one. */
    JAVA_OPTS("JAVA_OPTS", null, Kind.text(), Secrecy.NONE),
    JAVA_HOME("JAVA_HOME", null, Kind.text(), Secrecy.NONE);

    /** The secret parts of a value. */
    private enum Secrecy {
        NONE,
        PARTS_OF_AN_ADDRESS,
        ALL
    }

    private static final String LIMIT = "MINITER_LIMIT_";
    private static final String HIDDEN = "***";
    private static final int MOST_CHARACTERS_SHOWN = 200;

    private final String variable;
    private final @Nullable String defaultValue;
    private final Kind kind;
    private final Secrecy secrecy;

    Setting(String variable, @Nullable String defaultValue, Kind kind, Secrecy secrecy) {
        this.variable = variable;
        this.defaultValue = defaultValue;
        this.kind = kind;
        this.secrecy = secrecy;
    }

    /** The name of the environment variable. */
    String variable() {
        return variable;
    }

    /** The default; empty for none. */
    Optional<String> defaultValue() {
        return Optional.ofNullable(defaultValue);
    }

    /** The value normalised for Spring; empty for an invalid one. */
    Optional<String> read(String value) {
        return kind.reader().apply(value);
    }

    /** The error line for an invalid value. */
    String refusal(String value) {
        return String.format(Locale.ROOT, "%s is \"%s\" and must be %s", variable, shown(value), kind.allowed());
    }

    /** The value without secrets, and without anything that could be one, on one line. */
    String shown(String value) {
        String shown = switch (secrecy) {
            case NONE -> value;
            case PARTS_OF_AN_ADDRESS -> withoutPasswords(value);
            case ALL -> HIDDEN;
        };
        String line = shown.replaceAll("\\p{Cntrl}", "?");
        return line.length() > MOST_CHARACTERS_SHOWN ? line.substring(0, MOST_CHARACTERS_SHOWN) + "…" : line;
    }

    private static String withoutPasswords(String address) {
        int user = address.lastIndexOf('@');
        int query = address.indexOf('?');
        if (query >= 0 && query < user) {
            return HIDDEN;
        }
        String withoutQuery = query < 0 ? address : address.substring(0, query) + "?" + HIDDEN;
        if (user < 0) {
            return address.substring(0, query < 0 ? address.length() : query).contains("=") ? HIDDEN : withoutQuery;
        }
        return HIDDEN + withoutQuery.substring(user);
    }

    /** The setting of this variable. */
    static Optional<Setting> of(String variable) {
        for (Setting setting : values()) {
            if (setting.variable.equals(variable)) {
                return Optional.of(setting);
            }
        }
        return Optional.empty();
    }

    /** Whether a variable is a cell of the limits table, which is validated separately. */
    static boolean isLimit(String variable) {
        return Arrays.stream(Activity.values())
                .flatMap(activity -> Arrays.stream(Party.Scope.values()).map(scope -> LIMIT + activity + "_" + scope))
                .anyMatch(variable::equals);
    }

    /** Whether a variable seems to be meant for this server. */
    static boolean couldBeMeant(String variable) {
        return variable.toUpperCase(Locale.ROOT).startsWith("MINITER_");
    }
}
