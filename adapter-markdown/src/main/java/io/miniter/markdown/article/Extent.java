package io.miniter.markdown.article;

/**
 * An upper bound of the parser's work on a text, without parsing it.
 *
 * @param paragraphLines the maximum number of lines of a paragraph, between two blank lines. For each line the parser
 *     copies the previous ones, which takes quadratic time
 * @param cells the maximum number of cells of all tables together. A row has as many as its table's head, even if it is
 *     a single character, so that a wide head with many short rows expands to far more than the text. Every row
 *     contains a {@code |}, so that consecutive lines with one are at most a table as wide as the widest of them
 */
record Extent(int paragraphLines, long cells) {

    static Extent of(String markdown) {
        int longest = 0;
        int lines = 0;
        long cells = 0;
        long rows = 0;
        int columns = 0;
        for (String line : (Iterable<String>) markdown.lines()::iterator) {
            lines = line.isBlank() ? 0 : lines + 1;
            longest = Math.max(longest, lines);
            int bars = (int) line.chars().filter(character -> character == '|').count();
            if (bars == 0) {
                cells += rows * columns;
                rows = 0;
                columns = 0;
            } else {
                rows++;
                columns = Math.max(columns, bars + 1);
            }
        }
        return new Extent(longest, cells + rows * columns);
    }
}
