package io.miniter.markdown.article;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Lets {@code *}, {@code **} and {@code ~~} begin and end next to CJK letters and punctuation, as the <a
 * href="https://github.com/tats-u/markdown-cjk-friendly">CJK-friendly amendments</a> to CommonMark say. CommonMark
 * requires white space or punctuation after a closing delimiter that follows punctuation, which CJK text does not have:
 * in {@code **JWT(JSON Web Token)**는} the asterisks stay literal.
 *
 * <p>By the amendments, a delimiter run can open and close if one of its neighbours is such a character and none is
 * white space. CommonMark's own rule gives the same result if both neighbours are punctuation or neither is. If only
 * one is, a punctuation character that does not occur in the text is inserted between the run and the other neighbour,
 * and removed from the parsed document. The parser's own method for this decision cannot be overridden. The rules for
 * {@code _} differ from CommonMark's only next to variation selectors, and are unchanged.
 */
final class CjkEmphasis {

    private static final Pattern NUMBER = Pattern.compile("&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));");

    /** Supplemental Punctuation, which is rarely used. */
    private static final char FIRST_MARK = 0x2E00;

    private static final char LAST_MARK = 0x2E5D;

    private final String markdown;
    private final char mark;

    private CjkEmphasis(String markdown, char mark) {
        this.markdown = markdown;
        this.mark = mark;
    }

    static CjkEmphasis in(String markdown) {
        StringBuilder marked = new StringBuilder(markdown.length() + 16);
        int copied = 0;
        char mark = 0;
        for (int at = 0; at < markdown.length(); at++) {
            if (isDelimiter(markdown.charAt(at))) {
                int end = endOfRun(markdown, at);
                int between = between(markdown, isEscaped(markdown, at) ? at + 1 : at, end);
                if (between >= 0) {
                    mark = mark == 0 ? unused(markdown) : mark;
                    marked.append(markdown, copied, between).append(mark);
                    copied = between;
                }
                at = end - 1;
            }
        }
        return mark == 0
                ? new CjkEmphasis(markdown, mark)
                : new CjkEmphasis(
                        marked.append(markdown, copied, markdown.length()).toString(), mark);
    }

    /** The input for the parser. */
    String markdown() {
        return markdown;
    }

    /** Removes the inserted characters from the parsed document. */
    void restore(Node document) {
        if (mark != 0) {
            document.accept(new Restoration(String.valueOf(mark)));
        }
    }

    private static boolean isDelimiter(char character) {
        return character == '*' || character == '~';
    }

    private static int endOfRun(String markdown, int start) {
        int end = start + 1;
        while (end < markdown.length() && markdown.charAt(end) == markdown.charAt(start)) {
            end++;
        }
        return end;
    }

    /** Whether it is escaped by an odd number of backslashes. */
    private static boolean isEscaped(String markdown, int at) {
        int first = at;
        while (first > 0 && markdown.charAt(first - 1) == '\\') {
            first--;
        }
        return (at - first) % 2 != 0;
    }

    /** The side of a run that needs an insertion; -1 for neither. */
    private static int between(String markdown, int start, int end) {
        if (start == 0 || start == end || end == markdown.length()) {
            return -1;
        }
        int before = markdown.codePointBefore(start);
        int after = markdown.codePointAt(end);
        if (Characters.isWhitespaceCodePoint(before) || Characters.isWhitespaceCodePoint(after)) {
            return -1;
        }
        boolean punctuationBefore = Characters.isPunctuationCodePoint(before);
        if (punctuationBefore == Characters.isPunctuationCodePoint(after)
                || !(CjkCharacters.endsWithOne(markdown, start) || CjkCharacters.contains(after))) {
            return -1;
        }
        return punctuationBefore ? end : start;
    }

    /**
     * A character that is in the text neither literally nor as a numeric reference.
     *
     * @return 0 if there is none; the text is then parsed unchanged
     */
    private static char unused(String markdown) {
        BitSet used = new BitSet();
        markdown.chars()
                .filter(character -> character >= FIRST_MARK && character <= LAST_MARK)
                .forEach(used::set);
        NUMBER.matcher(markdown).results().forEach(number -> {
            String hexadecimal = number.group(1);
            used.set(hexadecimal == null ? Integer.parseInt(number.group(2)) : Integer.parseInt(hexadecimal, 16));
        });
        for (char mark = LAST_MARK; mark >= FIRST_MARK; mark--) {
            if (Characters.isPunctuationCodePoint(mark) && !used.get(mark)) {
                return mark;
            }
        }
        return 0;
    }

    private static final class Restoration extends AbstractVisitor {

        private final String mark;

        Restoration(String mark) {
            this.mark = mark;
        }

        @Override
        public void visit(Text text) {
            text.setLiteral(withoutMark(text.getLiteral()));
        }

        @Override
        public void visit(Code code) {
            code.setLiteral(withoutMark(code.getLiteral()));
        }

        @Override
        public void visit(HtmlInline html) {
            html.setLiteral(withoutMark(html.getLiteral()));
        }

        @Override
        public void visit(HtmlBlock html) {
            html.setLiteral(withoutMark(html.getLiteral()));
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            code.setLiteral(withoutMark(code.getLiteral()));
        }

        @Override
        public void visit(FencedCodeBlock code) {
            code.setInfo(orNull(code.getInfo()));
            code.setLiteral(withoutMark(code.getLiteral()));
        }

        @Override
        public void visit(Link link) {
            super.visit(link);
            link.setDestination(withoutMark(link.getDestination()));
            link.setTitle(orNull(link.getTitle()));
        }

        @Override
        public void visit(Image image) {
            super.visit(image);
            image.setDestination(withoutMark(image.getDestination()));
            image.setTitle(orNull(image.getTitle()));
        }

        private @Nullable String orNull(@Nullable String text) {
            return text == null ? null : withoutMark(text);
        }

        private String withoutMark(String text) {
            return text.replace(mark, "");
        }
    }
}
