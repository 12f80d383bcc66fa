package io.miniter.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.shared.DocumentSection;
import io.miniter.persistence.shared.Schema.Column;
import io.miniter.persistence.shared.Schema.Index;
import io.miniter.persistence.shared.Schema.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code docs/database.md} says what is in the database, and what for. */
@PersistenceTest
final class DatabaseDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/database.md");

    private static final Map<String, String> REASONS = FeatureStatements.all().stream()
            .flatMap(feature -> feature.indexes().entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Schema schema;

    DatabaseDocumentTest(JdbcClient jdbc) {
        this.schema = new Schema(jdbc);
    }

    @Test
    void the_diagram_shows_every_table_with_its_columns_and_relations() {
        new DocumentSection(DOCUMENT, "tables").assertSays("```mermaid\n" + diagram() + "\n```");
    }

    @Test
    void the_table_of_indexes_says_which_statement_needs_each_and_why() {
        assertThat(schema.indexes()).extracting(Index::name).containsExactlyInAnyOrderElementsOf(REASONS.keySet());

        new DocumentSection(DOCUMENT, "indexes")
                .assertSays("| index | of | columns | serves | what for |\n|---|---|---|---|---|\n"
                        + schema.indexes().stream()
                                .map(DatabaseDocumentTest::row)
                                .collect(Collectors.joining("\n")));
    }

    private String diagram() {
        List<String> lines = new ArrayList<>(List.of("erDiagram"));
        Map<String, List<Column>> columns = schema.columns().stream().collect(Collectors.groupingBy(Column::tableName));
        for (String table : schema.tables()) {
            lines.add("    " + table + " {");
            columns.get(table).forEach(column -> lines.add("        " + line(column)));
            lines.add("    }");
        }
        schema.references().forEach(reference -> lines.add("    " + line(reference)));
        return String.join("\n", lines);
    }

    private static String line(Column column) {
        List<String> keys = new ArrayList<>();
        if (column.primaryKey()) {
            keys.add("PK");
        }
        if (column.foreignKey()) {
            keys.add("FK");
        }
        if (column.uniqueKey()) {
            keys.add("UK");
        }
        String line = column.type() + " " + column.name();
        if (!keys.isEmpty()) {
            line += " " + String.join(", ", keys);
        }
        return column.nullable() ? line + " \"may be null\"" : line;
    }

    private static String line(Reference reference) {
        return reference.target() + (reference.atMostOne() ? " ||--o| " : " ||--o{ ") + reference.source() + " : "
                + reference.columnName();
    }

    private static String row(Index index) {
        String columns = (index.uniqueKey() ? "unique " : "") + "(" + index.columns() + ")"
                + (index.included() == null ? "" : " include (" + index.included() + ")");
        String statements = StatementUse.ALL.stream()
                .filter(use -> use.indexes().contains(index.name()))
                .map(use -> "`" + use.name() + "`")
                .distinct()
                .collect(Collectors.joining(", "));
        return "| `" + index.name() + "` | `" + index.tableName() + "` | `" + columns + "` | " + statements + " | "
                + REASONS.get(index.name()) + " |";
    }
}
