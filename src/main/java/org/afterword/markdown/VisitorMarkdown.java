package org.afterword.markdown;

import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.jsoup.Jsoup;

/**
 * Writes visitors' words as Markdown for who reads a page without a browser. It is made from the HTML that readers get, so
 * that nothing is in it which is not on the page: no markup but Markdown's own, no heading, no picture, no address but of
 * the web. Whatever else looks like Markdown is escaped.
 */
public final class VisitorMarkdown {
    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder()
            .extensions(List.of(StrikethroughExtension.create()))
            .build();

    private VisitorMarkdown() {}

    /**
     * A comment's words, without a line end at their end.
     *
     * @param page the whole address of the page that they are on, to which places on it belong
     */
    public static String of(String markdown, String page) {
        var html = Jsoup.parseBodyFragment(Markdown.VISITOR.render(markdown).markup());
        html.outputSettings().prettyPrint(false);
        return RENDERER.render(new MarkdownTree(page).of(html.body())).strip();
    }

    /** A plain text on one line, such as a name, as Markdown shows it in a heading or anywhere behind the beginning of a line. */
    public static String line(String text) {
        var words = VisitorText.clean(text).replaceAll("\\s+", " ").strip();
        var heading = new Heading();
        heading.setLevel(1);
        heading.appendChild(new Text(words));
        return RENDERER.render(heading).substring(1).strip();
    }
}
