package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the manual shows can be done as it is shown: its settings, articles, threads and shortcodes are built without a
 * complaint, its commands are known with their options, and the consoles of its chapter on commands say what it says.
 */
class ManualExamplesTest {
    private static final List<Path> PAGES = Stream.of(
                    "README",
                    "docs/commands",
                    "docs/comments",
                    "docs/content",
                    "docs/installing",
                    "docs/moving",
                    "docs/problems",
                    "docs/publishing",
                    "docs/templates")
            .map(name -> Path.of(name + ".md"))
            .toList();

    private static final Pattern BLOCK = Pattern.compile("(?ms)^( *)```(\\w*)\n(.*?)^ *```$");
    private static final Pattern KEY = Pattern.compile("(?m)^([a-z-]+):");
    private static final Pattern NAMED = Pattern.compile("^<!-- (\\w+)\\.html -->\n");
    private static final Pattern COMMAND = Pattern.compile("(?:\\./|\\$ |[` ]|^)afterword ([a-z]+)((?: [^`\n#|]*)?)");
    private static final Pattern OPTION = Pattern.compile("(?<=[ \\[])--[a-z][a-z-]*");
    private static final Pattern PROBLEM = Pattern.compile("(?m)^\\S+: (?:error|warning): .*$");
    private static final Set<String> OF_AN_ARTICLE = Set.of("enclosure", "discussions");

    /** An address that is yours to fill in, pictures, and what is left out of an example. */
    private static final Pattern YOURS =
            Pattern.compile("\\[(?:site/placeholder|link/picture|front-matter/steps|policy/media)\\]$");

    @TempDir
    private Path folder;

    private record Block(Path page, int line, String kind, String text) {
        String place() {
            return page + ":" + line;
        }
    }

    @Test
    void itsSettingsArticlesAndThreadsAreRead() throws IOException {
        var complaints = new ArrayList<String>();
        int built = 0;
        for (var block : blocks("yaml", "markdown")) {
            var files = files(block);
            if (!files.isEmpty()) {
                built++;
                complaints.addAll(complaints(block, files));
            }
        }
        assertEquals(List.of(), complaints);
        assertTrue(built >= 20, "only " + built);
    }

    @Test
    void itsShortcodesMakeWhatIsCalled() throws IOException {
        var files = new HashMap<String, String>();
        var calls = new StringBuilder("---\ntitle: Calls\n---\n");
        for (var block : blocks("html", "markdown")) {
            var name = NAMED.matcher(block.text());
            if (block.page().endsWith("templates.md") && block.kind().equals("markdown")) {
                calls.append(block.text()).append('\n');
            } else if (name.find()) {
                files.put("templates/shortcodes/" + name.group(1) + ".html", block.text());
            } else if (block.text().contains("site.data.shoes")) {
                files.put("templates/shortcodes/shoes.html", "<ul>\n" + block.text() + "</ul>\n");
                files.put("content/data/shoes.csv", "name,price\nBoots,90\n");
                calls.append("{{< shoes >}}\n\n");
            }
        }
        assertEquals(
                4,
                files.keySet().stream().filter(file -> file.endsWith(".html")).count());
        files.put("content/hello.md", calls.toString());
        files.put("content/second-week.md", "---\ntitle: The second week\n---\nWords.\n");
        files.put("content/foot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"2\"/>\n");
        files.put("content/site.yaml", "title: A site\nurl: https://example.org\n");
        var site = site("shortcodes", files);
        var run = Program.run("build", "--strict", site.toString());
        assertEquals(0, run.exitCode(), run.said());
        var page = Files.readString(site.resolve("public/hello/index.html"));
        for (var shown : List.of("class=\"note-title\"", "<li>Boots: 90</li>", "<figcaption>", "30 min")) {
            assertTrue(page.contains(shown), shown);
        }
    }

    /** Each command that a page names is there, and has the options that it is named with. */
    @Test
    void itsCommandsAndOptionsAreKnown() throws IOException {
        var unknown = new TreeSet<String>();
        var helps = new HashMap<String, String>();
        int found = 0;
        for (var page : PAGES) {
            for (var line : Files.readAllLines(page)) {
                var command = COMMAND.matcher(line);
                while (command.find()) {
                    found++;
                    var help = helps.computeIfAbsent(
                            command.group(1),
                            name -> Program.run(name, "--help").said());
                    for (var option : OPTION.matcher(command.group(2)).results().toList()) {
                        if (!Pattern.compile(Pattern.quote(option.group()) + "(?![a-z-])")
                                .matcher(help)
                                .find()) {
                            unknown.add(page + ": " + command.group().strip());
                        }
                    }
                    if (help.contains("there is no command")) {
                        unknown.add(page + ": " + command.group().strip());
                    }
                }
            }
        }
        assertEquals(Set.of(), unknown);
        assertTrue(found >= 100, "only " + found);
    }

