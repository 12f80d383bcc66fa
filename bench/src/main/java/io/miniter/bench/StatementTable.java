package io.miniter.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The number of statements of an endpoint in {@code docs/performance.md}, which a test of the server checks. */
final class StatementTable {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| (\\d+) \\|$");

    private final Map<String, Integer> statements;

    private StatementTable(Map<String, Integer> statements) {
        this.statements = statements;
    }

    static StatementTable read(Path file) throws IOException {
        return of(Files.readString(file));
    }

    static StatementTable of(String markdown) {
        return new StatementTable(ROW.matcher(markdown)
                .results()
                .collect(Collectors.toMap((MatchResult row) -> row.group(1), row -> Integer.valueOf(row.group(2)))));
    }

    @Nullable
    Integer of(Endpoint endpoint) {
        return endpoint.documented() == null ? null : statements.get(endpoint.documented());
    }
}
