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
 * CommonMark with tables, strikethrough and autolinks, all of which support CJK text without spaces. HTML in the input
 * is escaped, so the sanitiser is only a second line of defence.
 *
 * <p>The HTML has at most {@value #MAX_GROWTH} times the chars of the body plus {@value #ALLOWANCE}. Beyond the limits
 * the output degrades: too deep nesting becomes text, tables with too many cells stay source lines, references that
 * repeat long URLs lose them, and as a last resort the whole body is shown as its source text.
 */
@Component
final class CommonMarkRenderer implements MarkdownRenderer {

    /**
     * To be incremented with every change that alters the HTML or text of the same body: of the rules here, of the
     * allowlist, or of a library version. Checked by {@code EditionTest}.
     */
    static final int EDITION = 2;

    /** More than there will be editions. Other own servers also make another edition. */
    private static final int EDITIONS = 1_000;

    /** The maximum for one character is an empty block quote, of 27. */
    static final int MAX_GROWTH = 32;

    /** So that the limits, which are proportional to the text, do not affect short ones. */
    static final int ALLOWANCE = 1_000;

    /** The nesting of blocks, and of inlines: far below the limits of stacks and browsers. */
    static final int MAX_NESTING = 50;

    /** The lines of a paragraph. More are no prose; {@link Extent} explains their cost. */
    static final int MAX_PARAGRAPH_LINES = 4_000;

    /** Inline URLs stay below three times the text. */
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
     * A renderer that allows images from this server only.
     *
     * @param publicUrl the public URL of the server; empty if not configured
     * @param mediaUrl the URL of its pictures, if another one
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

    /** A character reference can name an unpaired surrogate, which cannot be encoded. */
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
