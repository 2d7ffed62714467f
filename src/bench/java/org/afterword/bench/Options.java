package org.afterword.bench;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be measured, and with what.
 *
 * @param parts some of {@code builds}, {@code thread}, {@code serve}, {@code receiver} and {@code answers}
 * @param sizes how many posts the blogs have
 * @param launchers the programs to measure by their names
 * @param figures where the raw figures go
 * @param append whether they come after those that are there
 * @param update whether the manual gets them too
 */
record Options(
        List<String> parts,
        List<Integer> sizes,
        int rounds,
        Optional<Path> hugo,
        Map<String, Path> launchers,
        Path work,
        Path figures,
        boolean append,
        boolean update,
        long seed) {
    static final String USAGE = """
            usage: src/bench/run [OPTION…]        times whole runs of the program
                   src/bench/run jmh              times its inner parts
                   src/bench/run jmh OPTION…      the same with JMH's options, for you to look at

              --parts builds,thread,serve  what to time; 'none' only writes the tables; 'receiver' puts
                                           that under load, and kills it two hundred times; 'answers'
                                           times receiving, listing and approving very many
              --sizes 1,100,1000,10000     how many posts the blogs have, up to 100000
              --rounds 5                   how often each run is repeated
              --hugo PATH                  Hugo, where it is not on the PATH; 'none' leaves it out
              --afterword NAME=PATH        another checkout's launcher to measure too; may be repeated
              --work DIR                   where the blogs are written (target/bench-work)
              --figures FILE               where the raw figures are written (figures.tsv there)
              --append                     add to the raw figures that are there
              --update                     put the figures, and those of jmh, into docs/performance.md
              --seed 1                     another blog
            """;

    static Options parse(String[] arguments) {
        var values = new LinkedHashMap<String, String>();
        var launchers =
                new LinkedHashMap<>(Map.of(Bench.AFTERWORD, Path.of("afterword").toAbsolutePath()));
        boolean append = false;
        boolean update = false;
        for (int i = 0; i < arguments.length; i++) {
            var name = arguments[i];
            switch (name) {
                case "--append" -> append = true;
                case "--update" -> update = true;
                case "--afterword" -> {
                    var launcher = value(arguments, ++i, name).split("=", 2);
                    launchers.put(
                            launcher[0], Path.of(launcher[launcher.length - 1]).toAbsolutePath());
                }
                case "--parts", "--sizes", "--rounds", "--hugo", "--work", "--figures", "--seed" ->
                    values.put(name, value(arguments, ++i, name));
                default -> throw new IllegalArgumentException("unknown option " + name);
            }
        }
        var work = Path.of(values.getOrDefault("--work", "target/bench-work")).toAbsolutePath();
        return new Options(
                list(values.getOrDefault("--parts", "builds,thread,serve")),
                sizes(values.getOrDefault("--sizes", "1,100,1000,10000")),
                Integer.parseInt(values.getOrDefault("--rounds", "5")),
                hugo(Optional.ofNullable(values.get("--hugo"))),
                launchers,
                work,
                Optional.ofNullable(values.get("--figures")).map(Path::of).orElse(work.resolve("figures.tsv")),
                append,
                update,
                Long.parseLong(values.getOrDefault("--seed", "1")));
    }

    private static String value(String[] arguments, int index, String name) {
        if (index >= arguments.length) {
            throw new IllegalArgumentException(name + " needs a value");
        }
        return arguments[index];
    }

    private static List<String> list(String text) {
        return text.equals("none") ? List.of() : List.of(text.split(","));
    }

    private static List<Integer> sizes(String text) {
        var sizes = list(text).stream().map(Integer::valueOf).toList();
        if (sizes.stream().anyMatch(size -> size < 1 || size > Corpus.MOST_POSTS)) {
            throw new IllegalArgumentException("a blog has 1 to " + Corpus.MOST_POSTS + " posts");
        }
        return sizes;
    }

    private static Optional<Path> hugo(Optional<String> named) {
        if (named.isPresent()) {
            return named.filter(name -> !name.equals("none"))
                    .map(name -> Path.of(name).toAbsolutePath());
        }
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "hugo"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
