package io.miniter.markdown.article;

import io.miniter.application.article.markdown.MarkdownRenderer;
import io.miniter.application.article.markdown.RenderedBody;
import io.miniter.domain.article.ArticleBody;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * CommonMark with tables, strikethrough and autolinks, all of which know that Chinese, Japanese and Korean words are
 * not parted by spaces. HTML in it is text like any other: what was written is seen, and the sanitiser guards a door
 * that is shut.
 *
 * <p>The HTML is never longer than {@value #MAX_GROWTH} chars for each char of the body and for {@value #ALLOWANCE}
 * more. What would take more than its share becomes plainer: what nests too deep is text, tables with too many cells
 * stay the lines that they were written in, references that repeat long addresses lose them, and if nothing of this
 * helps the whole body is shown as it was written.
 */
@Component
final class CommonMarkRenderer implements MarkdownRenderer {

    /**
     * To be raised with every change that makes other HTML or another text of the same body: of the rules here, of what
     * is allowed, or of a library's version. {@code EditionTest} notices.
     */
    static final int EDITION = 2;

    /** More than there will be. What is rendered for other servers of one's own is of another edition too. */
    private static final int EDITIONS = 1_000;

    /** The most that one character makes is an empty block quote, of 27. */
    static final int MAX_GROWTH = 32;

    /** So that the bounds, which grow with the text, are none for short ones. */
    static final int ALLOWANCE = 1_000;

    /** Blocks in blocks, and inlines in inlines: far from what a stack or a browser takes. */
    static final int MAX_NESTING = 50;

    /** Without a blank line. More of them are no prose, and {@link Extent} says what they cost. */
    static final int MAX_PARAGRAPH_LINES = 4_000;

    /** Addresses that stand where they are used are shorter than three times the text. */
    static final int MAX_REPETITION = 4;

    private static final Pattern UNPAIRED_SURROGATE = Pattern.compile("\\p{Cs}");
    private static final Extension STRIKETHROUGH = StrikethroughExtension.create();
    private static final Extension TABLES = TablesExtension.create();

    private final Parser parser = parser(STRIKETHROUGH, TABLES);
    private final Parser parserWithoutTables = parser(STRIKETHROUGH);
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(List.of(STRIKETHROUGH, TABLES))
            .escapeHtml(true)
            .percentEncodeUrls(true)
            .nodeRendererFactory(ForeignImage.Renderer::new)
            .attributeProviderFactory(context -> new HostBrackets())
            .build();
    private final OwnServers own;
    private final HtmlSanitizer sanitizer;

    /**
     * A renderer that lets images load from this server only.
     *
     * @param publicUrl where the server itself is found, as others see it; empty if nobody said so
     * @param mediaUrl where its pictures are, if not there
     */
    CommonMarkRenderer(
            @Value("${miniter.public-url:}") String publicUrl, @Value("${miniter.media.public-url:}") String mediaUrl) {
        this.own = new OwnServers(publicUrl, mediaUrl);
        this.sanitizer = new HtmlSanitizer(own);
    }

    @Override
    public RenderedBody render(ArticleBody body) {
        String markdown = body.markdown();
        int size = markdown.length() + ALLOWANCE;
        Extent extent = Extent.of(markdown);
        if (extent.paragraphLines() > MAX_PARAGRAPH_LINES) {
            return asWritten(markdown);
        }
        CjkEmphasis emphasis = CjkEmphasis.in(markdown);
        Node document = (extent.cells() > size ? parserWithoutTables : parser).parse(emphasis.markdown());
        emphasis.restore(document);
        document.accept(new Autolinks());
        document.accept(new Addresses(own, MAX_REPETITION * size));
        var html = new BoundedText(MAX_GROWTH * size);
        renderer.render(document, html);
        if (!html.isComplete()) {
            return asWritten(markdown);
        }
        RenderedBody rendered = rendered(html.toString(), PlainWords.in(document));
        return rendered.html().length() > MAX_GROWTH * size ? asWritten(markdown) : rendered;
    }

    @Override
    public int edition() {
        return EDITION + EDITIONS * own.fingerprint();
    }

    private RenderedBody asWritten(String markdown) {
        var html = new StringBuilder();
        var writer = new HtmlWriter(html);
        writer.tag("pre");
        writer.text(markdown);
        writer.tag("/pre");
        return rendered(html.toString(), markdown);
    }

    private RenderedBody rendered(String html, String words) {
        return new RenderedBody(sanitizer.sanitize(encodable(html)), PlainWords.oneLine(encodable(words)), edition());
    }

    /** A character reference can name half of a surrogate pair, which no encoding can carry. */
    private static String encodable(String text) {
        return UNPAIRED_SURROGATE.matcher(text).replaceAll("\uFFFD");
    }

    private static Parser parser(Extension... extensions) {
        return Parser.builder()
                .extensions(List.of(extensions))
                .maxOpenBlockParsers(MAX_NESTING)
                .maxInlineNesting(MAX_NESTING)
                .build();
    }
}
