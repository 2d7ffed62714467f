package org.afterword.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** All figures of a measurement, in a file that a spreadsheet opens: a line a run, below lines that tell of the machine. */
final class Figures {
    private static final String COMMENT = "# ";

    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, String> facts = new LinkedHashMap<>();

    static Figures read(Path file) throws IOException {
        var read = new Figures();
        var header = String.join("\t", Figure.COLUMNS);
        for (var line : Files.readAllLines(file)) {
            if (line.startsWith(COMMENT)) {
                int colon = line.indexOf(": ");
                read.facts.put(line.substring(COMMENT.length(), colon), line.substring(colon + 2));
            } else if (!line.equals(header)) {
                read.figures.add(Figure.parse(line));
            }
        }
        return read;
    }

    /** Begins a file with what is known of the machine and the programs. */
    static void begin(Path file, Map<String, String> facts) throws IOException {
        var lines = new ArrayList<String>();
        facts.forEach((name, fact) -> lines.add(COMMENT + name + ": " + fact));
        lines.add(String.join("\t", Figure.COLUMNS));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines);
    }

    /** Adds a run to a file at once, so that a measurement that is broken off has not been for nothing. */
    static void add(Path file, Figure figure) throws IOException {
        Files.writeString(file, figure.line() + "\n", StandardOpenOption.APPEND);
    }

    Optional<String> fact(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    Map<String, String> facts() {
        return facts;
    }

    /** The share of all processors that something else took, on average; empty where it was not measured. */
    OptionalDouble others() {
        return figures.stream()
                .mapToDouble(Figure::others)
                .filter(Double::isFinite)
                .average();
    }

    boolean has(String part) {
        return figures.stream().anyMatch(figure -> figure.part().equals(part));
    }

    List<Integer> sizes(String part) {
        return figures.stream()
                .filter(figure -> figure.part().equals(part))
                .map(Figure::posts)
                .distinct()
                .sorted()
                .toList();
    }

    /** The programs in the order in which they first ran. */
    List<String> programs(String part) {
        return figures.stream()
                .filter(figure -> figure.part().equals(part))
                .map(Figure::program)
                .distinct()
                .toList();
    }

    /** The runs of one kind; empty where there are none. */
    Optional<Runs> runs(String part, String what, int posts, String program) {
        Predicate<Figure> wanted = figure -> figure.part().equals(part)
                && figure.what().equals(what)
                && figure.posts() == posts
                && figure.program().equals(program);
        var found = figures.stream().filter(wanted).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new Runs(found));
    }

    /** Several runs of the same. */
    record Runs(List<Figure> figures) {
        double median(ToDoubleFunction<Figure> column) {
            var sorted = figures.stream().mapToDouble(column).sorted().toArray();
            int middle = sorted.length / 2;
            return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        }

        double least(ToDoubleFunction<Figure> column) {
            return figures.stream().mapToDouble(column).min().orElseThrow();
        }

        double most(ToDoubleFunction<Figure> column) {
            return figures.stream().mapToDouble(column).max().orElseThrow();
        }
    }
}
