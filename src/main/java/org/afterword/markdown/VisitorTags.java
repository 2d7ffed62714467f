package org.afterword.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Goes through the raw HTML of a visitor's text and makes words of every tag that is no markup, so that nobody's words are
 * lost who only speaks of a tag. A picture becomes Markdown's, which for visitors is a link.
 */
final class VisitorTags {
    /**
     * What is left of the raw HTML.
     *
     * @param html whether there is markup, for {@link AllowList} to judge
     * @param unseen the openings of the elements that vanish with what is in them, in order
     */
    record Settled(boolean html, List<String> unseen) {
        static final Settled NOTHING = new Settled(false, List.of());
    }

    private record Found(Node node, List<RawTag> tags) {}

    private final Node document;
    private final List<Found> found = new ArrayList<>();
    private final List<String> unseen = new ArrayList<>();
    private TagFates.Fate[] fates;
    private boolean html;
    private int links;

    private VisitorTags(Node document) {
        this.document = document;
    }

    /** @param words parses what was no block of HTML after all */
    static Settled settle(Node document, Function<String, Node> words) {
        var all = new VisitorTags(document);
        all.judge();
        if (all.found.isEmpty()) {
            return Settled.NOTHING;
        }
        if (all.turnBlocksIntoWords(words)) {
            all.judge();
        }
        all.apply();
        return new Settled(all.html, all.unseen);
    }

    private void judge() {
        found.clear();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock block) {
                found.add(new Found(block, RawTags.of(block.getLiteral())));
            }

            @Override
            public void visit(HtmlInline inline) {
                boolean follows = inline.getPrevious() instanceof HtmlInline;
                found.add(new Found(inline, List.of(RawTags.one(inline.getLiteral(), follows))));
            }
        });
        fates = TagFates.of(found.stream().flatMap(one -> one.tags().stream()).toList());
    }

    /** A block that begins with a tag that is only mentioned is none. */
    private boolean turnBlocksIntoWords(Function<String, Node> words) {
        boolean any = false;
        int next = 0;
        for (var one : found) {
            boolean markup = !one.tags().isEmpty() && fates[next] != TagFates.Fate.WORDS;
            next += one.tags().size();
            if (one.node() instanceof HtmlBlock block && !markup) {
                var parsed = words.apply(block.getLiteral());
                while (parsed.getFirstChild() != null) {
                    block.insertBefore(parsed.getFirstChild());
                }
                block.unlink();
                any = true;
            }
        }
        return any;
    }

    private void apply() {
        int next = 0;
        for (var one : found) {
            if (one.node() instanceof HtmlBlock block) {
                html = true;
                block.setLiteral(block(block.getLiteral(), one.tags(), next));
            } else {
                inline((HtmlInline) one.node(), one.tags().get(0), fates[next]);
            }
            next += one.tags().size();
        }
    }

    private void inline(HtmlInline inline, RawTag tag, TagFates.Fate fate) {
        if (fate != TagFates.Fate.WORDS) {
            html = true;
            note(tag, fate);
        } else if (isAlone(inline, tag)) {
            unseen.add("<!--");
            inline.getParent().unlink();
        } else {
            inline.insertBefore(isPicture(tag) ? picture(inline.getLiteral()) : new Text(inline.getLiteral()));
            inline.unlink();
        }
    }

    /** A comment of HTML that has its own paragraph is one; within a sentence it is spoken of. */
    private static boolean isAlone(Node inline, RawTag tag) {
        return tag.kind() == RawTag.Kind.COMMENT
                && inline.getPrevious() == null
                && inline.getNext() == null
                && inline.getParent() instanceof Paragraph;
    }

    private String block(String literal, List<RawTag> tags, int first) {
        var written = new StringBuilder(literal.length() + 16);
        int from = 0;
        for (int i = 0; i < tags.size(); i++) {
            var tag = tags.get(i);
            var fate = fates[first + i];
            if (tag.start() < from) {
                continue;
            }
            written.append(literal.substring(from, tag.start()).replace("<", "&lt;"));
            from = tag.end();
            var whole = literal.substring(tag.start(), tag.end());
            if (fate != TagFates.Fate.WORDS) {
                note(tag, fate);
                written.append(whole);
            } else if (tag.kind() == RawTag.Kind.COMMENT) {
                unseen.add("<!--");
            } else {
                written.append(isPicture(tag) ? link(whole) : whole.replace("<", "&lt;"));
            }
        }
        return written.append(literal.substring(from).replace("<", "&lt;")).toString();
    }

    private void note(RawTag tag, TagFates.Fate fate) {
        if (fate == TagFates.Fate.GONE) {
            unseen.add("<" + tag.name() + ">");
        } else if (fate == TagFates.Fate.MARKUP && tag.name().equals("a")) {
            links += tag.kind() == RawTag.Kind.OPENS ? 1 : -1;
        }
    }

    private static boolean isPicture(RawTag tag) {
        return tag.kind() == RawTag.Kind.OPENS && tag.name().equals("img") && tag.attributes() && !tag.prose();
    }

    private Node picture(String tag) {
        var image = element(tag);
        var words = image.attr("alt").isBlank() ? image.attr("src") : image.attr("alt");
        if (links > 0 || words.isBlank() || !VisitorNodes.isAllowed(image.attr("src"))) {
            return new Text(words.isBlank() ? tag : words);
        }
        var picture = new Image(image.attr("src"), null);
        picture.appendChild(new Text(words));
        return picture;
    }

    private String link(String tag) {
        var image = element(tag);
        var words = image.attr("alt").isBlank() ? image.attr("src") : image.attr("alt");
        var link = new Element("a").attr("href", image.attr("src")).text(words);
        return words.isBlank() ? tag.replace("<", "&lt;") : links > 0 ? link.html() : link.outerHtml();
    }

    private static Element element(String tag) {
        return Parser.htmlParser().parseInput(tag, "").body().getElementsByTag("img").stream()
                .findFirst()
                .orElseGet(() -> new Element("img"));
    }
}
