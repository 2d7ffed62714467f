package org.afterword.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.afterword.cli.Program;

/**
 * A page of Markdown with consoles in it, between fences of backticks: what stands after a dollar sign is run, and its
 * answer takes the place of the lines below. An answer that has fences itself makes those around it longer. {@code SITE} stands for the folder that it is run on. Besides the
 * program itself it knows a few commands of a shell, with one meaning each: {@code ls}, {@code cat}, {@code grep},
 * {@code cp}, {@code mv}, {@code rm}, {@code mkdir} and {@code ln -s}.
 */
public final class Transcript {
    private static final Pattern OPEN = Pattern.compile("(`{3,})console");
    private static final Pattern FENCE = Pattern.compile("^`{3,}", Pattern.MULTILINE);
    private static final String PROMPT = "$ ";
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

    private final Path site;

    public Transcript(Path site) {
        this.site = site;
    }

    /** The same page with the answers that are given now. */
    public String replay(String page) throws IOException {
        var replayed = new StringBuilder();
        var lines = page.lines().iterator();
        while (lines.hasNext()) {
            var line = lines.next();
            var open = OPEN.matcher(line);
            if (open.matches()) {
                replayed.append(console(open.group(1), lines));
            } else if (line.startsWith(PROMPT)) {
                throw new IllegalArgumentException("outside of a console, and so not run: " + line);
            } else {
                replayed.append(line).append('\n');
            }
        }
        return replayed.toString();
    }

    /** A console with its fences. They are longer than any in the answers, which would end it. */
    private String console(String fence, Iterator<String> lines) throws IOException {
        var console = new StringBuilder();
        while (lines.hasNext()) {
            var line = lines.next();
            if (line.equals(fence)) {
                var enough = FENCE.matcher(console)
                        .results()
                        .map(within -> within.group() + "`")
                        .reduce(fence, (longest, next) -> next.length() > longest.length() ? next : longest);
                return enough + "console\n" + console + enough + "\n";
            }
            if (line.startsWith(PROMPT)) {
                console.append(line).append('\n').append(answer(line.substring(PROMPT.length())));
            }
        }
        throw new IllegalArgumentException("a console is never closed");
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
