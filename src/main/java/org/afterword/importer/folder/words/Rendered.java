package org.afterword.importer.folder.words;

import org.afterword.markdown.Markdown;
import org.afterword.markdown.Prose;

/** Markdown that stands within HTML, where no reader of Markdown would see it, as HTML. */
final class Rendered {
    private static final Markdown MARKDOWN = new Markdown("/", kind -> kind);

    /** What a page says of a link that shows its address; here it would be one more thing for the author to read. */
    private static final String FOR_PAPER = " class=\"bare\"";

    private Rendered() {}

    /** The HTML; of a single paragraph, what is in it. */
    static String within(String markdown) {
        if (markdown.chars().noneMatch(c -> "*_`[]<>&\\\n#".indexOf(c) >= 0)) {
            return markdown;
        }
        var html = MARKDOWN.render(Prose.byAuthor(markdown.strip()))
                .markup()
                .strip()
                .replace(FOR_PAPER, "");
        return html.startsWith("<p>") && html.indexOf("<p>", 1) < 0 && html.endsWith("</p>")
                ? html.substring("<p>".length(), html.length() - "</p>".length())
                : html.replaceAll("\n{2,}", "\n");
    }
}
