package io.miniter.markdown.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExtentTest {

    private static final long SEED = 20_261_121;
    private static final String[] PIECES = {
        "|", "a|", "|-", "-|", "|:-:", "-", "\n", "\n", "\n\n", "> ", "- ", "\\|", " ", "`|`", "|\n|-\n",
    };

    @ParameterizedTest
    @CsvSource({
        "a,               1",
        "a/b/c,           3",
        "a//b/c,          2",
        "a/b/c//d,        3",
        "a/ /b,           1",
        "> a/>/> b,       3",
    })
    void a_paragraph_ends_at_a_blank_line(String lines, int longest) {
        assertThat(Extent.of(lines.replace('/', '\n')).paragraphLines()).isEqualTo(longest);
    }

    @ParameterizedTest
    @CsvSource({
        "a/b,                 0",
        "a|b/-|-/c|d,         6",
        "a|b|c/-|-|-/d|/e|,   12",
        "a|b/-|-//c|d/-|-,    8",
        "a|b/-|-/x/c|d/-|-,   8",
    })
    void a_table_is_as_wide_as_its_widest_line(String lines, long cells) {
        assertThat(Extent.of(lines.replace('/', '\n')).cells()).isEqualTo(cells);
    }

    @Test
    void no_text_has_more_cells_than_were_expected() {
        Parser parser =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        Random random = new Random(SEED);
        int tables = 0;
        for (int round = 0; round < 3_000; round++) {
            var text = new StringBuilder("a|b|c\n-|-|-\n");
            random.ints(random.nextInt(40), 0, PIECES.length).forEach(piece -> text.append(PIECES[piece]));
            var counted = new Cells();
            parser.parse(text.toString()).accept(counted);

            assertThat(Extent.of(text.toString()).cells()).as(text.toString()).isGreaterThanOrEqualTo(counted.count);
            tables += counted.count > 3 ? 1 : 0;
        }
        assertThat(tables).isPositive();
    }

    private static final class Cells extends AbstractVisitor {

        private int count;

        @Override
        public void visit(CustomNode node) {
            count += node instanceof TableCell ? 1 : 0;
            visitChildren(node);
        }
    }
}
