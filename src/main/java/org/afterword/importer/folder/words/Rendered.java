package org.afterword.importer.folder.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.afterword.importer.body.AsWritten;

/** Markdown that stands within HTML, where no reader of Markdown would see it, as HTML. */
final class Rendered {
    private static final Pattern ADDRESS_ALONE = Pattern.compile("<(https?://[^<>\\s]++)>");

    /** What makes a quotation an alert; in an old page's HTML it is a quotation. */
    private static final Pattern ALERT = Pattern.compile("\\A> \\[!\\w++\\]\\n");

    private static final Pattern CODE = Pattern.compile("<pre\\b(?:(?!</pre>).)*+</pre>", Pattern.DOTALL);

    private Rendered() {}

    /** The HTML; of a single paragraph, what is in it. */
    static String within(String markdown) {
        if (markdown.chars().noneMatch(c -> "*_`[]<>&\\\n#".indexOf(c) >= 0)) {
            return markdown;
        }
        var html = html(markdown);
        return html.contains("\n\n") ? withoutBlankLines(html) : html;
    }

    private static String html(String markdown) {
        var html = AsWritten.html(markdown.strip());
        return html.startsWith("<p>") && html.indexOf("<p>", 1) < 0 && html.endsWith("</p>")
                ? html.substring("<p>".length(), html.length() - "</p>".length())
                : html;
    }

    /** A blank line would end the HTML around it; code keeps its own, as references. */
    private static String withoutBlankLines(String html) {
        return CODE.matcher(html)
                .replaceAll(code -> Matcher.quoteReplacement(code.group().replace("\n\n", "\n&#10;")))
                .replaceAll("\n{2,}", "\n");
    }

    /** What a tag says in Markdown, in an article that is HTML. */
    static String inHtml(String markdown) {
        var address = ADDRESS_ALONE.matcher(markdown);
        return address.matches()
                ? "<a href=\"" + Written.attribute(address.group(1)) + "\">" + Written.attribute(address.group(1))
                        + "</a>"
                : html(ALERT.matcher(markdown).replaceFirst(""));
    }
}
