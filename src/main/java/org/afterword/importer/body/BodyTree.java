package org.afterword.importer.body;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.afterword.markdown.Markdown;
import org.afterword.markdown.MentionedMarkup;
import org.afterword.markdown.Unwrapping;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;

/**
 * The HTML of an export as a tidy tree: what stands at its top is blocks, two line breaks part paragraphs, and what only
 * the old system's style sheets and scripts could use is gone.
 */
public final class BodyTree {
    static final Set<String> BLOCKS =
            Set.of(("p ul ol blockquote pre h1 h2 h3 h4 h5 h6 hr div table figure dl section article "
                            + "aside header footer details iframe video audio script style form object center "
                            + "address fieldset nav main noscript svg")
                    .split(" "));
    private static final Pattern OLD_CLASS = Pattern.compile(
            "wp-.*|align(?:left|right|center|none|wide|full)|size-.*|has-.*|is-.*|attachment-.*|Apple-.*|mce.*|"
                    + "Mso.*|separator|tr-caption.*|post-.*|sqs.*|p\\d|asset|asset-.*|at-xid-.*");

    private static final Evaluator WITH_CLASS = new Evaluator.Attribute("class");
    private static final List<String> OLD_OF_IMAGES = List.of(
            "srcset",
            "sizes",
            "decoding",
            "fetchpriority",
            "data-recalc-dims",
            "data-image-dimensions",
            "data-image-focal-point",
            "data-load",
            "data-stretch",
            "border",
            "loading");
    private static final List<String> OLD_OF_LINKS = List.of("imageanchor", "rel", "target");
    private static final List<String> HEADINGS = List.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final List<String> LIKE_PARAGRAPHS = List.of("tr", "dt", "dd", "figcaption", "address", "center");

    private BodyTree() {}

    /**
     * An article's tree, in which everything that an author may write stays.
     *
     * @param html holds as words what it only mentions, as {@link MentionedMarkup} makes it
     */
    public static Element article(String html) {
        var body = parse(html);
        dropComments(body);
        Squarespace.show(body, html);
        var has = names(body);
        LatePictures.show(body, has);
        if (has.contains("class=")) {
            body.select(WITH_CLASS).forEach(BodyTree::dropOldClasses);
        }
        if (has.contains("iframe") || has.contains("embed") || has.contains("script")) {
            Frames.lead(body);
        }
        if (has.contains("img")) {
            var images = body.getElementsByTag("img");
            OLD_OF_IMAGES.forEach(images::removeAttr);
        }
        if (has.contains("a")) {
            var links = body.getElementsByTag("a");
            OLD_OF_LINKS.forEach(links::removeAttr);
        }
        if (has.contains("style=")) {
            body.select("[style]").forEach(BodyTree::dropStyle);
        }
        if (has.contains("dir=") || has.contains("align=")) {
            body.select("[dir=ltr], p[align=left]").removeAttr("dir").removeAttr("align");
        }
        if (has.contains("span") || has.contains("font")) {
            Unwrapping.of(without(body, "span", "class", "style", "lang", "id", "title", "dir"));
            Unwrapping.of(without(body, "font", "color", "face", "size"));
        }
        if (has.contains("div")) {
            paragraphs(without(body, "div", "class", "style", "id", "align", "lang", "dir"));
        }
        if (has.contains("figure")) {
            body.getElementsByTag("figure").forEach(BodyTree::unframe);
        }
        if (has.contains("h1")) {
            body.select("h1,h2,h3,h4,h5")
                    .forEach(heading ->
                            heading.tagName("h" + (heading.normalName().charAt(1) - '0' + 1)));
        }
        TidyParagraphs.tidy(body);
        return body;
    }

    /** The elements of a name that have none of some attributes. */
    private static List<Element> without(Element body, String name, String... attributes) {
        return body.getElementsByTag(name).stream()
                .filter(element -> Stream.of(attributes).noneMatch(element::hasAttr))
                .toList();
    }

    /** No page takes styles from its text. One that names a picture stays, so that it comes along. */
    private static void dropStyle(Element element) {
        if (!element.attr("style").contains("url(")) {
            element.removeAttr("style");
        }
    }

    private static void dropOldClasses(Element element) {
        element.classNames().stream()
                .filter(name -> OLD_CLASS.matcher(name).matches())
                .forEach(element::removeClass);
        if (element.className().isBlank()) {
            element.removeAttr("class");
        }
    }

    /** A frame around an image alone is none. */
    private static void unframe(Element figure) {
        if (figure.attributesSize() == 0
                && figure.childrenSize() == 1
                && figure.select("> img, > a > img").size() == 1
                && figure.ownText().isBlank()) {
            figure.tagName("p");
        }
    }

    /** The names of all elements in a tree, and those of their attributes with an equals sign. */
    static Set<String> names(Element body) {
        var names = new HashSet<String>();
        body.stream().forEach(element -> {
            names.add(element.normalName());
            if (element.attributesSize() > 0) {
                element.attributes().forEach(attribute -> names.add(attribute.getKey() + "="));
            }
        });
        return names;
    }

