package org.afterword.markdown;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * Renders the procedure, the first top-level ordered list, as pieces between {@link #CUT} marks for the caller to take
 * apart; an image that stands alone and has a title as a figure with a caption; several in a row as a gallery; a link to a film
 * that stands alone as the film; code with its parts marked; a task's box; and HTML as it was written, but for its addresses.
 */
final class AuthorNodes extends CoreHtmlNodeRenderer {
    /** Parts the output. No Markdown can write it: CommonMark §2.3 replaces this character in all input. */
    static final char CUT = '\0';

    private static final String CUT_MARK = String.valueOf(CUT);
    private final Node procedure;
    private final Destinations places;
    private final Sizes sizes;
    private final boolean choosing;

    AuthorNodes(HtmlNodeRendererContext context, Node procedure, Destinations places, Sizes sizes) {
        super(context);
        this.procedure = procedure;
        this.places = places;
        this.sizes = sizes;
        this.choosing = sizes.any();
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
                Image.class,
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
        var language = CodeLanguages.named(block.getInfo());
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
        context.getWriter().raw(in(block.getLiteral()));
        context.getWriter().line();
    }

    @Override
    public void visit(HtmlInline inline) {
        context.getWriter().raw(in(inline.getLiteral()));
    }

    /** With the addresses that are meant on the page, and with sizes to choose from. */
    private String in(String html) {
        return choosing ? places.in(html, element -> HtmlImages.more(element, sizes, places)) : places.in(html);
    }

    /** What is shown smaller than it is leads to the picture itself, unless it leads elsewhere or nothing names it. */
    @Override
    public void visit(Image image) {
        var size = choosing ? sizes.of(image.getDestination()) : Optional.<ImageSize>empty();
        boolean smaller = size.isPresent() && !size.get().smaller().isEmpty();
        if (!smaller || isWithinLink(image) || AuthorAttributes.text(image).isBlank()) {
            super.visit(image);
            return;
        }
        var html = context.getWriter();
        html.tag("a", Map.of("href", places.of(image.getDestination()).orElse("")));
        super.visit(image);
        html.tag("/a");
    }

    private static boolean isWithinLink(Node node) {
        for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof Link || parent instanceof Heading) {
                return true;
            }
        }
        return false;
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
            figure(image, image);
        } else if (paragraph.getFirstChild() != null
                && Gallery.picture(paragraph.getFirstChild()) != null
                && Gallery.is(paragraph, sizes)) {
            gallery(paragraph);
        } else if (paragraph.getFirstChild() instanceof Link) {
            linkOrFilm(paragraph);
        } else {
            super.visit(paragraph);
        }
    }

    private void linkOrFilm(Paragraph paragraph) {
        var film = Film.of(paragraph);
        if (film == null) {
            super.visit(paragraph);
        } else {
            film.render(context, places, sizes);
        }
    }

    /** @param whole the image, or a link that holds it alone */
    private void figure(Node whole, Image image) {
        var html = context.getWriter();
        html.line();
        html.tag("figure");
        var caption = image.getTitle();
        image.setTitle(null);
        context.render(whole);
        html.tag("figcaption");
        html.text(caption);
        html.tag("/figcaption");
        html.tag("/figure");
        html.line();
    }

    private void gallery(Paragraph paragraph) {
        var html = context.getWriter();
        html.line();
        html.tag("div", Map.of("class", "gallery"));
        html.line();
        boolean odd = true;
        for (var node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            var image = Gallery.picture(node);
            boolean aloneInLastRow = odd && node.getNext() == null;
            sizes.inGallery(!aloneInLastRow);
            odd ^= image != null;
            if (image != null && image.getTitle() != null) {
                figure(node, image);
            } else if (image != null) {
                context.render(node);
                html.line();
            }
        }
        sizes.inGallery(false);
        html.tag("/div");
        html.line();
    }
}
