package org.afterword.importer.folder.matter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file of settings in Python says plainly: names with texts, numbers, truth values, and lists of them, and with what
 * was named before. It is never run.
 */
public final class PythonMatter {
    private static final Pattern NAME = Pattern.compile("(?m)^([A-Z][A-Z0-9_]*)[ \\t]*(?::[^=\\n]*)?=[ \\t]*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d+)?");
    private static final int DEEPEST = 20;

    /** A name between the braces of a text that is to be filled in. */
    private static final Pattern SHOWN = Pattern.compile("\\{([A-Za-z_]\\w*)\\}");

    /** What asks the environment, with the value that stands where it says nothing. */
    private static final Set<String> ENVIRONMENT = Set.of("os.environ.get", "environ.get", "os.getenv", "getenv");

    private final String text;
    private final Map<String, Object> known;
    private int at;

    private PythonMatter(String text, int at, Map<String, Object> known) {
        this.text = text;
        this.at = at;
        this.known = known;
    }

    /** The settings; what is worked out when it runs is none of them. */
    public static Matter read(String text) {
        var fields = new LinkedHashMap<String, Object>();
        var name = NAME.matcher(text);
        while (name.find()) {
            try {
                fields.put(name.group(1), new PythonMatter(text, name.end(), fields).value(0));
            } catch (IllegalArgumentException e) {
                fields.remove(name.group(1));
            }
        }
        return new Matter(fields);
    }

    /** A value; texts and names of texts that are added to each other are one. */
    private Object value(int depth) {
        var value = term(depth);
        for (blanks(depth > 0); at < text.length() && text.charAt(at) == '+'; blanks(depth > 0)) {
            at++;
            if (!(value instanceof String one)
                    || !(term(depth) instanceof String other)
                    || NUMBER.matcher(one).matches()) {
                throw new IllegalArgumentException();
            }
            value = one + other;
        }
        return value;
    }

    private Object term(int depth) {
        blanks(depth > 0);
        if (at >= text.length() || depth > DEEPEST) {
            throw new IllegalArgumentException();
        }
        char c = text.charAt(at);
        if (c == '(' || c == '[') {
            at++;
            return list(c == '(' ? ')' : ']', depth);
        } else if (c == '{') {
            at++;
            return map(depth);
        } else if (c == '"'
                || c == '\''
                || "rufb".indexOf(c) >= 0 && at + 1 < text.length() && "\"'".indexOf(text.charAt(at + 1)) >= 0) {
            return texts(depth > 0);
        }
        return word(depth);
    }

    /** Texts that stand beside each other are one. */
    private String texts(boolean within) {
        var made = new StringBuilder();
        do {
            char kind = text.charAt(at);
            if (kind != '"' && kind != '\'') {
                at++;
            }
            var quoted = quoted(kind == 'r');
            made.append(kind == 'f' ? filled(quoted) : quoted);
            blanks(within);
        } while (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\''));
        if (at < text.length() && "%.[".indexOf(text.charAt(at)) >= 0) {
            throw new IllegalArgumentException();
        }
        return made.toString();
    }

    /** A text with values in the place of the names between its braces. */
    private String filled(String text) {
        var made = SHOWN.matcher(text).replaceAll(found -> {
            if (!(known.get(found.group(1)) instanceof String value)) {
                throw new IllegalArgumentException();
            }
            return Matcher.quoteReplacement(value);
        });
        if (made.indexOf('{') >= 0) {
            throw new IllegalArgumentException();
        }
        return made;
    }

    /** @param raw whether a backslash in it is one */
    private String quoted(boolean raw) {
        var quote = text.startsWith("\"\"\"", at) || text.startsWith("'''", at)
                ? text.substring(at, at + 3)
                : text.substring(at, at + 1);
        at += quote.length();
        var made = new StringBuilder();
        while (at < text.length() && !text.startsWith(quote, at)) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
                made.append(raw ? "\\" + text.charAt(at) : escaped(text.charAt(at)));
            } else {
                made.append(text.charAt(at));
            }
            at++;
        }
        at += quote.length();
        return made.toString();
    }

    /** What a backslash and a sign behind it stand for; with a sign that means nothing there, both stay. */
    private static String escaped(char sign) {
        return switch (sign) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case '\n' -> "";
            case '\\', '\'', '"' -> String.valueOf(sign);
            default -> "\\" + sign;
        };
    }

    private List<Object> list(char end, int depth) {
        var list = new ArrayList<Object>();
        for (blanks(true); at < text.length() && text.charAt(at) != end; blanks(true)) {
            list.add(value(depth + 1));
            comma(end);
        }
        at++;
        return list;
    }

    private Map<String, Object> map(int depth) {
        var map = new LinkedHashMap<String, Object>();
        for (blanks(true); at < text.length() && text.charAt(at) != '}'; blanks(true)) {
            var name = String.valueOf(value(depth + 1));
            blanks(true);
            if (at >= text.length() || text.charAt(at++) != ':') {
                throw new IllegalArgumentException();
            }
            map.put(name, value(depth + 1));
            comma('}');
        }
        at++;
        return map;
    }

    private void comma(char end) {
        blanks(true);
        if (at < text.length() && text.charAt(at) == ',') {
            at++;
        } else if (at >= text.length() || text.charAt(at) != end) {
            throw new IllegalArgumentException();
        }
    }

    private Object word(int depth) {
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "._-".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        var word = text.substring(start, at);
        return switch (word) {
            case "True" -> true;
            case "False" -> false;
            case "None" -> null;
            default -> {
                blanks(false);
                if (ENVIRONMENT.contains(word) && at < text.length() && text.charAt(at) == '(') {
                    at++;
                    yield otherwise(list(')', depth + 1));
                }
                boolean alone = at >= text.length() || "-*/%([".indexOf(text.charAt(at)) < 0;
                if (!alone || !known.containsKey(word) && !NUMBER.matcher(word).matches()) {
                    throw new IllegalArgumentException();
                }
                yield known.getOrDefault(word, word);
            }
        };
    }

    /** What stands where the environment says nothing, as it does here. */
    private static Object otherwise(List<Object> given) {
        if (given.size() != 2) {
            throw new IllegalArgumentException();
        }
        return given.get(1);
    }

    private void blanks(boolean lines) {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#' && lines) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (c == ' ' || c == '\t' || lines && (c == '\n' || c == '\r')) {
                at++;
            } else {
                return;
            }
        }
    }
}
