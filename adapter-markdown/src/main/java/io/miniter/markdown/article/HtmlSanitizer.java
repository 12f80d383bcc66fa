package io.miniter.markdown.article;

import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** An allowlist of the elements and attributes that Markdown produces. Any other element is replaced by its text. */
final class HtmlSanitizer {

    private final Cleaner cleaner;

    /** @param own the servers from which images may be loaded */
    HtmlSanitizer(OwnServers own) {
        this.cleaner = new Cleaner(new MarkdownElements(own));
    }

    String sanitize(String html) {
        Document clean = cleaner.clean(Parser.htmlParser().parseInput(html, ""));
        clean.outputSettings().prettyPrint(false);
        return clean.body().html();
    }

    private static final class MarkdownElements extends Safelist {

        private static final Pattern LANGUAGE = Pattern.compile("language-[A-Za-z0-9][A-Za-z0-9_+#.-]{0,29}");
        private static final Pattern ALIGNMENT = Pattern.compile("left|center|right");
        private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

        private final OwnServers own;

        MarkdownElements(OwnServers own) {
            this.own = own;
            addTags("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "code", "hr", "br");
            addTags("ul", "ol", "li", "em", "strong", "del", "a", "img");
            addTags("table", "thead", "tbody", "tr", "th", "td");
            addAttributes("a", "href", "title", "class");
            addAttributes("img", "src", "alt", "title");
            addAttributes("code", "class");
            addAttributes("ol", "start");
            addAttributes("th", "align");
            addAttributes("td", "align");
            addEnforcedAttribute("a", "rel", "nofollow noopener noreferrer ugc");
            addEnforcedAttribute("img", "referrerpolicy", "no-referrer");
        }

        @Override
        public boolean isSafeAttribute(String tag, Element element, Attribute attribute) {
            return super.isSafeAttribute(tag, element, attribute)
                    && isSafe(tag, attribute.getKey(), attribute.getValue());
        }

        private boolean isSafe(String tag, String key, String value) {
            return switch (key) {
                case "href" -> AddressRule.LINK.allows(value);
                case "src" -> AddressRule.IMAGE.allows(value) && own.serve(value);
                case "class" ->
                    tag.equals("a")
                            ? value.equals(ForeignImage.CSS_CLASS)
                            : LANGUAGE.matcher(value).matches();
                case "align" -> ALIGNMENT.matcher(value).matches();
                case "start" -> NUMBER.matcher(value).matches();
                case "alt", "title", "rel", "referrerpolicy" -> true;
                default -> false;
            };
        }
    }
}
