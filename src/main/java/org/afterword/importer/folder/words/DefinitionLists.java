package org.afterword.importer.folder.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Definition lists, as kramdown, Markdown Extra and Goldmark write them, as HTML with Markdown in it. */
final class DefinitionLists {
    /** Up to five terms, and at least one definition, which goes on in lines that are set in or follow at once. */
    private static final Pattern LIST = Pattern.compile(
            "(?m)^((?: {0,3}[^\\s#>|:*+<-][^\\n]*\\n){1,5})"
                    + "((?:\\n? {0,3}:[ \\t]+[^\\n]+(?:\\n(?! {0,3}:[ \\t])[ \\t]*[^\\s][^\\n]*)*(?:\\n\\n(?: {4}|\\t)[^\\n]+)*\\n?)+)");

    private static final Pattern DEFINITION = Pattern.compile("(?m)^ {0,3}:[ \\t]+");

    private DefinitionLists() {}

    /** A text without code between fences, with its definition lists as HTML; two that follow each other are one. */
    static String plain(String text) {
        return hasDefinition(text)
                ? LIST.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(list(found.group(1), found.group(2))))
                        .replaceAll("</dl>\\n+<dl>\\n", "")
                : text;
    }

    /** Whether a line but the first begins with a colon and a blank. */
    private static boolean hasDefinition(String text) {
        for (int at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
            int start = at;
            while (start > 0 && text.charAt(start - 1) == ' ' && at - start < 3) {
                start--;
            }
            if (start > 0
                    && text.charAt(start - 1) == '\n'
                    && at + 1 < text.length()
                    && " \t".indexOf(text.charAt(at + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String list(String terms, String definitions) {
        var named = terms.lines()
                .map(term -> "<dt>\n\n" + term.strip() + "\n\n</dt>\n")
                .collect(Collectors.joining());
        var said = DEFINITION
                .splitAsStream(definitions)
                .filter(one -> !one.isBlank())
                .map(one -> "<dd>\n\n" + one.strip().replaceAll("(?m)^(?: {4}|\\t)", "") + "\n\n</dd>\n")
                .collect(Collectors.joining());
        return "<dl>\n" + named + said + "</dl>\n\n";
    }
}
