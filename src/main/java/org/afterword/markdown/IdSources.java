package org.afterword.markdown;

import java.util.Locale;
import org.afterword.base.SameName;

/**
 * What a text says where ids come from: in its headings, and in its lines with an id in HTML. Perhaps too much, and never too
 * little, so that most texts need not be parsed to know that a name is not among their ids.
 */
public final class IdSources {
    /** The letters and digits in lower case. */
    private final String letters;

    /** Whether a heading has what stands for other letters, or for none, so that nothing can be told. */
    private final boolean uncertain;

    /** Comments' ids mostly begin alike. */
    private String lastWord = "";

    private boolean isLastThere = true;

    private IdSources(String letters, boolean uncertain) {
        this.letters = letters;
        this.uncertain = uncertain;
    }

    public static IdSources of(String markdown) {
        var lines = new StringBuilder();
        boolean uncertain = false;
        int paragraph = 0;
        int sign = markdown.indexOf('#');
        int name = markdown.indexOf('<') < 0 ? -1 : attribute(markdown, 0);
        for (int start = 0, end; start < markdown.length(); start = end) {
            end = markdown.indexOf('\n', start) + 1;
            end = end == 0 ? markdown.length() : end;
            sign = sign >= 0 && sign < start ? markdown.indexOf('#', start) : sign;
            while (name >= 0 && name < start) {
                name = attribute(markdown, name);
            }
            boolean underlines = isUnderline(markdown, start, end);
            var heading = underlines
                    ? markdown.substring(paragraph, start)
                    : sign >= start && sign < end ? markdown.substring(start, end) : "";
            uncertain |= heading.indexOf('<') >= 0 || heading.indexOf('&') >= 0 || heading.indexOf(']') >= 0;
            lines.append(heading).append(name >= start && name < end ? markdown.substring(start, end) : "");
            paragraph = underlines || end - start == 1 ? end : paragraph;
        }
        return new IdSources(letters(lines.toString()), uncertain);
    }

    /** Whether an id may be one of the text's. */
    public boolean mayHave(String id) {
        var word = firstWord(id);
        if (!word.equals(lastWord)) {
            lastWord = word;
            isLastThere = uncertain || word.equals(PageIds.SECTION) || letters.contains(word);
        }
        return isLastThere;
    }

    private static String letters(String text) {
        var letters = new StringBuilder(text.length());
        var lower = SameName.composed(text).toLowerCase(Locale.ROOT);
        for (int at = 0, c; at < lower.length(); at += Character.charCount(c)) {
            c = lower.codePointAt(at);
            if (Character.isLetterOrDigit(c)) {
                letters.appendCodePoint(c);
            }
        }
        return letters.toString();
    }

    /** Where the value of the next attribute stands that gives an id, or -1: it may follow in the next line. */
    private static int attribute(String text, int from) {
        for (int equals = text.indexOf('=', from); equals >= 0; equals = text.indexOf('=', equals + 1)) {
            int end = equals;
            while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (text.regionMatches(true, end - 2, "id", 0, 2)) {
                int value = equals + 1;
                while (value < text.length() && Character.isWhitespace(text.charAt(value))) {
                    value++;
                }
                return value;
            }
        }
        return -1;
    }

    /** Whether a line may make the paragraph before it a heading, perhaps within a list or a quote. */
    private static boolean isUnderline(String text, int start, int end) {
        int at = end - 1;
        while (at >= start && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        if (at < start || text.charAt(at) != '-' && text.charAt(at) != '=') {
            return false;
        }
        while (at >= start && " \t>-=*+.)0123456789".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at < start;
    }

    private static String firstWord(String id) {
        int end = 0;
        while (end < id.length() && Character.isLetterOrDigit(id.charAt(end))) {
            end++;
        }
        return id.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
