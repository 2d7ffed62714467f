package org.afterword;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.afterword.support.Folder;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A mistake that a person makes: a row of the files in {@code src/test/mistakes}, made in a copy of the small blog in
 * {@code site/}, in which nothing is wrong.
 *
 * @param file the one that the row stands in
 * @param what the person did ({@code mistake})
 * @param files the files that are written or replaced, with their texts
 * @param remove the paths that go
 * @param run the words that are typed, {@code build SITE} where it is absent; SITE stands for the blog's folder
 * @param place where the problem is told, as {@code file}, {@code file:line} or {@code file:line:column}
 * @param code the problem's; what is wrong with a command line has neither code nor place
 * @param says words that the message has
 * @param also what else is told, each by its beginning: another mistake in the same files, or what follows from this one
 *     elsewhere; nothing beyond it may be told
 */
record Mistake(
        Path file,
        String what,
        Map<String, String> files,
        List<String> remove,
        List<String> run,
        Optional<String> place,
        Optional<String> code,
        List<String> says,
        List<String> also) {

    /** The blog in which nothing is wrong. */
    static final Path RIGHT = Path.of("src/test/mistakes/site");

    private static final Set<String> FIELDS =
            Set.of("mistake", "files", "remove", "run", "place", "code", "says", "also");

    /** All of the table. */
    static List<Mistake> all() {
        try (var files = Files.list(RIGHT.getParent())) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream()
                    .flatMap(file -> rows(file).stream().map(row -> of(file, row)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI uri() {
        return file.toUri();
    }

    /** Makes it in a site. */
    void make(Path site) throws IOException {
        for (var path : remove) {
            Folder.delete(site.resolve(path));
        }
        files.forEach((path, text) -> Folder.write(site.resolve(path), text));
    }

    @SuppressWarnings("unchecked") // what is no list of maps is not a file of the table
    private static List<Map<String, Object>> rows(Path file) {
        try {
            var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            var settings = LoadSettings.builder().setLabel(file.toString()).build();
            return (List<Map<String, Object>>) new Load(settings).loadFromString(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked") // as above
    private static Mistake of(Path file, Map<String, Object> row) {
        assertTrue(FIELDS.containsAll(row.keySet()), "fields of a row: " + row.keySet());
        var run = row.getOrDefault("run", "build SITE");
        return new Mistake(
                file,
                (String) row.get("mistake"),
                (Map<String, String>) row.getOrDefault("files", Map.of()),
                list(row, "remove"),
                run instanceof String line ? List.of(line.split(" ")) : (List<String>) run,
                Optional.ofNullable((String) row.get("place")),
                Optional.ofNullable((String) row.get("code")),
                list(row, "says"),
                list(row, "also"));
    }

    @SuppressWarnings("unchecked") // as above
    private static List<String> list(Map<String, Object> row, String name) {
        return (List<String>) row.getOrDefault(name, List.of());
    }
}