    /**
     * A comment's tree within the allow-list. What a visitor cannot write becomes what comes nearest, so that no word is lost.
     *
     * @param html holds as words what it only mentions, as {@link MentionedMarkup} makes it
     */
    static Element comment(String html, OldPage page) {
        var body = parse(html);
        dropComments(body);
        var has = names(body);
        LatePictures.show(body, has);
        CommentLinks.lead(body, page);
        boolean mayShow = has.stream().anyMatch(name -> name.endsWith("src=") || name.endsWith("srcset="));
        if (mayShow) {
            replaceMedia(body);
        }
        if (has.contains("a") || mayShow) {
            body.select("a[href]").forEach(BodyTree::restoreShortened);
        }
        for (var heading :
                HEADINGS.stream().anyMatch(has::contains) ? body.select("h1,h2,h3,h4,h5,h6") : List.<Element>of()) {
            var strong = new Element("strong");
            strong.appendChildren(heading.childNodes());
            heading.tagName("p").clearAttributes().appendChild(strong);
        }
        if (has.contains("td") || has.contains("th")) {
            body.select("td + td, th + th, th + td").forEach(cell -> cell.before(new TextNode(" | ")));
        }
        if (LIKE_PARAGRAPHS.stream().anyMatch(has::contains)) {
            body.select("tr, dt, dd, figcaption, address, center").tagName("p");
        }
        if (has.contains("div") || has.contains("section") || has.contains("article")) {
            paragraphs(body.select("div, section, article"));
        }
        var clean = parse(Markdown.clean(body.html()).markup());
        clean.getElementsByTag("a").removeAttr("rel");
        EmptyElements.drop(clean);
        TidyParagraphs.tidy(clean);
        return clean;
    }

    /** What an author's HTML says, with every word of it: a tag that lacks its end is words, too. */
    public static Element whole(String html) {
        return parse(MentionedMarkup.asWords(html, true));
    }

    /** The words of the first comment of HTML's that looks like a part of the text: no page shows them. */
    public static Optional<String> hidden(String html) {
        int end = 0;
        for (int at = html.indexOf("<!--"); at >= 0 && end >= 0; at = html.indexOf("<!--", end)) {
            end = html.indexOf("-->", at + 2);
            var note = end < at + 4 ? "" : html.substring(at + 4, end);
            if (note.indexOf('<') < 0 || note.stripLeading().startsWith("[if")) {
                continue;
            }
            var body = Jsoup.parseBodyFragment(note).body();
            var words = note.contains("</p>") ? body.text() : body.children().text();
            if (words.chars().anyMatch(Character::isLetterOrDigit)) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }

    /** A node for a text that has no markup. */
    public static Element text(String text) {
        var body = parse("");
        for (var part : text.strip().split("\n[ \t]*\n\\s*")) {
            var paragraph = body.appendElement("p");
            var lines = part.strip().split("\n");
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    paragraph.appendElement("br");
                }
                paragraph.appendText(lines[i]);
            }
        }
        return body;
    }

    static Element parse(String html) {
        var document = Parser.htmlParser().parseInput("<body>" + html + "</body>", "");
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        var body = document.body();
        for (var loose : document.head().childNodes().toArray(Node[]::new)) {
            body.prependChild(loose);
        }
        return body;
    }

    private static void dropComments(Element body) {
        Unwrapping.of(body.nodeStream(Comment.class).toList());
    }

    private static void replaceMedia(Element body) {
        for (var image : body.select("img[src]")) {
            var alt = image.attr("alt").strip();
            replaceByLink(image, image.attr("src"), alt.isEmpty() ? image.attr("src") : alt);
        }
        for (var player : body.select("iframe[src], video[src], audio[src], embed[src]")) {
            replaceByLink(player, player.attr("src"), player.attr("src"));
        }
    }

    private static void replaceByLink(Element element, String address, String words) {
        if (address.startsWith("http") || address.startsWith("//")) {
            var link = new Element("a")
                    .attr("href", address.startsWith("//") ? "https:" + address : address)
                    .text(words);
            if (element.closest("a") != null) {
                element.replaceWith(new TextNode(words));
            } else {
                element.replaceWith(link);
            }
        } else if (!words.startsWith("data:")) {
            element.replaceWith(new TextNode(words));
        }
    }

    /** Disqus shows a long address cut short with three dots; here it is whole again. */
    private static void restoreShortened(Element link) {
        var words = link.text().strip();
        var start = words.endsWith("...")
                ? words.substring(0, words.length() - 3)
                : words.endsWith("…") ? words.substring(0, words.length() - 1) : "";
        if (start.length() > 6
                && link.attr("href")
                        .replaceFirst("^https?://(www\\.)?", "")
                        .startsWith(start.replaceFirst("^https?://(www\\.)?", ""))) {
            link.text(link.attr("href"));
        }
        if (link.attr("title").equals(link.attr("href"))) {
            link.removeAttr("title");
        }
    }

    /** A division that only holds words is a paragraph; one that holds blocks is nothing. */
    private static void paragraphs(List<Element> divisions) {
        var byHolding = divisions.stream()
                .collect(Collectors.partitioningBy(
                        division -> division.children().stream().anyMatch(TidyParagraphs::isBlock)));
        byHolding.get(false).forEach(division -> division.tagName("p"));
        Unwrapping.of(byHolding.get(true));
    }
}
