package org.afterword.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.afterword.cli.Program;

/**
 * A page of Markdown with consoles in it, between lines of three backticks: what stands after a dollar sign is run, and
 * its answer takes the place of the lines below. {@code SITE} stands for the folder that it is run on. Besides the
 * program itself it knows a few commands of a shell, with one meaning each: {@code ls}, {@code cat}, {@code grep},
 * {@code cp}, {@code mv}, {@code rm}, {@code mkdir} and {@code ln -s}.
 */
public final class Transcript {
    private static final String OPEN = "```console";
    private static final String CLOSE = "```";
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

    private final Path site;

    public Transcript(Path site) {
        this.site = site;
    }

    /** The same page with the answers that are given now. */
    public String replay(String page) throws IOException {
        var replayed = new StringBuilder();
        boolean within = false;
        for (var line : page.lines().toList()) {
            if (within && line.equals(CLOSE)) {
                within = false;
            }
            if (!within || line.startsWith("$ ")) {
                replayed.append(line).append('\n');
            }
            if (within && line.startsWith("$ ")) {
                replayed.append(answer(line.substring(2)));
            }
            within |= line.equals(OPEN);
        }
        if (within) {
            throw new IllegalArgumentException("a console is never closed");
        }
        return replayed.toString();
    }

    private String answer(String line) throws IOException {
        var words = words(line);
        var arguments = words.subList(1, words.size());
        var answer = switch (words.get(0)) {
            case "afterword" -> afterword(arguments);
            case "ls" ->
                Folder.list(path(arguments.get(0))).stream()
                        .filter(name -> !name.endsWith(".afterword-files")) // has a case of its own
                        .map(name -> name + "\n")
                        .collect(Collectors.joining());
            case "cat" -> Files.readString(path(arguments.get(0)));
            case "grep" -> grep(Pattern.compile(arguments.get(0)), path(arguments.get(1)));
            case "cp" -> {
                Files.createDirectories(path(arguments.get(1)).getParent());
                Files.copy(path(arguments.get(0)), path(arguments.get(1)), StandardCopyOption.REPLACE_EXISTING);
                yield "";
            }
            case "mv" -> {
                Files.createDirectories(path(arguments.get(1)).getParent());
                Files.move(path(arguments.get(0)), path(arguments.get(1)));
                yield "";
            }
            case "rm" -> {
                Folder.delete(path(arguments.get(arguments.size() - 1)));
                yield "";
            }
            case "mkdir" -> {
                Files.createDirectories(path(arguments.get(arguments.size() - 1)));
                yield "";
            }
            case "ln" -> {
                Files.createSymbolicLink(
                        path(arguments.get(2)), Path.of(arguments.get(1).replace("SITE", site.toString())));
                yield "";
            }
            default -> throw new IllegalArgumentException("no such command: " + line);
        };
        return normal(answer.isEmpty() || answer.endsWith("\n") ? answer : answer + "\n");
    }

    private String afterword(List<String> arguments) {
        var run = Program.run(arguments.stream()
                .map(word -> word.replace("SITE", site.toString()))
                .toArray(String[]::new));
        return run.said() + (run.exitCode() == 0 ? "" : "[exit " + run.exitCode() + "]\n");
    }

    /** Without what differs from one run to the next, or with the theme: the folder, the time, the style sheet's hash. */
    private String normal(String said) {
        return said.replace(site.toString(), "SITE")
                .replaceAll("style\\.[0-9a-f]{8}\\.css", "style.HASH.css")
                .replaceAll("(?m)^(built|checked .*) in [\\d.]+ s", "$1 in 0.00 s")
                .replaceAll("\"seconds\":[\\d.]+", "\"seconds\":0.0")
                .replaceAll("(?m)[ \\t]+$", "");
    }

    /** What is found, not the line that it stands in, so that a case speaks of nothing else. */
    private static String grep(Pattern wanted, Path file) throws IOException {
        var found = new StringBuilder();
        var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        wanted.matcher(text)
                .results()
                .forEach(match -> found.append(match.group().strip()).append('\n'));
        return found.toString();
    }

    private Path path(String word) {
        return Path.of(word.replace("SITE", site.toString()));
    }

    private static List<String> words(String line) {
        var words = new ArrayList<String>();
        WORD.matcher(line)
                .results()
                .forEach(match -> words.add(Arrays.asList(match.group(1), match.group(2), match.group(3)).stream()
                        .filter(group -> group != null)
                        .findFirst()
                        .orElseThrow()));
        return words;
    }
}
