package org.afterword.importer.body;

import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.markdown.MentionedMarkup;
import org.jsoup.parser.Parser;

/** What an export says of an article in a few words of HTML, as one line without markup. */
public final class Summary {
    /** Tags before and behind which a line ends. */
    private static final Pattern PARTING = Pattern.compile(
            "(?i)</?(?:br|hr|p|div|li|[uod]l|d[td]|h[1-6]|t[rdh]|blockquote|pre|figure|figcaption)\\b[^<>]*>");

    private Summary() {}

    /** The words, those in angle brackets that are no tag among them; empty where there are none. */
    public static Optional<String> of(String html) {
        var lines = PARTING.matcher(MentionedMarkup.asWords(html, false)).replaceAll(" ");
        var words = Parser.unescapeEntities(lines.replaceAll("<[^<>]*>", ""), false);
        return Optional.of(words.replaceAll("\\s+", " ").strip()).filter(text -> !text.isEmpty());
    }

    /** A title that its system shows as HTML, as readers saw it but for how its words look. */
    public static String title(String html) {
        return html.indexOf('<') < 0 ? Parser.unescapeEntities(html, false) : of(html).orElse("");
    }
}
