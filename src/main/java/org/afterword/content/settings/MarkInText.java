package org.afterword.content.settings;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds Markdown and HTML in plain texts, such as titles and names: pages, lists and feeds would show them as they are written. */
public final class MarkInText {
    /** Few texts call for these, so most builds make none of them. */
    private static final class Rare {
        /** What stands within a word is most likely code, such as {@code 2**10}, {@code calls[i](x)} or {@code ++n or n++}. */
        static final Pattern MARK = Pattern.compile("\\[\\^[^\\]\\s]{1,80}\\]"
                + "|(?<![\\p{L}\\p{N}_])!?\\[[^\\[\\]]{0,200}\\]\\([^()\\s]{1,200}\\)"
                + "|(?<![\\p{L}\\p{N}_])!?\\[\\[[^\\[\\]]{1,200}\\]\\]"
                + "|(?<![\\p{L}\\p{N}*])\\*\\*[^\\s*][^*]{0,200}\\*\\*(?![\\p{L}\\p{N}*])"
                + "|(?<![\\p{L}\\p{N}=])==[^\\s=>][^=]{0,200}(?<![\\s<])==(?![\\p{L}\\p{N}=>])"
                + "|(?<![\\p{L}\\p{N}~])~~[^\\s~][^~]{0,200}(?<!\\s)~~(?![\\p{L}\\p{N}~])"
                + "|(?<![\\p{L}\\p{N}+])\\+\\+(?!(?<word>\\p{L}{1,80})\\b[^+]{0,200}\\b\\k<word>\\+\\+)\\p{L}{2}[^+]{0,200}(?<!\\s)\\+\\+(?![\\p{L}\\p{N}+])"
                + "|(?<=[A-Za-z)])~[A-Za-z0-9+-]{1,4}~(?!~)|(?<=[A-Za-z0-9)])\\^[A-Za-z0-9+-]{1,4}\\^(?![A-Za-z0-9^])"
                + "|&(?:amp|lt|gt|quot|nbsp|#[0-9]{2,6}|#x[0-9A-Fa-f]{2,6});"
                + "|\\{\\{<[^{}]{1,200}>\\}\\}|\\{\\{%[^{}]{1,200}%\\}\\}"
                + "|<!--|^#{1,6} |<(?<tag>a|b|i|em|strong|code|u|s|span|font|small|sup|sub|mark|script|h[1-6]|p|div)(?:\\s[^<>]{0,200})?>[^<]{1,200}</\\k<tag>>|<br ?/?>"
                + "|<https?://[^<>\\s]+>");

        /** Quotes around all of a name, which a word processor set where the file needs plain ones, or none. */
        static final Pattern QUOTED = Pattern.compile("[“„‘][^“”„‘’]{1,200}[”“’]");
    }

    /** Without one of these, a text has no mark. */
    private static final String SIGNS = "[*=~+^&{<#";

    private MarkInText() {}

    /** The first mark in a text. */
    public static Optional<String> first(String text) {
        if (!hasSign(text)) {
            return Optional.empty();
        }
        var mark = Rare.MARK.matcher(text);
        return mark.find() ? Optional.of(mark.group()) : Optional.empty();
    }

    /** The first mark in a name, which has no quotes around it either. */
    public static Optional<String> firstInName(String name) {
        return !name.isEmpty()
                        && "“„‘".indexOf(name.charAt(0)) >= 0
                        && Rare.QUOTED.matcher(name).matches()
                ? Optional.of(name)
                : first(name);
    }

    private static boolean hasSign(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SIGNS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
