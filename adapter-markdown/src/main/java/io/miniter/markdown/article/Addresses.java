package io.miniter.markdown.article;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a document the addresses that may not be in it: of a link it leaves the words, of an image what it
 * shows. An image of another server becomes a link to it; within a link, where there can be no other, what it shows is
 * left. The same becomes of all that follow when a document has had its share. An address that is written once and
 * referred to a thousand times counts a thousand times.
 */
final class Addresses extends AbstractVisitor {

    private final OwnServers own;
    private int share;
    private int links;

    /**
     * Addresses of one document.
     *
     * @param own where images may be loaded from
     * @param share how many chars of addresses and their titles it may have altogether
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

    /** Nobody could click on a link without words: it shows its address. */
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
