package org.afterword.authoring;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.afterword.yaml.YamlText;

/**
 * A file in {@code templates/new/} as an article begins with it: {@code {{ title }}} and {@code {{ date }}} are replaced, in the
 * front matter so that YAML reads them as they are meant, in quotes or without.
 *
 * @param name as a person would name it
 * @param text what it holds
 */
record ArticleForm(String name, String text) {
    private static final Pattern PLACE = Pattern.compile("\\{\\{-?[ \\t]*+([\\w.]++)[ \\t]*+-?\\}\\}");
    private static final Pattern AT_QUOTES = Pattern.compile("(?<=[\"'])|(?=[\"'])");
    private static final Pattern NAME = Pattern.compile("[ \\t]*+(?:- ++)?+(?:[\\w-]++:)?+[ \\t]*+");
    private static final Pattern FRONT_MATTER = Pattern.compile("(?s)\\s*+---[ \\t]*+\\R.*?\\R---[ \\t]*+(?=\\R|\\z)");

    /** The line before a block of text, whose words YAML takes as they are. */
    private static final Pattern BLOCK = Pattern.compile("[:-][ \\t]++[|>][-+\\d]*+[ \\t]*+(?:#.*)?+\\R?+\\z");

    /** @throws Refused if the front matter has a place for something else */
    String filled(String title, String date) throws Refused {
        var matter = FRONT_MATTER.matcher(text);
        int body = matter.lookingAt() ? matter.end() : 0;
        var filled = new StringBuilder();
        int number = 0;
        int block = -1; // how far the line before a block is indented
        for (var line : text.substring(0, body).split("(?<=\\n)")) {
            number++;
            refuseOtherPlaces(line, number);
            int indent = line.length() - line.stripLeading().length();
            if (block >= 0 && (line.isBlank() || indent > block)) {
                filled.append(filled(line, title, date));
                continue;
            }
            block = BLOCK.matcher(line).find() ? indent : -1;
            filled.append(filledLine(line, title, date));
        }
        return filled.append(filled(text.substring(body), title, date)).toString();
    }

    private void refuseOtherPlaces(String line, int number) throws Refused {
        for (var place = PLACE.matcher(line); place.find(); ) {
            if (!place.group(1).equals("title") && !place.group(1).equals("date")) {
                throw new Refused(
                        name + ":" + number + ": nothing fills " + place.group() + "; write {{ title }} or {{ date }}");
            }
        }
    }

    private static String filledLine(String line, String title, String date) {
        var name = NAME.matcher(line);
        int start = name.lookingAt() ? name.end() : 0;
        int comment = line.indexOf(" #", start);
        int end = start
                + line.substring(start, comment < 0 ? line.length() : comment)
                        .stripTrailing()
                        .length();
        return line.substring(0, start) + value(line.substring(start, end), title, date) + line.substring(end);
    }

    private static String value(String value, String title, String date) {
        if (!PLACE.matcher(value).find()) {
            return value;
        }
        if ("\"'[{".indexOf(value.charAt(0)) >= 0 && !value.startsWith("{{")) {
            return filledWithinMarks(value, title, date);
        }
        UnaryOperator<String> written = value.contains("title") ? YamlText::scalar : UnaryOperator.identity();
        return written.apply(filled(value, title, date));
    }

    /** A value that begins with a quote or a bracket: each place is filled as the quotes around it want, or gets its own. */
    private static String filledWithinMarks(String value, String title, String date) {
        var quoted = YamlText.quoted(title);
        var filled = new StringBuilder();
        char open = 0;
        for (var part : AT_QUOTES.split(value)) {
            switch (part) {
                case "\"", "'" -> {
                    char mark = part.charAt(0);
                    open = open == 0 ? mark : open == mark ? 0 : open;
                    filled.append(mark);
                }
                default -> {
                    var fitting = open == '"'
                            ? quoted.substring(1, quoted.length() - 1)
                            : open == '\'' ? title.replace("'", "''") : quoted;
                    filled.append(filled(part, fitting, date));
                }
            }
        }
        return filled.toString();
    }

    private static String filled(String text, String title, String date) {
        return PLACE.matcher(text).replaceAll(place -> switch (place.group(1)) {
            case "title" -> Matcher.quoteReplacement(title);
            case "date" -> date;
            default -> Matcher.quoteReplacement(place.group());
        });
    }
}
