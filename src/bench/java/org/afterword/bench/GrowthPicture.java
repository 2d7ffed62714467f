package org.afterword.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Draws how time and memory of a full build grow with the blog, both axes logarithmic, as SVG: a line for each program,
 * told apart by its marks and its name beside it as well as by its colour, on no background.
 */
final class GrowthPicture {
    private static final int WIDTH = 420;
    private static final int HEIGHT = 300;
    private static final int LEFT = 64;
    private static final int TOP = 64;
    private static final int GAP = 110;
    private static final int SHAPES = 4;

    private final Figures figures;
    private final List<Integer> sizes;
    private final StringBuilder svg = new StringBuilder();

    private GrowthPicture(Figures figures) {
        this.figures = figures;
        this.sizes = figures.sizes(Builds.PART);
    }

    /** The picture; only where there are builds of two sizes or more. */
    static String of(Figures figures) {
        return new GrowthPicture(figures).draw();
    }

    private String draw() {
        int width = LEFT + 2 * WIDTH + GAP + 36;
        int height = TOP + HEIGHT + 60;
        svg.append("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-labelledby="title">
                <title id="title">Time and memory of a full build by the number of posts, both axes logarithmic</title>
                <style>
                text { font: 14px system-ui, sans-serif; fill: #444; }
                .head { font-weight: 600; font-size: 16px; }
                .grid { stroke: #8886; stroke-width: 1; }
                .line { fill: none; stroke-width: 2.5; }
                .p0 { stroke: #0b6bcb; } .p1 { stroke: #b35900; } .p2 { stroke: #777; } .p3 { stroke: #8a3ffc; }
                .mark { fill: #fff; stroke-width: 2.5; }
                @media (prefers-color-scheme: dark) {
                  text { fill: #ccc; }
                  .p0 { stroke: #6cb6ff; } .p1 { stroke: #f0a050; } .p2 { stroke: #aaa; } .p3 { stroke: #be95ff; }
                  .mark { fill: #111; }
                }
                </style>
                """.formatted(width, height));
        legend();
        panel(LEFT, "seconds", Figure::seconds);
        panel(LEFT + WIDTH + GAP, "megabytes at the most", Figure::megabytes);
        return svg.append("</svg>\n").toString();
    }

    private void legend() {
        int x = LEFT;
        int index = 0;
        for (var program : figures.programs(Builds.PART)) {
            svg.append("<path class=\"line p%d\" d=\"M%d 18h36\"/>\n".formatted(index, x));
            mark(index, x + 18, 18);
            svg.append("<text x=\"%d\" y=\"23\">%s</text>\n".formatted(x + 46, escaped(program)));
            x += 80 + 8 * program.length();
            index++;
        }
    }

    private void panel(int left, String title, ToDoubleFunction<Figure> column) {
        var lines = new ArrayList<List<double[]>>();
        double least = Double.MAX_VALUE;
        double most = 0;
        for (var program : figures.programs(Builds.PART)) {
            var line = new ArrayList<double[]>();
            for (int posts : sizes) {
                var runs = figures.runs(Builds.PART, Scenario.FULL.name(), posts, program);
                double value = runs.map(found -> found.median(column)).orElse(0.0);
                if (value > 0) {
                    line.add(new double[] {posts, value});
                    least = Math.min(least, value);
                    most = Math.max(most, value);
                }
            }
            lines.add(line);
        }
        if (most > 0) {
            var across = Scale.of(sizes.get(0), sizes.get(sizes.size() - 1), left, left + WIDTH);
            var up = Scale.of(least, most, TOP + HEIGHT, TOP);
            axes(left, title, across, up);
            for (int i = 0; i < lines.size(); i++) {
                line(i, lines.get(i), across, up);
            }
        }
    }

    /** From whole powers of ten to whole powers of ten. */
    private record Scale(int low, int high, double from, double to) {
        static Scale of(double least, double most, double from, double to) {
            int low = (int) Math.floor(Math.log10(least));
            return new Scale(low, Math.max(low + 1, (int) Math.ceil(Math.log10(most))), from, to);
        }

        double at(double value) {
            return from + (Math.log10(value) - low) / (high - low) * (to - from);
        }
    }

    private void axes(int left, String title, Scale across, Scale up) {
        svg.append("<text class=\"head\" x=\"%d\" y=\"%d\">%s</text>\n".formatted(left, TOP - 14, title));
        for (int power = up.low(); power <= up.high(); power++) {
            double y = up.at(Math.pow(10, power));
            svg.append(format("<path class=\"grid\" d=\"M%d %.1fh%d\"/>\n", left, y, WIDTH));
            svg.append(
                    format("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>\n", left - 8, y + 5, power(power)));
        }
        for (int power = across.low(); power <= across.high(); power++) {
            double x = across.at(Math.pow(10, power));
            svg.append(format("<path class=\"grid\" d=\"M%.1f %dv%d\"/>\n", x, TOP, HEIGHT));
            svg.append(format(
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>\n",
                    x, TOP + HEIGHT + 22, power(power)));
        }
        svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">posts</text>\n"
                .formatted(left + WIDTH / 2, TOP + HEIGHT + 46));
    }

    private static String power(int power) {
        return power < 0 ? format("%." + -power + "f", Math.pow(10, power)) : format("%,d", (long) Math.pow(10, power));
    }

    private void line(int index, List<double[]> points, Scale across, Scale up) {
        var path = new StringBuilder();
        for (var point : points) {
            path.append(format("%s%.1f %.1f", path.isEmpty() ? "M" : "L", across.at(point[0]), up.at(point[1])));
        }
        svg.append("<path class=\"line p%d\" d=\"%s\"/>\n".formatted(index, path));
        points.forEach(point -> mark(index, across.at(point[0]), up.at(point[1])));
    }

    private void mark(int index, double x, double y) {
        var shape = switch (index % SHAPES) {
            case 0 -> "<circle class=\"mark p%d\" cx=\"%.1f\" cy=\"%.1f\" r=\"4.5\"/>\n";
            case 1 -> "<path class=\"mark p%d\" d=\"M%.1f %.1fm-5-4h10l-5 9z\"/>\n";
            case 2 -> "<path class=\"mark p%d\" d=\"M%.1f %.1fm-6 0l6-6 6 6-6 6z\"/>\n";
            default -> "<path class=\"mark p%d\" d=\"M%.1f %.1fm-4-4h8v8h-8z\"/>\n";
        };
        svg.append(format(shape, index, x, y));
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
