package org.afterword.importer.body;

import java.util.Optional;
import org.afterword.markdown.MentionedMarkup;
import org.jsoup.parser.Parser;

/** What an export says of an article in a few words of HTML, as one line without markup. */
public final class Summary {
    private Summary() {}

    /** The words, those in angle brackets that are no tag among them; empty where there are none. */
    public static Optional<String> of(String html) {
        var words = Parser.unescapeEntities(MentionedMarkup.asWords(html, false).replaceAll("<[^<>]*>", ""), false);
        return Optional.of(words.replaceAll("\\s+", " ").strip()).filter(text -> !text.isEmpty());
    }
}
