package io.miniter.markdown.article;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Removes disallowed URLs from a document: a link is replaced by its text, an image by its alternative text. An
 * external image becomes a link, or within a link its alternative text. The same applies to all further URLs when the
 * document's limit is used up. A reference definition counts each time it is used.
 */
final class Addresses extends AbstractVisitor {

    private final OwnServers own;
    private int share;
    private int links;

    /**
     * The URLs of one document.
     *
     * @param own the servers from which images may be loaded
     * @param share the maximum total of chars of URLs and titles
     */
    Addresses(OwnServers own, int share) {
        this.own = own;
        this.share = share;
    }

    @Override
    public void visit(Link link) {
        links++;
        super.visit(link);
        links--;
        if (!allowed(link.getDestination(), link.getTitle())) {
            unwrap(link);
        }
    }

    @Override
    public void visit(Image image) {
        super.visit(image);
        String address = image.getDestination();
        if (!hasShare(address, image.getTitle()) || !AddressRule.IMAGE.allows(address)) {
            unwrap(image);
        } else if (!own.serve(address)) {
            replace(image);
        }
    }

    private boolean allowed(String address, @Nullable String title) {
        return hasShare(address, title) && AddressRule.LINK.allows(address);
    }

    private boolean hasShare(String address, @Nullable String title) {
        share -= address.length() + (title == null ? 0 : title.length());
        return share >= 0;
    }

    /** A link without text could not be clicked: it shows its URL. */
    private void replace(Image image) {
        String words = PlainWords.in(image);
        Text text = new Text(words.isBlank() ? image.getDestination() : words);
        if (links > 0) {
            image.insertBefore(text);
        } else {
            ForeignImage link = new ForeignImage(image.getDestination(), image.getTitle());
            link.appendChild(text);
            image.insertBefore(link);
        }
        image.unlink();
    }

    private static void unwrap(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
            node.insertBefore(child);
        }
        node.unlink();
    }
}
