package io.miniter.persistence.shared;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A query plan of PostgreSQL, line by line. */
record Plan(List<String> lines) {

    private static final Pattern INDEX = Pattern.compile(
            "(?:Index Scan|Index Only Scan)(?: Backward)? using (\\w+)|Bitmap Index Scan on (\\w+)|Conflict Arbiter Indexes: (\\w+)");
    private static final Pattern RUN = Pattern.compile("actual rows=([\\d.]+) loops=(\\d+)");

    /** Every index that is looked into. */
    Set<String> indexes() {
        Set<String> names = new TreeSet<>();
        for (String line : lines) {
            for (MatchResult match : INDEX.matcher(line).results().toList()) {
                for (int group = 1; group <= match.groupCount(); group++) {
                    if (match.group(group) != null) {
                        names.add(match.group(group));
                    }
                }
            }
        }
        return names;
    }

    /** Whether a table is read from one end to the other. */
    boolean scansATable() {
        return lines.stream().anyMatch(line -> line.contains("Seq Scan on"));
    }

    /** The conditions of joins that read a side to its end, or sort it, before they have their first row. */
    List<String> joinsOfWholeSides() {
        return lines.stream()
                .map(String::strip)
                .filter(line -> line.startsWith("Hash Cond: ") || line.startsWith("Merge Cond: "))
                .toList();
    }

    /** How often the scan of this index was begun. */
    int loops(String index) {
        return Integer.parseInt(run(index).group(2));
    }

    /** How many rows the scan of this index brought each time, on average. */
    double rowsOfALoop(String index) {
        return Double.parseDouble(run(index).group(1));
    }

    private MatchResult run(String index) {
        return lines.stream()
                .filter(line -> line.contains("using " + index))
                .flatMap(line -> RUN.matcher(line).results())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no scan of " + index + " in\n" + this));
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
