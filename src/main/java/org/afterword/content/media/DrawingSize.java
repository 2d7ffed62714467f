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
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([\\w:.-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern LENGTH =
            Pattern.compile("([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)(\\p{Alpha}*|%)");

    /** What browsers take where nothing says more (CSS 2.2 §10.3.2). */
    private static final double USUAL_WIDTH = 300;

    private static final double USUAL_HEIGHT = 150;

    /** For a ratio: wider than a page's text, which no picture exceeds. */
    private static final double FILLING = 1200;

    private static final int LARGEST = 1_000_000;

    private DrawingSize() {}

    /** Empty where the file is no drawing, or its size depends on where it is shown. */
    static Optional<ImageSize> of(String path, InputStream in) throws IOException {
        var beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
        var root = rootTag(COMMENT.matcher(beginning).replaceAll(""));
        if (root.isEmpty()) {
            return Optional.empty();
        }
        var attributes = attributes(root);
        double width = length(attributes.get("width"));
        double height = length(attributes.get("height"));
        double ratio = ratio(attributes);
        if (width < 0 || height < 0) {
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

    /** The drawing's first tag, without its end. Java's reader of XML would find it too, but takes 10 ms to begin. */
    private static String rootTag(String xml) {
        int start = xml.indexOf("<svg");
        int end = start < 0 ? -1 : TagEnd.behind(xml, start);
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

    /** In pixels; 0 where none is given or the page decides, -1 where it cannot be known. */
    private static double length(String written) {
        if (written == null || written.strip().equals("auto")) {
            return 0;
        }
        var length = LENGTH.matcher(written.strip());
        if (!length.matches()) {
            return -1;
        }
        if (length.group(2).equals("%")) {
            return 0;
        }
        double number = Double.parseDouble(length.group(1));
        double unit = unit(length.group(2));
        return number > 0 && unit > 0 ? number * unit : -1;
    }

    /** In pixels (CSS Values 4 §6.2), with the usual size of letters; -1 for a unit that depends on a font or a window. */
    private static double unit(String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
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

    /** Of the view box, width to height; 0 where there is none, or the drawing may be stretched. */
    private static double ratio(Map<String, String> attributes) {
        var box = attributes.getOrDefault("viewBox", "").strip().split("[\\s,]+");
        boolean kept =
                !attributes.getOrDefault("preserveAspectRatio", "").strip().startsWith("none");
        if (box.length != 4
                || !kept
                || !LENGTH.matcher(box[2]).matches()
                || !LENGTH.matcher(box[3]).matches()) {
            return 0;
        }
        double width = length(box[2]);
        double height = length(box[3]);
        return width > 0 && height > 0 ? width / height : 0;
    }
}
