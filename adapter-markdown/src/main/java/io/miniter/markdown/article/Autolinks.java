package io.miniter.markdown.article;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;

/**
 * Turns plain URLs and e-mail addresses in text into links. Without CJK characters, the result is that of
 * commonmark-java's own extension.
 *
 * <p>CJK text has no space after a URL, so that a particle would become part of it: {@code https://example.com입니다}. A
 * URL ends before
 *
 * <ul>
 *   <li>CJK punctuation;
 *   <li>the first CJK letter after an ASCII letter or digit in a host, unless the host has CJK labels before its last
 *       one ({@code www.sk텔레콤.kr}) or ends in a CJK top-level domain ({@code 도메인.한국});
 *   <li>the first CJK letter in the rest of the URL, unless it follows such a letter or one of {@code / = - _ % & # +},
 *       after which a word begins ({@code /wiki/대한민국}).
 * </ul>
 *
 * <p>CJK text directly before an e-mail address is not part of it either. The library that finds links gets a copy of
 * the text with spaces at these ends, which keeps its time complexity.
 */
final class Autolinks extends AbstractVisitor {

    private static final LinkExtractor EXTRACTOR = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.EMAIL, LinkType.WWW))
            .build();

    /** The maximum length of a host. */
    private static final int LONGEST_HOST = 253;

    /** The maximum length of the part before the {@code @}. */
    private static final int LONGEST_LOCAL_PART = 64;

    private static final String BEGINS_WORD = "/=-_%&#+";

    /** CJK top-level domains with more than a thousand names, and those reserved for examples. */
    private static final Set<String> TOP_LEVEL_DOMAINS = Set.of(
            "한국", "삼성", "닷컴", "닷넷", "테스트", "中国", "中國", "香港", "台湾", "台灣", "澳門", "新加坡", "公司", "网络", "网址", "中文网", "我爱你",
            "在线", "商城", "みんな", "コム", "テスト");

    private static final Pattern HOST_START = Pattern.compile("://|@|(?<![\\p{L}\\p{N}])[wW]{3}(?=\\.)");

    @Override
    public void visit(Link link) {
        // A URL within a link is its text
    }

    @Override
    public void visit(Text text) {
        String literal = text.getLiteral();
        Node last = text;
        boolean found = false;
        for (Span span : EXTRACTOR.extractSpans(Ends.shownIn(literal))) {
            String part = literal.substring(span.getBeginIndex(), span.getEndIndex());
            if (!found && !(span instanceof LinkSpan) && part.length() == literal.length()) {
                return;
            }
            found = true;
            Node node = node(span, part);
            last.insertAfter(node);
            last = node;
        }
        if (found) {
            text.unlink();
        }
    }

    private static Node node(Span span, String part) {
        if (!(span instanceof LinkSpan found)) {
            return new Text(part);
        }
        Link link = new Link(destination(found.getType(), part), null);
        link.appendChild(new Text(part));
        return link;
    }

    private static String destination(LinkType type, String part) {
        return switch (type) {
            case URL -> part;
            case EMAIL -> "mailto:" + part;
            case WWW -> "http://" + part;
        };
    }

    /** Finds the ends of URLs in one text. */
    private static final class Ends {

        private final String text;
        private char @Nullable [] seen;

        private Ends(String text) {
            this.text = text;
        }

        /** The text with spaces at the ends of URLs; all other offsets are unchanged. */
        static String shownIn(String text) {
            return text.codePoints().anyMatch(CjkCharacters::contains) ? new Ends(text).find() : text;
        }

        private String find() {
            int done = 0;
            for (MatchResult host :
                    (Iterable<MatchResult>) HOST_START.matcher(text).results()::iterator) {
                if (host.start() >= done) {
                    endWords(done, host.start());
                    boolean address = text.charAt(host.start()) == '@';
                    if (address) {
                        beginLocalPart(host.start());
                    }
                    int start = text.charAt(host.start()) == ':' || address ? host.end() : host.start();
                    done = endHost(start);
                }
            }
            endWords(done, text.length());
            return seen == null ? text : new String(seen);
        }

        /** Ends the part after the host. */
        private void endWords(int from, int to) {
            for (int at = from; at < to; at += Character.charCount(text.codePointAt(at))) {
                int here = text.codePointAt(at);
                if (CjkCharacters.contains(here) && (!CjkCharacters.containsLetter(here) || endsWordAt(at))) {
                    hide(at, here);
                }
            }
        }

        private boolean endsWordAt(int at) {
            if (at == 0) {
                return false;
            }
            char before = text.charAt(at - 1);
            return before < 0x80 && BEGINS_WORD.indexOf(before) < 0;
        }

        /** Ends a host; returns the offset at which to continue. */
        private int endHost(int start) {
            int end = start;
            int firstAfterAscii = -1;
            int lastDot = -1;
            boolean lastHasCjk = false;
            while (end < text.length() && end - start < LONGEST_HOST) {
                int here = text.codePointAt(end);
                if (!isOfHost(here)) {
                    break;
                }
                if (here == '.' && end + 1 < text.length() && isOfHost(text.codePointAt(end + 1))) {
                    lastDot = end;
                    lastHasCjk = false;
                } else if (CjkCharacters.contains(here)) {
                    lastHasCjk = true;
                    if (firstAfterAscii < 0 && end > start && isAsciiLetterOrDigit(text.charAt(end - 1))) {
                        firstAfterAscii = end;
                    }
                }
                end += Character.charCount(here);
            }
            if (!lastHasCjk) {
                return end;
            }
            int afterTopLevel = lastDot < 0 ? -1 : endOfTopLevelDomain(lastDot + 1, end);
            int cut = afterTopLevel >= 0 ? afterTopLevel : firstAfterAscii;
            if (cut >= 0 && cut < end) {
                hide(cut, text.codePointAt(cut));
                return cut + Character.charCount(text.codePointAt(cut));
            }
            return end;
        }

        private int endOfTopLevelDomain(int start, int end) {
            for (int length = 3; length >= 2; length--) {
                if (start + length <= end && TOP_LEVEL_DOMAINS.contains(text.substring(start, start + length))) {
                    return start + length;
                }
            }
            return -1;
        }

        private static boolean isOfHost(int codePoint) {
            return codePoint == '.'
                    || codePoint == '-'
                    || Character.isLetterOrDigit(codePoint)
                    || CjkCharacters.containsLetter(codePoint);
        }

        private void beginLocalPart(int end) {
            int start = end;
            while (start > 0 && end - start < LONGEST_LOCAL_PART && isOfLocalPart(text.charAt(start - 1))) {
                start--;
            }
            if (start > 0 && start < end && CjkCharacters.contains(text.codePointBefore(start))) {
                int before = text.codePointBefore(start);
                hide(start - Character.charCount(before), before);
            }
        }

        private static boolean isOfLocalPart(char character) {
            return isAsciiLetterOrDigit(character) || "._+-".indexOf(character) >= 0;
        }

        private static boolean isAsciiLetterOrDigit(char character) {
            return character < 0x80 && Character.isLetterOrDigit(character);
        }

        private void hide(int at, int codePoint) {
            if (seen == null) {
                seen = text.toCharArray();
            }
            for (int index = at; index < at + Character.charCount(codePoint); index++) {
                seen[index] = ' ';
            }
        }
    }
}
