package org.afterword.importer.body;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.afterword.markdown.Markdown;
import org.afterword.markdown.Prose;

/** An author's Markdown as HTML whose addresses stay as they were written, since it is not known yet where they count from. */
public final class AsWritten {
    private static final Markdown MARKDOWN = new Markdown("/", kind -> kind);

    /** Stands before an address that counts from where it stands; no host has this name (RFC 2606 §2). */
    private static final String HERE = "https://as-written.invalid/";

    private static final Pattern WHOLE = Pattern.compile("(?:[/#?]|[A-Za-z][A-Za-z0-9+.-]*+:).*+", Pattern.DOTALL);

    /** What a page adds for paper and for slow lines; here it would be one more thing for the author to read. */
    private static final Pattern FOR_PAGES = Pattern.compile(" class=\"bare\"| loading=\"lazy\"");

    private static final Pattern CODE = Pattern.compile("<pre\\b[^>]*+>((?:(?!</pre>).)*+)</pre>", Pattern.DOTALL);

    /** What a page colours in code. */
    private static final Pattern COLOURED = Pattern.compile("</?span\\b[^>]*+>");

    private AsWritten() {}

    /** The HTML. */
    public static String html(String markdown) {
        var led = LinkChange.in(markdown, link -> WHOLE.matcher(link).matches() ? link : HERE + link);
        var html = MARKDOWN.render(Prose.byAuthor(led)).markup().replace(HERE, "");
        var plain = FOR_PAGES.matcher(html).replaceAll("").strip();
        return plain.contains("<pre")
                ? CODE.matcher(plain)
                        .replaceAll(code -> Matcher.quoteReplacement(
                                "<pre>" + COLOURED.matcher(code.group(1)).replaceAll("") + "</pre>"))
                : plain;
    }
}
