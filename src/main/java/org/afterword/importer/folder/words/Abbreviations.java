package org.afterword.importer.folder.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.afterword.importer.body.OutsideCode;

/** Abbreviations that a line of their own explains, as kramdown and Markdown Extra have them, as elements of HTML. */
final class Abbreviations {
    private static final Pattern DEFINED =
            Pattern.compile("(?m)^ {0,3}\\*\\[([^\\]\\n]{1,100})]:[ \\t]*([^\\n]*)(?:\\n|\\z)");

    /** Where an abbreviation is no word of the text: in a tag, in the address of a link, in a place's name. */
    private static final String KEPT =
            "<[^<>]*>|\\]\\([^()\\n]*\\)|(?m:^ {0,3}\\[[^\\]\\n]+\\]:[^\\n]*)|https?://\\S+|\\{[^{}\\n]*\\}";

    private static final int MOST = 500;

    private Abbreviations() {}

    /** The text without those lines, in which each abbreviation says what it stands for. */
    static String shown(String text) {
        if (!text.contains("*[")) {
            return text;
        }
        Map<String, String> meanings = new LinkedHashMap<>();
        var bare = OutsideCode.runs(
                text,
                run -> DEFINED.matcher(run).replaceAll(found -> {
                    if (meanings.size() < MOST) {
                        meanings.putIfAbsent(found.group(1), found.group(2).strip());
                        return "";
                    }
                    return Matcher.quoteReplacement(found.group());
                }));
        if (meanings.isEmpty()) {
            return text;
        }
        var any = Pattern.compile(KEPT + "|(?<![\\w&])("
                + meanings.keySet().stream()
                        .sorted((one, other) -> other.length() - one.length())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"))
                + ")(?!\\w)");
        var effort = new Effort();
        return OutsideCode.pieces(
                bare,
                piece -> any.matcher(piece)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                found.group(1) == null ? found.group() : element(found.group(1), meanings, effort))));
    }

    /** The words are explained as often as there is room for it. */
    private static String element(String words, Map<String, String> meanings, Effort effort) {
        var meaning = meanings.get(words);
        return meaning.isEmpty() || !effort.shows(meaning.length())
                ? words
                : "<abbr title=\"" + Written.attribute(meaning) + "\">" + words + "</abbr>";
    }
}
