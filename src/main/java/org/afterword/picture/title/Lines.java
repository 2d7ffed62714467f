package org.afterword.picture.title;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A title in lines: as large as fits, the longer the smaller, and no line much shorter than the others. */
record Lines(List<String> lines, int size) {
    /** The sizes of letters in pixels, from the largest, each with the most lines that there may be. */
    private static final int[][] SIZES = {{92, 2}, {80, 3}, {68, 4}, {58, 5}, {50, 5}, {42, 6}};

    private static final int STEPS = 12;
    private static final String MORE = "…";

    /**
     * @param room the width of the lines in pixels
     * @param ems how wide a text is, where letters are one pixel high
     */
    static Lines of(String title, int room, ToDoubleFunction<String> ems) {
        var words = List.of(title.split(" "));
        var widths = words.stream().mapToDouble(ems).toArray();
        double space = ems.applyAsDouble(" ");
        for (var size : SIZES) {
            double width = (double) room / size[0];
            var lines = lines(words, widths, space, width);
            if (lines.size() <= size[1] && widest(widths) <= width) {
                return new Lines(even(words, widths, space, width, lines), size[0]);
            }
        }
        var least = SIZES[SIZES.length - 1];
        return new Lines(cut(words, widths, space, least[1], (double) room / least[0], ems), least[0]);
    }

    /** A text in one line, shortened where it does not fit. */
    static String oneLine(String text, double room, ToDoubleFunction<String> ems) {
        return ems.applyAsDouble(text) <= room ? text : shortened(text, room, ems);
    }

    private static double widest(double[] widths) {
        double widest = 0;
        for (double width : widths) {
            widest = Math.max(widest, width);
        }
        return widest;
    }

    private static List<String> lines(List<String> words, double[] widths, double space, double room) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        double used = 0;
        for (int i = 0; i < words.size(); i++) {
            if (i > 0 && used + space + widths[i] > room) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            used += (line.isEmpty() ? 0 : space) + widths[i];
            line.append(line.isEmpty() ? "" : " ").append(words.get(i));
        }
        lines.add(line.toString());
        return lines;
    }

    /** As many lines in the least room. */
    private static List<String> even(
            List<String> words, double[] widths, double space, double room, List<String> lines) {
        double fits = room;
        double least = widest(widths);
        var best = lines;
        for (int step = 0; step < STEPS; step++) {
            double middle = (least + fits) / 2;
            var tried = lines(words, widths, space, middle);
            if (tried.size() == lines.size()) {
                best = tried;
                fits = middle;
            } else {
                least = middle;
            }
        }
        return best;
    }

    /** The words that have room in so many lines, and a sign that there are more. */
    private static List<String> cut(
            List<String> words, double[] widths, double space, int most, double room, ToDoubleFunction<String> ems) {
        var lines = new ArrayList<>(lines(words, widths, space, room));
        boolean more = lines.size() > most;
        lines.subList(Math.min(most, lines.size()), lines.size()).clear();
        for (int i = 0; i < lines.size(); i++) {
            boolean last = more && i == lines.size() - 1;
            if (last || ems.applyAsDouble(lines.get(i)) > room) {
                lines.set(i, shortened(lines.get(i), room, ems));
            }
        }
        return lines;
    }

    private static String shortened(String line, double room, ToDoubleFunction<String> ems) {
        var text = line;
        while (!text.isEmpty() && ems.applyAsDouble(text + MORE) > room) {
            text = text.substring(0, text.offsetByCodePoints(text.length(), -1)).stripTrailing();
        }
        return text + MORE;
    }
}
