package io.miniter.markdown.article;

/**
 * How much a parser would have to do with a text, found out without parsing it.
 *
 * @param paragraphLines the most lines that a paragraph can have: those between two blank ones. For each line the
 *     parser copies those before it, so that the work grows with their square
 * @param cells the most cells that all tables together can have. A row has as many as the head of its table, even if a
 *     single character is all that was written of it: a wide head over many short rows would become far more than the
 *     text. Every row has a {@code |} in it, so that lines with one that follow upon each other are at most a table as
 *     wide as the widest of them
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
