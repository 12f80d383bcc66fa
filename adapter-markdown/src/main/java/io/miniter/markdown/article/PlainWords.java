package io.miniter.markdown.article;

import io.miniter.domain.shared.PlainText;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The plain text of a document: words, code and alternative texts of images; no URLs and no titles. */
final class PlainWords extends AbstractVisitor {

    private static final Pattern BREAK = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern OVERRIDES_DIRECTION = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    /**
     * Character references can produce more combining marks than {@link PlainText} accepts; no script needs so many.
     */
    private static final int MOST_MARKS = 100;

    private final StringBuilder words = new StringBuilder();

    static String in(Node document) {
        var found = new PlainWords();
        document.accept(found);
        return found.words.toString();
    }

    /** The text as a line that {@link PlainText#line} accepts unchanged. */
    static String oneLine(String words) {
        String visible = OVERRIDES_DIRECTION.matcher(words).replaceAll("");
        return PlainText.line(BREAK.matcher(withFewMarks(visible)).replaceAll(" "), Integer.MAX_VALUE);
    }

    /** An invisible character between two marks does not restart the count: {@link PlainText#line} removes it. */
    private static String withFewMarks(String words) {
        StringBuilder few = new StringBuilder(words.length());
        int marks = 0;
        for (int index = 0; index < words.length(); index += Character.charCount(words.codePointAt(index))) {
            int character = words.codePointAt(index);
            if (isMark(character)) {
                marks++;
            } else if (PlainText.isVisible(character)) {
                marks = 0;
            }
            if (marks <= MOST_MARKS || !isMark(character)) {
                few.appendCodePoint(character);
            }
        }
        return few.toString();
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        words.append(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        words.append(html.getLiteral()).append('\n');
    }

    @Override
    public void visit(FencedCodeBlock code) {
        words.append(code.getLiteral()).append('\n');
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        words.append(code.getLiteral()).append('\n');
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append('\n');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append('\n');
    }

    @Override
    protected void visitChildren(Node parent) {
        super.visitChildren(parent);
        if (parent instanceof Block || parent instanceof TableCell) {
            words.append('\n');
        }
    }
}
