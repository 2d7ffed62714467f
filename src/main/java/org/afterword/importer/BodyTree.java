package org.afterword.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.afterword.markdown.Markdown;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * The HTML of an export as a tidy tree: what stands at its top is blocks, two line breaks part paragraphs, and what only
 * the old system's style sheets and scripts could use is gone.
 */
final class BodyTree {
    static final Set<String> BLOCKS = Set.of(
            "p",
            "ul",
            "ol",
            "blockquote",
            "pre",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "div",
            "table",
            "figure",
            "dl",
            "section",
            "article",
            "aside",
            "header",
            "footer",
            "details",
            "iframe",
            "video",
            "audio",
            "script",
            "style",
            "form",
            "object",
            "center",
            "address",
            "fieldset",
            "nav",
            "main",
            "noscript",
            "svg");
    private static final String OLD_CLASS =
            "wp-.*|align(?:left|right|center|none|wide|full)|size-.*|has-.*|is-.*|attachment-.*|Apple-.*|mce.*|"
                    + "Mso.*|separator|tr-caption.*|post-.*|p\\d";

    private BodyTree() {}

    /** An article's tree, in which everything that an author may write stays. */
    static Element article(String html) {
        var body = parse(html);
        dropComments(body);
        for (var element : body.select("[class]")) {
            element.classNames().stream()
                    .filter(name -> name.matches(OLD_CLASS))
                    .forEach(element::removeClass);
            if (element.className().isBlank()) {
                element.removeAttr("class");
            }
        }
        body.select("img")
                .removeAttr("srcset")
                .removeAttr("sizes")
                .removeAttr("decoding")
                .removeAttr("fetchpriority")
                .removeAttr("data-recalc-dims")
                .removeAttr("border")
                .removeAttr("loading");
        body.select("a[imageanchor]").removeAttr("imageanchor");
        body.select("a[rel], a[target]").removeAttr("rel").removeAttr("target");
        body.select("[dir=ltr], p[align=left]").removeAttr("dir").removeAttr("align");
        body.select(
                        "span:not([class]):not([style]):not([lang]):not([id]):not([title]):not([dir]), font:not([color]):not([face]):not([size])")
                .unwrap();
        body.select("div:not([class]):not([style]):not([id]):not([align]):not([lang]):not([dir])")
                .forEach(BodyTree::paragraph);
        for (var figure : body.select("figure")) {
            if (figure.attributesSize() == 0
                    && figure.childrenSize() == 1
                    && figure.select("> img, > a > img").size() == 1
                    && figure.ownText().isBlank()) {
                figure.tagName("p");
            }
        }
        if (!body.select("h1").isEmpty()) {
            body.select("h1,h2,h3,h4,h5")
                    .forEach(heading ->
                            heading.tagName("h" + (heading.normalName().charAt(1) - '0' + 1)));
        }
        tidy(body);
        return body;
    }

    /** A comment's tree within the allow-list. What a visitor cannot write becomes what comes nearest, so that no word is lost. */
    static Element comment(String html) {
        var body = parse(html);
        dropComments(body);
        for (var image : body.select("img[src]")) {
            var alt = image.attr("alt").strip();
            replaceByLink(image, image.attr("src"), alt.isEmpty() ? image.attr("src") : alt);
        }
        for (var player : body.select("iframe[src], video[src], audio[src], embed[src]")) {
            replaceByLink(player, player.attr("src"), player.attr("src"));
        }
        for (var link : body.select("a[href]")) {
            restoreShortened(link);
        }
        for (var heading : body.select("h1,h2,h3,h4,h5,h6")) {
            var strong = new Element("strong");
            strong.appendChildren(heading.childNodes());
            heading.tagName("p").clearAttributes().appendChild(strong);
        }
        body.select("td + td, th + th, th + td").forEach(cell -> cell.before(new TextNode(" | ")));
        body.select("tr, dt, dd, figcaption, address, center").tagName("p");
        body.select("div, section, article").forEach(BodyTree::paragraph);
        var clean = parse(Markdown.clean(body.html()).markup());
        clean.select("a").removeAttr("rel");
        tidy(clean);
        return clean;
    }

    /** A node for a text that has no markup. */
    static Element text(String text) {
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

    private static Element parse(String html) {
        var document = Parser.htmlParser().parseInput("<body>" + html + "</body>", "");
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        var body = document.body();
        for (var loose : document.head().childNodes().toArray(Node[]::new)) {
            body.prependChild(loose);
        }
        return body;
    }

    private static void dropComments(Element body) {
        body.nodeStream(Comment.class).toList().forEach(Node::remove);
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
    private static void paragraph(Element division) {
        if (division.children().stream().anyMatch(child -> BLOCKS.contains(child.normalName()))) {
            division.unwrap();
        } else {
            division.tagName("p");
        }
    }

    /** Loose words at the top become paragraphs, two breaks a paragraph's end; empty paragraphs go. */
    private static void tidy(Element body) {
        wrapLoose(body);
        body.select("blockquote").forEach(BodyTree::wrapLoose);
        body.select("p").forEach(BodyTree::splitAtBreaks);
        for (var paragraph : body.select("p")) {
            trimBreaks(paragraph);
            if (paragraph.childrenSize() == 0
                    && paragraph.text().replace('\u00A0', ' ').isBlank()) {
                paragraph.remove();
            }
        }
    }

    private static void wrapLoose(Element parent) {
        Element run = null;
        for (var node : parent.childNodes().toArray(Node[]::new)) {
            boolean block = node instanceof Element element && BLOCKS.contains(element.normalName());
            boolean blank = node instanceof TextNode text && text.isBlank();
            if (block) {
                run = null;
            } else if (run != null) {
                run.appendChild(node);
            } else if (blank) {
                node.remove();
            } else {
                run = new Element("p");
                node.before(run);
                run.appendChild(node);
            }
        }
    }

    private static void splitAtBreaks(Element paragraph) {
        List<Node> nodes = new ArrayList<>(paragraph.childNodes());
        int breaks = 0;
        var current = paragraph;
        for (var node : nodes) {
            if (node instanceof Element element && element.normalName().equals("br")) {
                breaks++;
                node.remove();
            } else if (node instanceof TextNode text && text.isBlank() && breaks > 0) {
                node.remove();
            } else {
                if (breaks == 1) {
                    current.appendElement("br");
                } else if (breaks > 1 && current.childNodeSize() > 0) {
                    var next = new Element("p");
                    current.after(next);
                    current = next;
                }
                breaks = 0;
                current.appendChild(node);
            }
        }
    }

    private static void trimBreaks(Element paragraph) {
        while (paragraph.childNodeSize() > 0 && isBreakOrBlank(paragraph.childNode(0))) {
            paragraph.childNode(0).remove();
        }
        while (paragraph.childNodeSize() > 0 && isBreakOrBlank(paragraph.childNode(paragraph.childNodeSize() - 1))) {
            paragraph.childNode(paragraph.childNodeSize() - 1).remove();
        }
    }

    private static boolean isBreakOrBlank(Node node) {
        return node instanceof Element element && element.normalName().equals("br")
                || node instanceof TextNode text && text.isBlank();
    }
}
