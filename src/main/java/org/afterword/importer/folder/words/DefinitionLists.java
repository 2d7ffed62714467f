package org.afterword.importer.folder.words;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Definition lists, as kramdown, Markdown Extra and Goldmark write them, as HTML with Markdown in it. */
final class DefinitionLists {
    private static final int MOST_TERMS = 5;
    private static final Pattern TERM = Pattern.compile(" {0,3}[^\\s#>|:*+<-].*");
    private static final Pattern BEGINS = Pattern.compile(" {0,3}:[ \\t].*");
    private static final Pattern DEFINITION = Pattern.compile("(?m)^ {0,3}:[ \\t]+");

    private DefinitionLists() {}

    /** A text without code between fences, with its definition lists as HTML; two that follow each other are one. */
    static String plain(String text) {
        if (!mayBeIn(text)) {
            return text;
        }
        var lines = Arrays.asList(text.split("\n", -1));
        var made = new StringBuilder();
        int done = 0;
        for (int at = 1; at < lines.size(); at++) {
            if (!isDefinition(lines.get(at))) {
                continue;
            }
            int below = at > done && lines.get(at - 1).isEmpty() ? at - 1 : at;
            int first = below;
            while (first > done
                    && below - first < MOST_TERMS
                    && TERM.matcher(lines.get(first - 1)).matches()) {
                first--;
            }
            if (first < below) {
                int end = end(lines, at);
                lines.subList(done, first).forEach(line -> made.append(line).append('\n'));
                made.append(list(lines.subList(first, below), String.join("\n", lines.subList(at, end)) + "\n"));
                done = end;
                at = end - 1;
            }
        }
        return done == 0
                ? text
                : made.append(String.join("\n", lines.subList(done, lines.size())))
                        .toString()
                        .replaceAll("</dl>\\n+<dl>\\n", "");
    }

    /** Whether a line below another begins with a colon and a blank. */
    private static boolean mayBeIn(String text) {
        for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
            int start = colon;
            while (start > 0 && text.charAt(start - 1) == ' ') {
                start--;
            }
            boolean begins = start > 0 && colon - start <= 3 && text.charAt(start - 1) == '\n';
            if (begins && (text.startsWith(" ", colon + 1) || text.startsWith("\t", colon + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDefinition(String line) {
        return line.indexOf(':') >= 0
                && line.length() > line.indexOf(':') + 2
                && BEGINS.matcher(line).matches();
    }

    /** Behind the definitions that begin in a line: each goes on in lines that follow at once, or that are set in. */
    private static int end(List<String> lines, int from) {
        int at = from;
        int width = 0;
        while (at < lines.size()) {
            boolean blank = lines.get(at).isEmpty() && at + 1 < lines.size();
            if (isDefinition(lines.get(at)) || blank && isDefinition(lines.get(at + 1))) {
                width = width(lines.get(blank ? at + 1 : at));
            } else if (!blank || !isSetIn(lines.get(at + 1), width)) {
                break;
            }
            at += blank ? 2 : 1;
            while (at < lines.size()
                    && !lines.get(at).isBlank()
                    && !BEGINS.matcher(lines.get(at)).matches()) {
                at++;
            }
        }
        return at;
    }

    /** How far the words of a definition are set in, which begins so: two blanks to four. */
    private static int width(String definition) {
        var marker = DEFINITION.matcher(definition);
        return marker.lookingAt() && marker.group().indexOf('\t') < 0 ? Math.max(2, Math.min(4, marker.end())) : 4;
    }

    private static boolean isSetIn(String line, int width) {
        return !line.isBlank() && (line.startsWith("\t") || line.startsWith(" ".repeat(width)));
    }

    private static String list(List<String> terms, String definitions) {
        var named = terms.stream()
                .map(term -> "<dt>\n\n" + term.strip() + "\n\n</dt>\n")
                .collect(Collectors.joining());
        var said = new StringBuilder();
        var marker = DEFINITION.matcher(definitions);
        for (boolean found = marker.find(); found; ) {
            var indent = "(?m)^(?: {" + width(marker.group()) + "}|\\t)";
            int words = marker.end();
            found = marker.find();
            var one = definitions.substring(words, found ? marker.start() : definitions.length());
            if (!one.isBlank()) {
                said.append("<dd>\n\n")
                        .append(one.strip().replaceAll(indent, ""))
                        .append("\n\n</dd>\n");
            }
        }
        return "<dl>\n" + named + said + "</dl>\n\n";
    }
}
