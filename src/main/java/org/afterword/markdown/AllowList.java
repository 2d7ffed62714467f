package org.afterword.markdown;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** What may not hold a block. */
    private static final Set<String> HOLD_PHRASES =
            Stream.concat(INLINE.stream(), Stream.of("p", "pre")).collect(Collectors.toUnmodifiableSet());

    private static final List<String> WITH_WORDS = List.of("title", "href", "cite");
    private static final Set<String> LISTS = Set.of("ul", "ol");
    private static final Pattern START = Pattern.compile("-?\\d{1,9}");

    private static final Set<String> OTHERS = Set.of("hr", "acronym", "strike", "tt");

    private static final Safelist ALLOWED = new Safelist()
            .addTags(BLOCKS.toArray(String[]::new))
            .addTags(INLINE.toArray(String[]::new))
            .addTags(OTHERS.toArray(String[]::new))
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

    /** Whether a visitor may write an element, by its name in lower case. */
    static boolean allows(String name) {
        return BLOCKS.contains(name) || INLINE.contains(name) || OTHERS.contains(name);
    }

    static String clean(String html) {
        var clean = new Cleaner(ALLOWED).clean(Parser.htmlParser().parseInput(html, ""));
        clean.outputSettings(new Document.OutputSettings().prettyPrint(false));
        var body = clean.body();
        cleanCharacters(body);
        renameObsolete(body);
        for (var list : body.getElementsByTag("ol")) {
            if (!START.matcher(list.attr("start")).matches()) {
                list.removeAttr("start");
            }
        }
        for (var abbreviation : body.getElementsByTag("abbr")) {
            if (abbreviation.attr("title").isEmpty()) {
                abbreviation.removeAttr("title");
            }
        }
        unwrapLinks(body, link -> !link.hasAttr("href"));
        liftBlocks(body);
        mendLists(body);
        unwrapLinks(body, link -> !link.hasText()); // nobody could see it, hear of it or follow it
        return body.html();
    }

    /** The parser has read character references, also of characters that the source could not hold. */
    private static void cleanCharacters(Element body) {
        body.nodeStream(TextNode.class).forEach(text -> text.text(VisitorText.clean(text.getWholeText())));
        for (var name : WITH_WORDS) {
            for (var element : body.getElementsByAttribute(name)) {
                element.attr(name, VisitorText.clean(element.attr(name)));
            }
        }
    }

    private static void unwrapLinks(Element body, Predicate<Element> unfit) {
        Unwrapping.of(body.getElementsByTag("a").stream().filter(unfit).toList());
    }

    private static void renameObsolete(Element body) {
        body.getElementsByTag("acronym").tagName("abbr");
        body.getElementsByTag("strike").tagName("s");
        body.getElementsByTag("tt").tagName("code");
    }

    /** A phrase cannot hold a block: the phrase goes, the block and its words stay. */
    private static void liftBlocks(Element body) {
        Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());
        body.stream().filter(AllowList::isBlock).forEach(block -> {
            for (var above = block.parent(); above != null && holders.add(above); above = above.parent()) {
                // what is above it already has been come by
            }
        });
        Unwrapping.of(
                elements(body, HOLD_PHRASES).stream().filter(holders::contains).toList());
    }

    private static boolean isBlock(Element element) {
        return element.normalName().equals("hr") || BLOCKS.contains(element.normalName());
    }

    private static List<Element> elements(Element body, Set<String> names) {
        return body.stream()
                .filter(element -> names.contains(element.normalName()))
                .toList();
    }

    /** Only items may stand in a list, and only in a list may items stand. */
    private static void mendLists(Element body) {
        for (var list : elements(body, LISTS)) {
            for (var child : list.childNodes().toArray(org.jsoup.nodes.Node[]::new)) {
                boolean blank = child instanceof TextNode text && text.isBlank();
                if (!blank && !child.normalName().equals("li")) {
                    var item = new Element("li");
                    child.replaceWith(item);
                    item.appendChild(child);
                }
            }
        }
        Unwrapping.of(body.getElementsByTag("li").stream()
                .filter(item ->
                        item.parent() == null || !LISTS.contains(item.parent().normalName()))
                .toList());
    }
}
