package org.afterword.importer.kinds;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.afterword.importer.source.JsonObject;
import org.jsoup.nodes.Entities;
import tools.jackson.core.JacksonException;

/** Footnotes of WordPress' editor: their words stand beside the article, and a block tells where they are shown. */
final class WordPressFootnotes {
    private static final Pattern BLOCK = Pattern.compile("<!-- wp:footnotes\\b[^<>]*/-->");

    private WordPressFootnotes() {}

    /** @param notes a list of objects, each with its {@code id} and its {@code content} in HTML */
    static String in(String text, Optional<String> notes) {
        if (notes.isEmpty() || !text.contains("<!-- wp:footnotes")) {
            return text;
        }
        try {
            var list = new StringBuilder("\n\n<ol>");
            JsonObject.parse("{\"notes\":" + notes.get() + "}")
                    .objects("notes")
                    .forEach(note -> list.append("<li id=\"")
                            .append(Entities.escape(note.raw("id")).replace("\"", "&quot;"))
                            .append("\">")
                            .append(note.raw("content"))
                            .append("</li>"));
            return BLOCK.matcher(text).replaceFirst(Matcher.quoteReplacement(list + "</ol>\n\n"));
        } catch (JacksonException e) {
            return text; // the block stays, and is told of
        }
    }
}
