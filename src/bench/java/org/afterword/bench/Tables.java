package org.afterword.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Writes figures as Markdown. All numbers are medians over the rounds. */
final class Tables {
    private final Figures figures;

    Tables(Figures figures) {
        this.figures = figures;
    }

    String all() {
        var parts = new ArrayList<String>();
        parts.add(surroundings());
        if (figures.has(Builds.PART)) {
            for (var scenario : Scenario.values()) {
                parts.add("### " + scenario.title() + "\n\n" + capital(scenario.explanation()) + ".\n\n"
                        + builds(scenario));
            }
        }
        if (figures.has(LongThread.PART)) {
            parts.add("### A very long thread\n\n" + threads());
        }
        if (figures.has(LivePreview.PART)) {
            parts.add("### The preview\n\n" + preview());
        }
        return String.join("\n\n", parts) + "\n";
    }

    private String surroundings() {
        return figures.facts().entrySet().stream()
                        .map(fact -> capital(fact.getKey()) + ": " + fact.getValue())
                        .collect(Collectors.joining(". ", "", ". "))
                + figures.others().stream()
                        .mapToObj(share -> String.format(
                                Locale.ROOT, "Meanwhile something else took %.0f%% of the processors.", 100 * share))
                        .collect(Collectors.joining());
    }

    private String builds(Scenario scenario) {
        var rows = new ArrayList<List<String>>();
        boolean hasBase = figures.programs(Builds.PART).contains(Bench.HUGO);
        for (int posts : figures.sizes(Builds.PART)) {
            var base = figures.runs(Builds.PART, scenario.name(), posts, Bench.HUGO);
            for (var program : figures.programs(Builds.PART)) {
                figures.runs(Builds.PART, scenario.name(), posts, program)
                        .ifPresent(runs -> rows.add(row(posts, program, runs, base, hasBase)));
            }
        }
        var heads = hasBase
                ? List.of(
                        "posts",
                        "",
                        "seconds",
                        "least–most",
                        "× Hugo",
                        "CPU s",
                        "× Hugo",
                        "peak MB",
                        "× Hugo",
                        "files",
                        "MB")
                : List.of("posts", "", "seconds", "least–most", "CPU s", "peak MB", "files", "MB");
        return table(heads, rows);
    }

    private static List<String> row(
            int posts, String program, Figures.Runs runs, Optional<Figures.Runs> base, boolean hasBase) {
        var row = new ArrayList<String>();
        row.add(grouped(posts));
        row.add(program);
        row.add(number(runs.median(Figure::seconds)));
        row.add(number(runs.least(Figure::seconds)) + "–" + number(runs.most(Figure::seconds)));
        if (hasBase) {
            row.add(ratio(runs, base, Figure::seconds));
        }
        row.add(number(runs.median(Figure::cpu)));
        if (hasBase) {
            row.add(ratio(runs, base, Figure::cpu));
        }
        row.add(whole(runs.median(Figure::megabytes)));
        if (hasBase) {
            row.add(ratio(runs, base, Figure::megabytes));
        }
        row.add(grouped((long) runs.median(Figure::files)));
        row.add(number(runs.median(Figure::bytes) / 1e6));
        return row;
    }

    private static String ratio(Figures.Runs runs, Optional<Figures.Runs> base, ToDoubleFunction<Figure> column) {
        return base.map(hugo -> runs.median(column) / hugo.median(column))
                .filter(Double::isFinite)
                .map(ratio -> String.format(Locale.ROOT, "%.2f", ratio))
                .orElse("–");
    }

    private String threads() {
        var rows = new ArrayList<List<String>>();
        for (var program : figures.programs(LongThread.PART)) {
            double articles = more(program, LongThread.Shape.NONE_FEWER, LongThread.Shape.NONE_MORE);
            rows.add(threadRow(program, "one thread", LongThread.Shape.ONE_FEWER, LongThread.Shape.ONE_MORE, 0));
            rows.add(threadRow(
                    program,
                    "threads of " + LongThread.SHORT,
                    LongThread.Shape.SHORT_FEWER,
                    LongThread.Shape.SHORT_MORE,
                    articles));
        }
        var fewer = grouped(LongThread.FEWER) + " comments, ";
        var more = grouped(LongThread.MORE) + " comments, ";
        return table(
                List.of(
                        "",
                        "in",
                        fewer + "seconds",
                        "CPU s",
                        "peak MB",
                        more + "seconds",
                        "CPU s",
                        "peak MB",
                        "CPU µs for each more"),
                rows);
    }

    /** @param articles what the articles of the added comments take, in seconds of processor time */
    private List<String> threadRow(
            String program, String shape, LongThread.Shape fewer, LongThread.Shape more, double articles) {
        var row = new ArrayList<>(List.of(program, shape));
        for (var size : List.of(fewer, more)) {
            var runs = runs(program, size);
            row.add(number(runs.median(Figure::seconds)));
            row.add(number(runs.median(Figure::cpu)));
            row.add(whole(runs.median(Figure::megabytes)));
        }
        double each = (more(program, fewer, more) - articles) / (LongThread.MORE - LongThread.FEWER);
        row.add(whole(each * 1e6));
        return row;
    }

    private double more(String program, LongThread.Shape fewer, LongThread.Shape more) {
        return runs(program, more).median(Figure::cpu) - runs(program, fewer).median(Figure::cpu);
    }

    private Figures.Runs runs(String program, LongThread.Shape shape) {
        return figures.runs(LongThread.PART, shape.name(), shape.posts, program).orElseThrow();
    }

    private String preview() {
        var rows = new ArrayList<List<String>>();
        for (int posts : figures.sizes(LivePreview.PART)) {
            for (var program : figures.programs(LivePreview.PART)) {
                rows.add(List.of(
                        grouped(posts),
                        program,
                        seconds(posts, program, LivePreview.FIRST_PAGE),
                        seconds(posts, program, LivePreview.EVENT),
                        seconds(posts, program, LivePreview.PAGE)));
            }
        }
        return table(
                List.of(
                        "posts",
                        "",
                        "from start to first page",
                        "from saving to the event",
                        "to the new page, in seconds"),
                rows);
    }

    private String seconds(int posts, String program, String what) {
        return figures.runs(LivePreview.PART, what, posts, program)
                .map(runs -> number(runs.median(Figure::seconds)))
                .orElse("–");
    }

    private static String table(List<String> heads, List<List<String>> rows) {
        var table = new StringBuilder("| " + String.join(" | ", heads) + " |\n|");
        heads.forEach(head -> table.append(head.isEmpty() ? "---|" : "--:|"));
        rows.forEach(row -> table.append("\n| ").append(String.join(" | ", row)).append(" |"));
        return table.toString();
    }

    /** Three digits are all that a measurement of this kind can tell. */
    private static String number(double number) {
        if (!Double.isFinite(number)) {
            return "–";
        }
        return String.format(
                Locale.ROOT, number < 1 ? "%.3f" : number < 10 ? "%.2f" : number < 100 ? "%.1f" : "%,.0f", number);
    }

    private static String whole(double number) {
        return number > 0 ? String.format(Locale.ROOT, "%,.0f", number) : "–";
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
