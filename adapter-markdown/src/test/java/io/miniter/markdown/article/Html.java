package io.miniter.markdown.article;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * HTML as a browser would read it, by another parser than the sanitiser's; and its violations. The allowlist is
 * repeated here, so that an error in the sanitiser's list is detected.
 */
record Html(List<Element> elements, List<String> comments, String text) {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final Set<String> BARE = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "hr",
            "br",
            "ul",
            "li",
            "em",
            "strong",
            "del",
            "table",
            "thead",
            "tbody",
            "tr",
            "code",
            "ol",
            "th",
            "td");
    private static final Pattern CODE_CLASS = Pattern.compile("language-[\\w+#.-]+");
    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");

    /** Reads a fragment. */
    static Html parse(String html) {
        var reader = new Reader();
        var parser = new HtmlParser(XmlViolationPolicy.ALLOW);
        parser.setContentHandler(reader);
        try {
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", reader);
            parser.parseFragment(new InputSource(new StringReader(html)), "body");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SAXException failure) {
            throw new IllegalStateException(failure);
        }
        return new Html(reader.elements, reader.comments, reader.text.toString());
    }

    /** Whatever should not be there: empty if the HTML does no harm. */
    List<String> offences() {
        var offences = new ArrayList<String>();
        comments.forEach(comment -> offences.add("a comment: " + comment));
        for (Element element : elements) {
            if (!element.namespace().equals(XHTML)) {
                offences.add("of another language: " + element);
            } else {
                element.attributes().entrySet().stream()
                        .filter(attribute -> !allowed(element.name(), attribute.getKey(), attribute.getValue()))
                        .forEach(attribute -> offences.add(attribute + " in " + element));
                if (element.name().equals("a")
                        && !"nofollow noopener noreferrer ugc"
                                .equals(element.attributes().get("rel"))) {
                    offences.add("without rel: " + element);
                }
                if (!BARE.contains(element.name()) && !Set.of("a", "img").contains(element.name())) {
                    offences.add("unknown: " + element);
                }
            }
        }
        return offences;
    }

    private static boolean allowed(String element, String attribute, String value) {
        return switch (element + " " + attribute) {
            case "a href" -> Set.of("", "http", "https", "mailto").contains(scheme(value));
            case "img src" -> scheme(value).isEmpty() && !stripped(value).matches("(?s)[/\\\\]{2}.*");
            case "img referrerpolicy" -> value.equals("no-referrer");
            case "a class" -> value.equals("foreign-image");
            case "a title", "a rel", "img alt", "img title" -> true;
            case "code class" -> CODE_CLASS.matcher(value).matches();
            case "ol start" -> value.matches("\\d+");
            case "th align", "td align" -> value.matches("left|center|right");
            default -> false;
        };
    }

    private static String scheme(String address) {
        var scheme = SCHEME.matcher(stripped(address));
        return scheme.find() ? scheme.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** As the URL standard begins: without controls and spaces around, and without tabs and line ends inside. */
    private static String stripped(String address) {
        return address.replaceAll("^[\\x00-\\x20]+|[\\x00-\\x20]+$", "").replaceAll("[\\t\\r\\n]", "");
    }

    /** One element with its attributes, without what it contains. */
    record Element(String namespace, String name, Map<String, String> attributes) {}

    private static final class Reader extends DefaultHandler2 {

        private final List<Element> elements = new ArrayList<>();
        private final List<String> comments = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        @Override
        public void startElement(String uri, String localName, String qualifiedName, Attributes attributes) {
            var values = new TreeMap<String, String>();
            for (int index = 0; index < attributes.getLength(); index++) {
                values.put(attributes.getQName(index), attributes.getValue(index));
            }
            elements.add(new Element(uri, localName, values));
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            text.append(characters, start, length);
        }

        @Override
        public void comment(char[] characters, int start, int length) {
            comments.add(new String(characters, start, length));
        }
    }
}
