package org.afterword.markdown;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Renders what a site can switch on besides formulas: marks, definitions, and headings with ids, which it leaves out. */
final class SyntaxRenderer implements NodeRenderer {
    private final HtmlNodeRendererContext context;

    SyntaxRenderer(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                Marked.class,
                HeadingId.class,
                Definitions.DefinitionList.class,
                Definitions.Term.class,
                Definition.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Marked marked) {
            element(marked.tag(), node, false);
        } else if (node instanceof Definitions.DefinitionList) {
            element("dl", node, true);
        } else if (node instanceof Definitions.Term) {
            element("dt", node, true);
        } else if (node instanceof Definition) {
            element("dd", node, true);
        }
    }

    private void element(String tag, Node node, boolean block) {
        var html = context.getWriter();
        if (block) {
            html.line();
        }
        html.tag(tag);
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        html.tag("/" + tag);
        if (block) {
            html.line();
        }
    }
}
