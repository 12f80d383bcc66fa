package io.miniter.markdown.article;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.jspecify.annotations.Nullable;

/** An external image, rendered as a link with the alternative text. */
final class ForeignImage extends CustomNode {

    /** The CSS class by which clients can offer to load the image on a click. */
    static final String CSS_CLASS = "foreign-image";

    private final String address;
    private final @Nullable String title;

    ForeignImage(String address, @Nullable String title) {
        this.address = address;
        this.title = title;
    }

    /** Renders it as HTML. */
    static final class Renderer implements NodeRenderer {

        private final HtmlNodeRendererContext context;

        Renderer(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(ForeignImage.class);
        }

        @Override
        public void render(Node node) {
            ForeignImage image = (ForeignImage) node;
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("class", CSS_CLASS);
            attributes.put("href", context.encodeUrl(image.address));
            if (image.title != null) {
                attributes.put("title", image.title);
            }
            var writer = context.getWriter();
            writer.tag("a", context.extendAttributes(node, "a", attributes));
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            writer.tag("/a");
        }
    }
}
