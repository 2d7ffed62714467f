package org.afterword.markdown;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * The elements and attributes that a visitor may write: what WordPress lets guests use, and what Markdown makes. The
 * result is balanced, so that it cannot leave the element it is put in, and valid where HTML asks for more than balance.
 */
final class AllowList {
    private static final Set<String> BLOCKS = Set.of("p", "ul", "ol", "li", "blockquote", "pre");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "br", "cite", "code", "del", "em", "i", "ins", "kbd", "q", "s", "small", "strong", "sub",
            "sup");

    private static final Safelist ALLOWED = new Safelist()
            .addTags(BLOCKS.toArray(String[]::new))
            .addTags(INLINE.toArray(String[]::new))
            .addTags("hr", "acronym", "strike", "tt")
            .addAttributes("a", "href", "title")
            .addAttributes("abbr", "title")
            .addAttributes("acronym", "title")
            .addAttributes("ol", "start")
            .addAttributes("blockquote", "cite")
            .addAttributes("q", "cite")
            .addProtocols("a", "href", "http", "https", "#")
            .addProtocols("blockquote", "cite", "http", "https")
            .addProtocols("q", "cite", "http", "https")
            .addEnforcedAttribute("a", "rel", VisitorNodes.REL);

    private AllowList() {}

    static String clean(String html) {
        var clean = new Cleaner(ALLOWED).clean(Parser.htmlParser().parseInput(html, ""));
        clean.outputSettings(new Document.OutputSettings().prettyPrint(false));
        var body = clean.body();
        renameObsolete(body);
        body.select("ol[start]").forEach(list -> {
            if (!list.attr("start").matches("-?\\d{1,9}")) {
                list.removeAttr("start");
            }
        });
        body.select("a:not([href])").forEach(Element::unwrap);
        body.select("abbr[title='']").forEach(abbr -> abbr.removeAttr("title"));
        liftBlocks(body);
        mendLists(body);
        body.select("a").forEach(link -> {
            if (!link.hasText()) {
                link.unwrap(); // nobody could see it, hear of it or follow it
            }
        });
        return body.html();
    }

    private static void renameObsolete(Element body) {
        body.select("acronym").tagName("abbr");
        body.select("strike").tagName("s");
        body.select("tt").tagName("code");
    }

    /** A phrase cannot hold a block: the phrase goes, the block and its words stay. */
    private static void liftBlocks(Element body) {
        for (var element : body.select(String.join(",", INLINE) + ",p,pre")) {
            if (element.children().stream().anyMatch(AllowList::isOrHoldsBlock)) {
                element.unwrap();
            }
        }
    }

    private static boolean isOrHoldsBlock(Element element) {
        return element.is("hr") || element.stream().anyMatch(e -> BLOCKS.contains(e.normalName()));
    }

    /** Only items may stand in a list, and only in a list may items stand. */
    private static void mendLists(Element body) {
        for (var list : body.select("ul,ol")) {
            for (var child : list.childNodes().toArray(org.jsoup.nodes.Node[]::new)) {
                boolean blank = child instanceof TextNode text && text.isBlank();
                if (!blank && !child.normalName().equals("li")) {
                    var item = new Element("li");
                    child.replaceWith(item);
                    item.appendChild(child);
                }
            }
        }
        body.select("li").forEach(item -> {
            var parent = item.parent();
            if (parent == null || !parent.is("ul,ol")) {
                item.unwrap();
            }
        });
    }
}
