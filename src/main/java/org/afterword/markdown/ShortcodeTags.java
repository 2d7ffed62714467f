package org.afterword.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;

/** Finds the calls of shortcodes in a text. What is code, or is hidden by a comment, calls nothing. */
public final class ShortcodeTags {
    private ShortcodeTags() {}

    /** Whether there may be one in a text. */
    public static boolean mayBeIn(String markdown) {
        return next(markdown, 0) >= 0;
    }

    /** The names of all that a text seems to call, whether there are such shortcodes or not, in their order. */
    public static List<String> namesIn(String markdown) {
        var names = new ArrayList<String>();
        for (int at = next(markdown, 0); at >= 0; at = next(markdown, at + 1)) {
            var name = new ShortcodeReader(markdown, at).name();
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    /**
     * All of a text, in their order.
     *
     * @param isKnown whether there is a shortcode of a name
     */
    public static List<ShortcodeTag> in(String markdown, Syntax syntax, Predicate<String> isKnown) {
        var tags = new ArrayList<ShortcodeTag>();
        Blocks blocks = null;
        var hidden = new HiddenHtml(markdown);
        for (int at = next(markdown, 0); at >= 0; ) {
            var reader = new ShortcodeReader(markdown, at);
            int end = at + 1;
            if (isKnown.test(reader.name())) {
                blocks = blocks == null ? new Blocks(markdown, syntax) : blocks;
                if (!blocks.code.has(at) && !hidden.at(at)) {
                    tags.add(reader.tag(blocks.html.has(at)));
                    end = tags.get(tags.size() - 1).end();
                }
            }
            at = next(markdown, end);
        }
        return tags;
    }

    /** Where the next may begin. Of two braces one may be missing. */
    private static int next(String markdown, int from) {
        for (int at = markdown.indexOf('{', from); at >= 0; at = markdown.indexOf('{', at + 1)) {
            if (markdown.startsWith("{{<", at) || markdown.startsWith("{{%", at) || markdown.startsWith("{<", at)) {
                return at;
            }
        }
        return -1;
    }

    /** Where code stands in a text, and blocks of HTML. */
    private static final class Blocks extends AbstractVisitor {
        private final Ranges code = new Ranges();
        private final Ranges html = new Ranges();

        Blocks(String markdown, Syntax syntax) {
            AuthorHtml.parseWithPlaces(markdown, syntax).accept(this);
        }

        @Override
        public void visit(Code words) {
            code.add(words);
        }

        @Override
        public void visit(FencedCodeBlock block) {
            code.add(block);
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            code.add(block);
        }

        @Override
        public void visit(HtmlBlock block) {
            html.add(block);
        }
    }

    /** Parts of a text by where they begin. */
    private static final class Ranges {
        private final TreeMap<Integer, Integer> ends = new TreeMap<>();

        void add(Node node) {
            ends.put(NodePlaces.start(node), NodePlaces.end(node));
        }

        boolean has(int place) {
            var last = ends.floorEntry(place);
            return last != null && place < last.getValue();
        }
    }
}
