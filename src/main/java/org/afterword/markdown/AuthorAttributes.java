package org.afterword.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Gives headings their ids, links their place on this site, and images their size. One serves one rendering. */
final class AuthorAttributes implements AttributeProvider {
    private static final Pattern LONG_WORD = Pattern.compile("\\S{30}");

    /** The number of the footnote's reference that an arrow leads back to. */
    private static final String BACK = "data-footnote-backref-idx";

    private final ArticleText article;
    private final Destinations places;
    private final Wording wording;
    private final PageIds ids;
    private final FootnoteIds footnotes;
    private final Sizes sizes;
    private final List<RenderedArticle.Heading> headings = new ArrayList<>();

    AuthorAttributes(ArticleText article, Destinations places, Wording wording, PageIds ids, Sizes sizes) {
        this.article = article;
        this.places = places;
        this.wording = wording;
        this.ids = ids;
        this.footnotes = new FootnoteIds(ids.given());
        this.sizes = sizes;
    }

    List<RenderedArticle.Heading> headings() {
        return headings;
    }

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        if (attributes.containsKey(BACK)) {
            attributes.put("aria-label", wording.backTo(attributes.get(BACK)));
        }
        if (node instanceof FootnoteReference) {
            if (attributes.containsKey("href")) {
                footnotes.change(attributes.get("href").substring(1), attributes);
            }
        } else if (node instanceof FootnoteDefinition note) {
            footnotes.change("fn-" + note.getLabel(), attributes);
        }
        if (node instanceof Heading heading) {
            var text = text(heading);
            var given = HeadingId.of(heading);
            var id = given != null && ids.has(given) ? given.id() : ids.heading(SaidWords.ofId(heading));
            attributes.put("id", id);
            if (heading.getParent() instanceof Document && heading.getLevel() <= 3) {
                headings.add(new RenderedArticle.Heading(heading.getLevel(), id, text));
            }
        } else if (tagName.equals("a") && attributes.containsKey("href")) {
            if (isBare(attributes.get("href"), node)) {
                attributes.put("class", "bare");
            }
            attributes.put("href", places.of(attributes.get("href")).orElse(""));
        } else if (node instanceof Image && attributes.containsKey("src")) {
            var path = Links.resolve(attributes.get("src"), article.folder()).orElse("");
            var file = Links.file(path);
            attributes.put("src", places.at(path));
            sizes.at(file).ifPresent(image -> {
                size(image, attributes);
                sizes.choice(image, attributes);
            });
            attributes.put("loading", "lazy");
        } else if (node instanceof TableCell) {
            cell(node, attributes);
        }
    }

    /** A word so long that it would push the other columns out of sight, or off the paper, may be broken. */
    private static void cell(Node cell, Map<String, String> attributes) {
        var align = attributes.remove("align");
        boolean split = LONG_WORD.matcher(text(cell)).find();
        if (align != null || split) {
            attributes.put("class", !split ? align : align == null ? "split" : align + " split");
        }
    }

    /** Whether a link elsewhere shows the address that it leads to, so that paper need not show it a second time. */
    private static boolean isBare(String address, Node link) {
        return address.startsWith("http") && bare(address).equals(bare(text(link)));
    }

    /** An address as people say it. */
    private static String bare(String address) {
        int start = address.startsWith("https://")
                ? "https://".length()
                : address.startsWith("http://") ? "http://".length() : 0;
        int end = address.length() - (address.endsWith("/") ? 1 : 0);
        return address.substring(start, Math.max(start, end));
    }

    /** The author's own width or height, given in braces behind the image, sets the other in proportion. */
    private static void size(ImageSize image, Map<String, String> attributes) {
        var width = attributes.get("width");
        var height = attributes.get("height");
        if (width == null && height == null) {
            attributes.put("width", String.valueOf(image.width()));
            attributes.put("height", String.valueOf(image.height()));
        } else if (height == null && width.matches("\\d{1,5}")) {
            attributes.put(
                    "height",
                    String.valueOf(Math.round((float) image.height() * Integer.parseInt(width) / image.width())));
        } else if (width == null && height.matches("\\d{1,5}")) {
            attributes.put(
                    "width",
                    String.valueOf(Math.round((float) image.width() * Integer.parseInt(height) / image.height())));
        }
    }

    /** What a heading or a paragraph says, without its markup. */
    static String text(Node node) {
        return SaidWords.of(node);
    }
}
