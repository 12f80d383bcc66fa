package io.miniter.limits.limit;

import io.miniter.application.limit.Activity;
import io.miniter.application.limit.Party.Scope;
import io.miniter.application.limit.Quota.Limit;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The configured rate limits. A cell is {@code none}, or a number and a period such as {@code 300/1m}, or several of
 * them separated by spaces, each with a longer period than the one before, so that persistent clients wait longer.
 */
final class LimitTable {

    private static final String NONE = "none";
    private static final Pattern LIMIT = Pattern.compile("([1-9][0-9]{0,6})/([1-9][0-9]{0,3})([smhd])");
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Map<String, ChronoUnit> UNITS =
            Map.of("s", ChronoUnit.SECONDS, "m", ChronoUnit.MINUTES, "h", ChronoUnit.HOURS, "d", ChronoUnit.DAYS);

    /** The counts are in memory, which longer periods would hardly survive. */
    private static final Duration LONGEST_PERIOD = Duration.ofDays(7);

    private final Map<Activity, Map<Scope, List<Limit>>> cells = new EnumMap<>(Activity.class);

    /**
     * Parses the table.
     *
     * @param setting looks up the value of a name such as {@code log-in.network}; {@code null} if unset
     * @throws UnusableLimitException if a cell is missing or invalid
     */
    static LimitTable of(UnaryOperator<@Nullable String> setting) {
        LimitTable table = new LimitTable();
        for (Activity activity : Activity.values()) {
            for (Scope scope : Scope.values()) {
                String name = named(activity) + "." + named(scope);
                table.set(activity, scope, limits(name, setting.apply(name)));
            }
        }
        return table;
    }

    /** A table with this limit only. */
    static LimitTable only(Activity activity, Scope scope, List<Limit> limits) {
        LimitTable table = new LimitTable();
        table.set(activity, scope, limits);
        return table;
    }

    /** The limits of a cell, the shortest period first; empty for none. */
    List<Limit> limits(Activity activity, Scope scope) {
        return cells.getOrDefault(activity, Map.of()).getOrDefault(scope, List.of());
    }

    private void set(Activity activity, Scope scope, List<Limit> limits) {
        cells.computeIfAbsent(activity, none -> new EnumMap<>(Scope.class)).put(scope, List.copyOf(limits));
    }

    private static List<Limit> limits(String name, @Nullable String text) {
        String cell = text == null ? "" : text.strip();
        if (cell.equals(NONE)) {
            return List.of();
        }
        List<Limit> limits = new ArrayList<>();
        for (String part : SPACES.split(cell)) {
            Matcher matcher = LIMIT.matcher(part);
            if (!matcher.matches()) {
                throw unusable(name, cell);
            }
            Duration period = Duration.of(Long.parseLong(matcher.group(2)), UNITS.get(matcher.group(3)));
            boolean longer =
                    limits.isEmpty() || period.compareTo(limits.getLast().period()) > 0;
            if (!longer || period.compareTo(LONGEST_PERIOD) > 0) {
                throw unusable(name, cell);
            }
            limits.add(new Limit(name.replace('.', '-'), Long.parseLong(matcher.group(1)), period));
        }
        return limits;
    }

    private static UnusableLimitException unusable(String name, String cell) {
        return new UnusableLimitException("miniter.limit." + name + " (MINITER_LIMIT_"
                + name.replace('-', '_').replace('.', '_').toUpperCase(Locale.ROOT) + ") is \"" + cell
                + "\" and must be \"none\" or such as \"300/1m\" or \"5/1m 20/1h\": a number, and a period in s, m, h"
                + " or d up to 7d, the shortest first");
    }

    private static String named(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return Arrays.toString(cells.values().toArray());
    }
}
