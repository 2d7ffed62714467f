package org.afterword.content.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.base.TagEnd;
import org.afterword.markdown.ImageSize;

/**
 * Finds the size of a drawing (SVG 2 §8.2) as a browser shows it: its width and height in any unit that does not depend on
 * the page, one of them and its view box, or the view box alone, which is a ratio and fills the page's width.
 */
final class DrawingSize {
    /** In so many bytes a drawing's first tag lies, after whatever its maker says of itself. */
    private static final int BEGINNING = 64 * 1024;

    private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|$)", Pattern.DOTALL);

    /** What stands before most drawings' first tag, comments left out. */
    private static final Pattern USUAL_PROLOG =
            Pattern.compile("\\s*+(?:<\\?xml\\s[^<>]*\\?>\\s*+)?(?:<!DOCTYPE[^<>\\[]*+>\\s*+)?(?=<svg[\\s/>])");

    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([\\w:.-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final String NUMBER = "[+-]?(?:\\d*+\\.)?\\d++(?:[eE][+-]?\\d++)?";
    private static final Pattern LENGTH = Pattern.compile("(" + NUMBER + ")(\\p{Alpha}*|%)");
    private static final String BETWEEN = "(?:\\s++,?|,)\\s*+";
    private static final Pattern VIEW_BOX = Pattern.compile(
            "\\s*" + NUMBER + BETWEEN + NUMBER + BETWEEN + "(" + NUMBER + ")" + BETWEEN + "(" + NUMBER + ")\\s*");

    /** What browsers take where nothing says more (CSS 2.2 §10.3.2). */
    private static final double USUAL_WIDTH = 300;

    private static final double USUAL_HEIGHT = 150;

    /** For a ratio: wider than a page's text, which no picture exceeds. */
    private static final double FILLING = 1200;

    private static final int LARGEST = 1_000_000;

    private DrawingSize() {}

    /** Empty where the file is no drawing, or its size depends on where it is shown, on a font or on the browser. */
    static Optional<ImageSize> of(String path, InputStream in) throws IOException {
        var beginning = decoded(in.readNBytes(BEGINNING));
        var attributes = rootAttributes(beginning);
        if (attributes.isEmpty()) {
            return Optional.empty();
        }
        return size(path, attributes.get(), setsLetters(attributes.get(), beginning));
    }

    /** Whether a file begins as a drawing, whatever its size. */
    static boolean isDrawing(InputStream in) throws IOException {
        return rootAttributes(decoded(in.readNBytes(BEGINNING))).isPresent();
    }

    private static Optional<ImageSize> size(String path, Map<String, String> attributes, boolean setsLetters) {
        double width = length(attributes.get("width"), setsLetters);
        double height = length(attributes.get("height"), setsLetters);
        double ratio = ratio(attributes);
        if (width < 0 || height < 0 || (ratio < 0 && (width == 0) != (height == 0))) {
            return Optional.empty();
        } else if (ratio > 0 && width == 0 && height == 0) {
            return size(path, FILLING, FILLING / ratio);
        } else if (ratio > 0) {
            return size(path, width == 0 ? height * ratio : width, height == 0 ? width / ratio : height);
        }
        return size(path, width == 0 ? USUAL_WIDTH : width, height == 0 ? USUAL_HEIGHT : height);
    }

    private static Optional<ImageSize> size(String path, double width, double height) {
        long wide = Math.round(width);
        long high = Math.round(height);
        return wide > 0 && wide <= LARGEST && high > 0 && high <= LARGEST
                ? Optional.of(new ImageSize(path, (int) wide, (int) high))
                : Optional.empty();
    }

    /** As browsers decode a drawing: by its mark, or as UTF-8, whatever it says of itself. */
    private static String decoded(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        boolean wide = first == 0xfeff || first == 0xfffe;
        var text = new String(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Of the drawing's first tag. Java's reader of XML takes 10 ms to begin, so it reads only what is unusual. */
    private static Optional<Map<String, String>> rootAttributes(String beginning) {
        var text = COMMENT.matcher(beginning).replaceAll("");
        var prolog = USUAL_PROLOG.matcher(text);
        var root = prolog.lookingAt() ? rootTag(text, prolog.end()) : "";
        return root.isEmpty() || root.contains("&") ? DrawingRoot.attributes(beginning) : Optional.of(attributes(root));
    }

    /** Without its end; empty where it has none. */
    private static String rootTag(String xml, int start) {
        int end = TagEnd.behind(xml, start);
        return end < 0 ? "" : xml.substring(start, end - 1);
    }

    private static Map<String, String> attributes(String tag) {
        var attributes = new HashMap<String, String>();
        var found = ATTRIBUTE.matcher(tag);
        while (found.find()) {
            attributes.putIfAbsent(found.group(1), found.group(2) == null ? found.group(3) : found.group(2));
        }
        return attributes;
    }

    /** Whether letters in it may have another size than usual, on which an em depends. */
    private static boolean setsLetters(Map<String, String> attributes, String beginning) {
        return attributes.containsKey("font-size")
                || attributes.getOrDefault("style", "").contains("font")
                || beginning.contains("<style");
    }

    /** In pixels; 0 where none is given, or one that browsers pass over, or the page decides; -1 where it cannot be known. */
    private static double length(String written, boolean setsLetters) {
        var length = LENGTH.matcher(written == null ? "" : written.strip());
        if (!length.matches()) {
            return written != null && written.contains("(") ? -1 : 0; // such as calc(1px + 2px)
        }
        var unit = length.group(2).toLowerCase(Locale.ROOT);
        if (unit.equals("%")) {
            return 0;
        }
        double number = Double.parseDouble(length.group(1));
        double pixels = setsLetters && unit.endsWith("em") ? -1 : unit(unit);
        return number > 0 && pixels > 0 ? number * pixels : -1;
    }

    /** In pixels (CSS Values 4 §6.2), with the usual size of letters; -1 for a unit that depends on a font or a window. */
    private static double unit(String unit) {
        return switch (unit) {
            case "", "px" -> 1;
            case "em", "rem", "pc" -> 16;
            case "in" -> 96;
            case "pt" -> 96 / 72.0;
            case "cm" -> 96 / 2.54;
            case "mm" -> 96 / 25.4;
            case "q" -> 96 / 101.6;
            default -> -1;
        };
    }

    /**
     * Of the view box, width to height; 0 where there is none, -1 where the drawing may be stretched: of one that is, browsers differ
     * on what one side alone means.
     */
    private static double ratio(Map<String, String> attributes) {
        var box = VIEW_BOX.matcher(attributes.getOrDefault("viewBox", ""));
        if (!box.matches()) {
            return 0;
        }
        double width = Double.parseDouble(box.group(1));
        double height = Double.parseDouble(box.group(2));
        boolean stretched =
                attributes.getOrDefault("preserveAspectRatio", "").strip().startsWith("none");
        return stretched ? -1 : width > 0 && height > 0 ? width / height : 0;
    }
}
