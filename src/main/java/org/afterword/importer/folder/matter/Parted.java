package org.afterword.importer.folder.matter;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An article's file, parted into its fields and its words.
 *
 * @param form how the fields are written
 * @param matter the fields
 * @param body the words
 * @param line the line of the file in which the words begin, counted from 1
 */
public record Parted(Form form, Matter matter, String body, int line) {
    private static final Pattern YAML =
            Pattern.compile("\\A---[ \\t]*\\n(?:(.*?)\\n)??(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern TOML =
            Pattern.compile("\\A\\+\\+\\+[ \\t]*\\n(?:(.*?)\\n)??\\+\\+\\+[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern NAMED_JSON =
            Pattern.compile("\\A---json[ \\t]*\\n(?:(.*?)\\n)??---[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern NAMED_TOML =
            Pattern.compile("\\A---toml[ \\t]*\\n(?:(.*?)\\n)??---[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);

    private static final Pattern NAMED_SCRIPT = Pattern.compile(
            "\\A---(?:js|javascript|node)[ \\t]*\\n(?:(.*?)\\n)??---[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);

    /** Also with names in single quotes, or in none, which is a mistake; another sign follows the brace of a template. */
    private static final Pattern JSON = Pattern.compile("\\{(?:\\s*+(?:[\"'}]|\\w++[ \\t]*+:)|[ \\t]*+\\n\\s*+/[/*])");

    /** How fields are written. */
    public enum Form {
        NONE,
        YAML,
        TOML,
        JSON,
        SCRIPT,
        LINES
    }

    /**
     * Parts a text. A text that opens its fields and never closes them has none.
     *
     * @param lines whether fields may be lines without a fence, or in the head of a page
     * @throws MatterException if the fields cannot be read
     */
    public static Parted of(String whole, boolean lines) throws MatterException {
        var text = normal(whole);
        if (NAMED_SCRIPT.matcher(text).lookingAt()) {
            return fenced(text, NAMED_SCRIPT, Form.SCRIPT);
        } else if (text.startsWith("---")) {
            var named = text.startsWith("---json") ? NAMED_JSON : text.startsWith("---toml") ? NAMED_TOML : YAML;
            return fenced(text, named, named == NAMED_JSON ? Form.JSON : named == NAMED_TOML ? Form.TOML : Form.YAML);
        } else if (text.startsWith("+++")) {
            return fenced(text, TOML, Form.TOML);
        } else if (text.startsWith("{") && JSON.matcher(text).lookingAt()) {
            var read = JsonMatter.read(text);
            return cut(text, Form.JSON, read.matter(), read.end());
        }
        return lines
                ? HtmlMatter.parted(text).orElseGet(() -> lines(text))
                : new Parted(Form.NONE, Matter.NONE, text, 1);
    }

    /**
     * The fields of a file that has nothing else.
     *
     * @param name of the file, whose ending tells how it is written; YAML where it tells nothing
     * @throws MatterException if they cannot be read
     */
    public static Matter settings(String name, String whole) throws MatterException {
        var text = normal(whole);
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        try {
            return switch (ending) {
                case "toml" -> TomlMatter.read(text);
                case "json" -> JsonMatter.read(text).matter();
                case "meta" -> LineMatter.read(text);
                default -> YamlMatter.read(text);
            };
        } catch (MatterException e) {
            throw e.in(name);
        }
    }

    private static Parted fenced(String text, Pattern fence, Form form) throws MatterException {
        var found = fence.matcher(text);
        if (!found.find()) {
            return new Parted(Form.NONE, Matter.NONE, text, 1);
        }
        var head = found.group(1) == null ? "" : found.group(1);
        try {
            return cut(text, form, read(head, form), found.end());
        } catch (MatterException e) {
            throw e.below(1);
        }
    }

    private static Matter read(String head, Form form) throws MatterException {
        return switch (form) {
            case TOML -> TomlMatter.read(head);
            case SCRIPT -> script(head);
            case JSON -> head.isBlank() ? Matter.NONE : JsonMatter.read(head).matter();
            default -> YamlMatter.read(head);
        };
    }

    /** Fields in JavaScript, which is not run: all of it must stand there plainly. */
    private static Matter script(String head) throws MatterException {
        var read = JsMatter.above(head);
        if (!read.workedOut().isEmpty()) {
            throw new MatterException(0, 0, "it is JavaScript, which is not run");
        }
        return read.matter();
    }

    /** Fields that stand in lines up to the first blank one, Nikola's within a comment of HTML, too. */
    private static Parted lines(String text) {
        boolean comment = text.startsWith("<!--");
        int start = comment ? "<!--".length() : 0;
        int end = comment ? text.indexOf("-->") : text.indexOf("\n\n");
        end = end < 0 ? text.length() : end;
        var head = text.substring(start, Math.max(start, end)).strip();
        var first = head.lines().findFirst().orElse("");
        if (!LineMatter.isDotted(first) && (comment || !LineMatter.isNamed(first))) {
            return new Parted(Form.NONE, Matter.NONE, text, 1);
        }
        return cut(
                text, Form.LINES, LineMatter.read(head), Math.min(text.length(), end + (comment ? "-->".length() : 0)));
    }

    static Parted cut(String text, Form form, Matter matter, int end) {
        int start = end;
        while (start < text.length() && text.charAt(start) == '\n') {
            start++;
        }
        int line = 1
                + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        return new Parted(form, matter, text.substring(start), line);
    }

    static String normal(String text) {
        var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n');
    }
}
