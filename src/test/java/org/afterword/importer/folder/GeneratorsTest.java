package org.afterword.importer.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.afterword.cli.Program;
import org.afterword.importer.record.OldAddress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every address that the real program served is served after the import, with the same words in the same order, but where
 * the record says otherwise. {@code src/test/generators/run.sh} records it.
 */
class GeneratorsTest {
    private static final String BASE = "/blog";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    @TempDir
    Path site;

    private final Map<String, String> rules = new HashMap<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jekyll",
                "jekyll-addresses",
                "jekyll-html",
                "hugo",
                "hugo-languages",
                "hugo-sections",
                "pelican",
                "pelican-blanks",
                "pelican-settings",
                "zola",
                "zola-languages",
                "eleventy",
                "eleventy-liquid",
                "hexo-site",
                "hexo-assets"
            })
    void servesWhatTheProgramServed(String kind) throws IOException {
        var folder = kind.indexOf('-') < 0 ? kind + "/traps" : kind.replace('-', '/');
        var run = Program.run(
                "import", "src/test/resources/import/" + folder + "/in", "--into", site.toString(), "--new");
        assertTrue(run.exitCode() < 2, run::said);
        var built = Program.run("build", site.toString());
        assertEquals(0, built.exitCode(), built::said);
        var written = site.resolve("public/_redirects");
        for (var line : Files.exists(written) ? Files.readAllLines(written) : List.<String>of()) {
            var parts = line.split(" ");
            rules.put(within(parts[0]), within(parts[parts.length - 2]));
        }
        var record = Files.readAllLines(Path.of("src/test/generators/" + kind + ".tsv"));
        var now = record.stream()
                .map(line -> mark(line.substring(2).split("\t", -1)) + line.substring(1))
                .toList();
        assertEquals(record, now);
    }

    private String mark(String[] recorded) {
        var words = List.of(recorded[1].split(" "));
        var served = served(recorded[0], 0);
        if (served.isEmpty()) {
            return "-";
        }
        return recorded[1].isEmpty() || areAmong(words, words(served.get())) ? "=" : "~";
    }

    private static boolean areAmong(List<String> words, List<String> others) {
        int at = 0;
        for (var word : others) {
            at += at < words.size() && words.get(at).equals(word) ? 1 : 0;
        }
        return at == words.size();
    }

    /** The file that answers an address, be it behind redirects. */
    private Optional<Path> served(String address, int hops) {
        var pretty = address.replaceFirst("(?<!/index)\\.html$", "/index.html");
        for (var path : List.of(address, pretty)) {
            var file = site.resolve("public").resolve(path.substring(1));
            if (Files.isRegularFile(file)) {
                var to = path.endsWith(".html") ? sentOn(file) : "";
                return to.isEmpty() || hops > 3 ? Optional.of(file) : served(page(within(to)), hops + 1);
            }
        }
        for (var path : List.of(address, address.replaceFirst("/index\\.html$", "/"))) {
            if (rules.containsKey(path) && hops <= 3) {
                return served(page(rules.get(path)), hops + 1);
            }
        }
        return Optional.empty();
    }

    private static String page(String path) {
        return path.endsWith("/") ? path + "index.html" : path;
    }

    private static String within(String path) {
        var decoded = OldAddress.decoded(path);
        return decoded.startsWith(BASE + "/") ? decoded.substring(BASE.length()) : decoded;
    }

    private static String sentOn(Path file) {
        var refresh = Jsoup.parse(text(file)).selectFirst("meta[http-equiv=refresh]");
        return refresh == null
                ? ""
                : refresh.attr("content").replaceFirst("^0; ?url=", "").replaceFirst("^https?://[^/]+", "");
    }

    private static List<String> words(Path file) {
        var main = Jsoup.parse(text(file)).selectFirst("main");
        main.select("script, style, noscript").remove();
        main.select(".film a")
                .forEach(still -> still.prependText(still.attr("href"))); // it stands for its bare address
        var text = new StringBuilder();
        main.traverse((node, depth) -> {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText()).append(' ');
            }
        });
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
