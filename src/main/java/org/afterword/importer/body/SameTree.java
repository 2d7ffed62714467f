package org.afterword.importer.body;

import java.util.Set;
import org.afterword.importer.record.OldAddress;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * Tells whether two pieces of HTML say the same: equal elements, attributes and words in the same order. What no reader can
 * tell apart counts as equal: white space that a browser collapses, {@code b} and {@code strong}, a bare web address and
 * a link to it, and what Afterword's own renderer adds by itself.
 */
final class SameTree {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "ul",
            "ol",
            "li",
            "blockquote",
            "pre",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "br",
            "div",
            "table",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "figure",
            "figcaption",
            "dl",
            "dt",
            "dd",
            "section",
            "article",
            "details",
            "summary",
            "body");
    private static final Set<String> ADDED = Set.of("rel", "loading", "tabindex");

    private SameTree() {}

    static boolean is(Element one, String html) {
        var other =
                Parser.htmlParser().parseInput("<body>" + html + "</body>", "").body();
        if (html.contains("class=\"film\"")) {
            other.select("figure.film:has(> a)").forEach(SameTree::asLink);
        }
        return canonical(one).equals(canonical(other));
    }

    /** A film elsewhere is a link to it, to which Afterword adds the name of its host. */
    private static void asLink(Element film) {
        var link = film.child(0);
        var words = link.select("> span");
        if (words.size() == 1 && link.childrenSize() == 1) {
            link.text(link.attr("href"));
        } else if (!words.isEmpty()) {
            words.remove(words.size() - 1).remove();
            words.unwrap();
        }
        film.tagName("p").removeAttr("class");
    }

    static String canonical(Element body) {
        var to = new Canonical();
        to.shown(body);
        return to.text.toString();
    }

    private static final class Canonical implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private int pre;
        private boolean space;
        private boolean blockStart = true;

        void shown(Element body) {
            body.traverse(this);
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                words(words.getWholeText());
            } else if (node instanceof Element element && depth > 0 && isShown(element)) {
                var name = name(element);
                boolean block = BLOCKS.contains(name);
                if (!block) {
                    flushSpace();
                }
                space &= !block;
                text.append('<').append(name);
                element.attributes().asList().stream()
                        .filter(attribute -> !ADDED.contains(attribute.getKey())
                                && !(attribute.getKey().equals("id") && name.matches("h[1-6]"))
                                && !(attribute.getValue().isEmpty()
                                        && attribute.getKey().matches("class|title|alt")))
                        .sorted((a, b) -> a.getKey().compareTo(b.getKey()))
                        .forEach(attribute -> text.append(' ')
                                .append(attribute.getKey())
                                .append('=')
                                .append(value(attribute.getKey(), attribute.getValue())));
                text.append('>');
                blockStart = block || blockStart;
                pre += name.equals("pre") ? 1 : 0;
            } else if (node instanceof org.jsoup.nodes.DataNode data) {
                text.append(data.getWholeData().strip());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && depth > 0 && isShown(element)) {
                var name = name(element);
                boolean block = BLOCKS.contains(name);
                if (pre > 0 && (name.equals("pre") || name.equals("code"))) {
                    pre -= name.equals("pre") ? 1 : 0;
                    while (text.length() > 0 && text.charAt(text.length() - 1) == '\n') {
                        text.setLength(text.length() - 1);
                    }
                }
                space &= !block;
                text.append("</").append(name).append('>');
                blockStart = block || blockStart;
            }
        }

        private void words(String words) {
            if (pre > 0) {
                text.append(words);
                blockStart = false;
                return;
            }
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                    space = !blockStart;
                } else {
                    flushSpace();
                    text.append(c);
                    blockStart = false;
                }
            }
        }

        private void flushSpace() {
            if (space) {
                text.append(' ');
                space = false;
            }
        }

        /** A table's frame and the marks on the parts of code are Afterword's own. */
        private boolean isShown(Element element) {
            return switch (element.normalName()) {
                case "a" -> !isBareLink(element);
                case "div" -> !element.hasClass("scroll");
                case "span" -> pre == 0 || element.attributesSize() != 1 || !element.hasAttr("class");
                default -> true;
            };
        }

        private static boolean isBareLink(Element element) {
            return !element.hasAttr("title")
                    && element.childNodeSize() == 1
                    && element.childNode(0) instanceof TextNode words
                    && isSame(words.getWholeText().strip(), element.attr("href"));
        }

        private static boolean isSame(String shown, String href) {
            return !href.isEmpty()
                    && (OldAddress.decoded(shown).equals(OldAddress.decoded(href))
                            || OldAddress.decoded("http://" + shown).equals(OldAddress.decoded(href)));
        }

        private static String name(Element element) {
            return switch (element.normalName()) {
                case "b" -> "strong";
                case "i" -> "em";
                case "strike", "s" -> "del";
                case "acronym" -> "abbr";
                case "tt" -> "code";
                default -> element.normalName();
            };
        }

        private static String value(String key, String value) {
            return key.equals("href") || key.equals("src") || key.equals("cite")
                    ? OldAddress.decoded(value.strip())
                    : value.strip();
        }
    }
}
