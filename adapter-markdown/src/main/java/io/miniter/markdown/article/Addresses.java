package io.miniter.markdown.article;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a document the addresses that may not be in it: of a link it leaves the words, of an image what it
 * shows. The same becomes of all that follow when a document has had its share. An address that is written once and
 * referred to a thousand times counts a thousand times.
 */
final class Addresses extends AbstractVisitor {

    private int share;

    /**
     * Addresses of one document.
     *
     * @param share how many chars of addresses and their titles it may have altogether
     */
    Addresses(int share) {
        this.share = share;
    }

    @Override
    public void visit(Link link) {
        super.visit(link);
        if (!allowed(AddressRule.LINK, link.getDestination(), link.getTitle())) {
            unwrap(link);
        }
    }

    @Override
    public void visit(Image image) {
        super.visit(image);
        if (!allowed(AddressRule.IMAGE, image.getDestination(), image.getTitle())) {
            unwrap(image);
        }
    }

    private boolean allowed(AddressRule rule, String address, @Nullable String title) {
        share -= address.length() + (title == null ? 0 : title.length());
        return share >= 0 && rule.allows(address);
    }

    private static void unwrap(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
            node.insertBefore(child);
        }
        node.unlink();
    }
}
