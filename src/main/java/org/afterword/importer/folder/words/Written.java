package org.afterword.importer.folder.words;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pieces of Markdown and HTML that stand for tags. */
final class Written {
    private static final Pattern MORE = Pattern.compile("(?m)^[ \\t]*<!--\\s*more\\s*-->[ \\t]*\\n?");

    private Written() {}

    /** A text without the mark at which lists cut it off. */
    static String whole(String text) {
        var found = MORE.matcher(text);
        if (!text.contains("<!--") || !found.find()) {
            return text;
        }
        var before = text.substring(0, found.start());
        var after = text.substring(found.end());
        boolean isApart = before.isEmpty() || before.endsWith("\n\n") || after.isEmpty();
        return before
                + (isApart ? after.replaceFirst("\\A[ \\t]*\\n", "") : after.startsWith("\n") ? after : "\n" + after);
    }

    /** A block of code between fences that are longer than any run of backticks in it. */
    static String code(String language, String code, String indent) {
        int longest = 2;
        int run = 0;
        for (int i = 0; i < code.length(); i++) {
            run = code.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        var fence = "`".repeat(longest + 1);
        var lines = code.replaceFirst("\\A[ \\t]*\\n", "").stripTrailing();
        var within = indent.isEmpty() || lines.lines().allMatch(line -> line.isBlank() || line.startsWith(indent))
                ? lines
                : lines.lines().map(line -> indent + line).collect(Collectors.joining("\n"));
        return fence + language.strip() + "\n" + within + "\n" + indent + fence;
    }

    /** A text in a markup that is not read, as it is. */
    static String foreign(String text, int line, Told told, String markup) {
        told.left(line, "text in " + markup);
        return code("", text, "");
    }

    /** A quote, with who said it below. */
    static String quote(String words, Optional<String> source) {
        var all = words.strip() + source.map(who -> "\n\n— " + who).orElse("");
        return all.lines().map(line -> line.isBlank() ? ">" : "> " + line).collect(Collectors.joining("\n"));
    }

    /** A link; an address alone where it has no words of its own. */
    static String link(String words, String address) {
        var to = address.replace(" ", "%20");
        return words.isBlank() || words.equals(address) ? "<" + to + ">" : "[" + words + "](" + to + ")";
    }

    /** A picture, as a figure where it has a caption; Markdown where its size is not given in odd units. */
    static String figure(String source, String alt, Optional<String> caption, Optional<String> link) {
        return figure(source, alt, caption, link, new String[0]);
    }

    /**
     * A picture with its size: Markdown, unless that could not say it, or would show its title to all.
     *
     * @param sizes its width, and perhaps its height
     * @param said its title, which a reader finds by pointing at it, and its alternative text
     */
    static String picture(String source, String[] sizes, String[] said) {
        var size = size(sizes);
        if (size.isEmpty() && said[0].isEmpty()) {
            return picture(source, said[1]);
        }
        return said[0].isEmpty() && size.indexOf('%') < 0
                ? picture(source, said[1]) + "{" + size.strip().replace("\"", "") + "}"
                : image(source, size, said);
    }

    /** Its width and height as attributes; what is no size says nothing. */
    private static String size(String[] sizes) {
        var size = new StringBuilder();
        var names = new String[] {"width", "height"};
        for (int i = 0; i < Math.min(sizes.length, names.length); i++) {
            if (sizes[i].matches("\\d{1,5}%?")) {
                size.append(' ').append(names[i]).append("=\"").append(sizes[i]).append('"');
            }
        }
        return size.toString();
    }

    private static String image(String source, String size, String[] said) {
        var title = said[0].isEmpty() ? "" : " title=\"" + attribute(said[0]) + "\"";
        return "<img src=\"" + attribute(source) + "\"" + size + title + " alt=\"" + attribute(said[1]) + "\">";
    }

    /** The same with its width, and perhaps its height; what is no number of pixels or per cent says nothing. */
    static String figure(String source, String alt, Optional<String> caption, Optional<String> link, String[] size) {
        var sizes = Arrays.stream(size).map(one -> one.replaceFirst("px$", "")).toArray(String[]::new);
        var known = size(sizes);
        boolean isSized = !known.isEmpty();
        var picture = image(source, known, new String[] {"", alt});
        var led = link.map(to -> "<a href=\"" + attribute(to) + "\">" + picture + "</a>")
                .orElse(picture);
        return caption.map(words -> "<figure>" + led + "<figcaption>" + words + "</figcaption></figure>")
                .orElseGet(() -> link.isPresent() || isSized ? led : picture(source, alt));
    }

    /** A picture in Markdown. */
    static String picture(String source, String alt) {
        var to = source.indexOf(' ') < 0 && source.indexOf('(') < 0 ? source : "<" + source + ">";
        return "![" + alt.replace("[", "\\[").replace("]", "\\]") + "](" + to + ")";
    }

    /** A text as it stands within the quotes of an attribute. */
    static String attribute(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