    /** Each command's section names the options that the command has, and no others. */
    @Test
    void theChapterOnCommandsNamesEachOption() throws IOException {
        var missing = new TreeSet<String>();
        var sections = Files.readString(Path.of("docs/commands.md")).split("\n## ");
        var commands = new TreeSet<String>();
        for (var section : sections) {
            var heading = Pattern.compile("^`afterword ([a-z]+)").matcher(section);
            if (heading.find()) {
                commands.add(heading.group(1));
            }
        }
        for (var name : commands) {
            var told = new StringBuilder();
            for (var section : sections) {
                if (section.startsWith("`afterword " + name + " ") || section.startsWith("`afterword " + name + "`")) {
                    told.append(section);
                }
            }
            for (var option : Pattern.compile("(?m)(?<=[ ,])--[a-z][a-z-]*")
                    .matcher(Program.run(name, "--help").out())
                    .results()
                    .map(one -> one.group())
                    .toList()) {
                if (!List.of("--help", "--version").contains(option)
                        && !told.toString().contains(option)) {
                    missing.add(name + " " + option);
                }
            }
        }
        assertEquals(Set.of(), missing);
        assertTrue(commands.containsAll(Set.of("init", "new", "build", "receive", "forget", "completion")));
    }

    @Test
    void theConsolesOfTheChapterOnCommandsSayWhatItSays() throws IOException {
        var clock = Clock.fixed(Instant.parse("2026-11-28T09:12:02Z"), ZoneOffset.UTC);
        var blog = folder.resolve("blog");
        int said = 0;
        for (var block : blocks("console")) {
            if (!block.page().endsWith("commands.md")) {
                continue;
            }
            var lines = block.text().lines().toList();
            var words = new ArrayList<>(words(lines.get(0).substring("$ afterword ".length())));
            if (words.get(0).equals("init")) {
                words.set(1, blog.toString());
                words.addAll(List.of("--zone", "Europe/Madrid"));
            } else {
                words.addAll(List.of("--in", blog.toString()));
            }
            var run = Program.at(clock, words.toArray(String[]::new));
            var wanted = String.join("\n", lines.subList(1, lines.size()));
            assertTrue(
                    run.said()
                            .replace(blog + "/", "")
                            .replace(blog.toString(), "blog")
                            .strip()
                            .matches("(?s)" + Pattern.quote(wanted).replace("…", "\\E.*\\Q")),
                    block.place() + " says: " + run.said());
            said++;
        }
        assertEquals(4, said);
    }

    private static List<String> words(String line) {
        return Pattern.compile("\"([^\"]*)\"|(\\S+)")
                .matcher(line)
                .results()
                .map(word -> word.group(1) == null ? word.group() : word.group(1))
                .toList();
    }

    /** The files of a site that has the example in it; none where it is for something else. */
    private static Map<String, String> files(Block block) {
        var text = block.text();
        if (block.page().endsWith("templates.md") && block.kind().equals("markdown")) {
            return Map.of();
        }
        var files = new HashMap<String, String>();
        files.put(
                "content/site.yaml",
                "title: A site\nurl: https://example.org\nauthors: {linnea: {name: Linnea}}\n"
                        + "markdown: {definitions: true}\n");
        files.put("content/hello.md", "---\ntitle: Hello\nsteps: true\nenclosure: episode-1.mp3\n---\n1. Look.\n");
        for (var named : List.of("about", "trip/day", "2012/04/old")) {
            files.put("content/" + named + ".md", "---\ntitle: " + named.replace('/', ' ') + "\n---\nWords.\n");
        }
        files.put("content/episode-1.mp3", "sound");
        if (text.startsWith("- ")) {
            files.put("content/hello.comments.yaml", text);
        } else if (block.kind().equals("markdown")) {
            files.put("content/hello.md", text.startsWith("---") ? text : "---\ntitle: Hello\n---\n" + text);
        } else if (KEY.matcher(text).results().map(key -> key.group(1)).allMatch(OF_AN_ARTICLE::contains)) {
            files.put("content/hello.md", "---\ntitle: Hello\n" + text + "---\nWords.\n");
        } else {
            files.put(
                    "content/site.yaml",
                    (text.startsWith("title:") ? "" : "title: A site\ndescription: What it is about.\n")
                            + (text.contains("\nurl:") ? "" : "url: https://example.org\n")
                            + text);
        }
        return files;
    }

    private List<String> complaints(Block block, Map<String, String> files) throws IOException {
        var site = site(block.page().getFileName() + "-" + block.line(), files);
        var said = Program.run("build", site.toString()).said();
        return PROBLEM.matcher(said)
                .results()
                .map(problem -> problem.group())
                .filter(problem -> !YOURS.matcher(problem).find())
                .map(problem -> block.place() + " → " + problem)
                .toList();
    }

    private Path site(String name, Map<String, String> files) throws IOException {
        var site = folder.resolve(name);
        for (var file : files.entrySet()) {
            Folder.write(site.resolve(file.getKey()), file.getValue());
        }
        return site;
    }

    private static List<Block> blocks(String... kinds) throws IOException {
        var blocks = new ArrayList<Block>();
        for (var page : PAGES) {
            var text = Files.readString(page);
            var block = BLOCK.matcher(text);
            while (block.find()) {
                if (List.of(kinds).contains(block.group(2))) {
                    int line = (int) text.substring(0, block.start()).lines().count() + 1;
                    blocks.add(new Block(
                            page, line, block.group(2), block.group(3).replaceAll("(?m)^" + block.group(1), "")));
                }
            }
        }
        return blocks;
    }
}
