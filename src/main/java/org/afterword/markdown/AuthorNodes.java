package org.afterword.markdown;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * Renders the procedure, the first top-level ordered list, as pieces between {@link #CUT} marks for the caller to take
 * apart; an image that stands alone and has a title as a figure with a caption; code with its parts marked; a task's box; and
 * HTML as it was written, but for its addresses.
 */
final class AuthorNodes extends CoreHtmlNodeRenderer {
    /** Parts the output. No Markdown can write it: CommonMark §2.3 replaces this character in all input. */
    static final char CUT = '\0';

    private static final String CUT_MARK = String.valueOf(CUT);
    private static final Pattern BLANK = Pattern.compile("\\s");
    private final Node procedure;
    private final Destinations places;

    AuthorNodes(HtmlNodeRendererContext context, Node procedure, Destinations places) {
        super(context);
        this.procedure = procedure;
        this.places = places;
    }

    /** The list that is an article's procedure, or null where there is none. */
    static Node procedure(Node document) {
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof OrderedList) {
                return node;
            }
        }
        return null;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                FencedCodeBlock.class,
                HtmlBlock.class,
                HtmlInline.class,
                OrderedList.class,
                Paragraph.class,
                TaskListItemMarker.class);
    }

    /** A task's box is a character, not an input: it can be read aloud, copied and printed, and needs no label. */
    @Override
    public void render(Node node) {
        if (node instanceof TaskListItemMarker task) {
            context.getWriter().raw("<span class=\"task\">" + (task.isChecked() ? "☑" : "☐") + "</span> ");
        } else {
            super.render(node);
        }
    }

    @Override
    public void visit(FencedCodeBlock block) {
        var language =
                block.getInfo() == null ? "" : BLANK.split(block.getInfo().strip(), 2)[0];
        Highlighter.highlight(language, block.getLiteral())
                .ifPresentOrElse(
                        code -> {
                            var html = context.getWriter();
                            html.line();
                            html.tag("pre");
                            html.tag("code", Map.of("class", "language-" + language));
                            html.raw(code.markup());
                            html.tag("/code");
                            html.tag("/pre");
                            html.line();
                        },
                        () -> super.visit(block));
    }

    @Override
    public void visit(HtmlBlock block) {
        context.getWriter().line();
        context.getWriter().raw(places.in(block.getLiteral()));
        context.getWriter().line();
    }

    @Override
    public void visit(HtmlInline inline) {
        context.getWriter().raw(places.in(inline.getLiteral()));
    }

    @Override
    public void visit(OrderedList list) {
        if (list != procedure) {
            super.visit(list);
            return;
        }
        var html = context.getWriter();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            html.raw(CUT_MARK);
            visitChildren(item);
        }
        html.raw(CUT_MARK);
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof Image image
                && image.getNext() == null
                && image.getTitle() != null
                && paragraph.getParent() instanceof Document) {
            var html = context.getWriter();
            html.line();
            html.tag("figure");
            var caption = image.getTitle();
            image.setTitle(null);
            context.render(image);
            html.tag("figcaption");
            html.text(caption);
            html.tag("/figcaption");
            html.tag("/figure");
            html.line();
        } else {
            super.visit(paragraph);
        }
    }
}
