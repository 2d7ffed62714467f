package org.afterword;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.afterword.support.Folder;

/** A site that grows, changes and shrinks by chance, and is right at every moment. */
final class RandomSite {
    private static final List<String> TAGS = List.of("running", "Healing Well", "ankle", "العربية");
    private static final List<String> SERIES = List.of("Starting", "Coming Back");

    final Path folder;
    private final Random random;
    private int next;

    RandomSite(Path folder, Random random) {
        this.folder = folder;
        this.random = random;
    }

    void create() {
        settings();
        for (int i = 0; i < 14; i++) {
            article(path(next++));
        }
        Folder.write(folder.resolve("content/p.png"), "picture");
    }

    /** Makes one to five edits and says which. */
    List<String> edit() throws IOException {
        var edits = new ArrayList<String>();
        for (int i = 0; i <= random.nextInt(5); i++) {
            edits.add(oneEdit());
        }
        return edits;
    }

    private String oneEdit() throws IOException {
        switch (random.nextInt(12)) {
            case 0, 1 -> {
                var path = path(next++);
                article(path);
                return "new " + path;
            }
            case 2 -> {
                var path = any(articles());
                article(path);
                return "changed " + path;
            }
            case 3 -> {
                var path = any(articles());
                Folder.delete(article(path, ".md"));
                Folder.delete(article(path, ".comments.yaml"));
                return "removed " + path;
            }
            case 4 -> {
                var from = any(articles());
                var to = path(next++);
                Folder.write(article(to, ".md"), Files.readString(article(from, ".md")));
                Folder.delete(article(from, ".md"));
                if (Files.exists(article(from, ".comments.yaml"))) {
                    Folder.write(article(to, ".comments.yaml"), Files.readString(article(from, ".comments.yaml")));
                    Folder.delete(article(from, ".comments.yaml"));
                }
                return "renamed " + from + " to " + to;
            }
            case 5, 6, 7 -> {
                var path = any(articles());
                thread(path);
                return "thread of " + path;
            }
            case 8 -> {
                settings();
                return "settings";
            }
            case 9 -> {
                return template();
            }
            case 10 -> {
                Folder.write(folder.resolve("content/p" + random.nextInt(3) + ".png"), "picture " + random.nextInt(3));
                return "picture";
            }
            default -> {
                Folder.write(folder.resolve("templates/words/en.yaml"), "archive: Archive " + random.nextInt(3) + "\n");
                return "words";
            }
        }
    }

    private String template() throws IOException {
        var own = folder.resolve("templates");
        switch (random.nextInt(5)) {
            case 0 -> Folder.delete(own);
            case 1 ->
                Folder.write(
                        own.resolve("byline.html"),
                        "<p>Byline " + random.nextInt(3) + " {{ article.readingMinutes }}</p>\n");
            case 2 -> Folder.write(own.resolve("style.css"), "body { margin: " + random.nextInt(3) + "px }\n");
            case 3 -> Folder.write(own.resolve("extra/part.html"), "<p>Part " + random.nextInt(3) + "</p>\n");
            default -> {
                Folder.write(own.resolve("onward.html"), "{% include \"extra/part.html\" %}\n");
                Folder.write(own.resolve("extra/part.html"), "<p>Part " + random.nextInt(3) + "</p>\n");
            }
        }
        if (Files.exists(own.resolve("onward.html")) && !Files.exists(own.resolve("extra/part.html"))) {
            Folder.delete(own.resolve("onward.html"));
        }
        return "template";
    }

    private void settings() {
        Folder.write(folder.resolve("content/site.yaml"), """
                title: Site %d
                url: https://example.org%s
                page-size: %d
                authors:
                  linnea: {name: Linnea %d, url: /about/}
                outputs: {archive: %b, tags: %b, related: %b, json-feed: %b}
                footer: Foot %d
                """.formatted(
                        random.nextInt(3),
                        random.nextInt(4) == 0 ? "/blog" : "",
                        2 + random.nextInt(9),
                        random.nextInt(2),
                        often(),
                        often(),
                        often(),
                        often(),
                        random.nextInt(3)));
    }

    private void article(String path) {
        var fields = new StringBuilder("title: Title " + random.nextInt(5) + "\n");
        maybe(fields, "date: 20%02d-0%d-01\n".formatted(10 + random.nextInt(9), 1 + random.nextInt(9)));
        maybe(fields, "author: linnea\n");
        maybe(fields, "tags: [\"" + any(TAGS) + "\", \"" + any(TAGS) + "\"]\n");
        maybe(fields, "series: " + any(SERIES) + "\n");
        maybe(fields, "steps: true\n");
        maybe(fields, "description: About " + random.nextInt(5) + "\n");
        maybe(fields, "aliases: [/old/" + path + "/]\n");
        maybe(fields, "comments: " + any(List.of("open", "closed", "off")) + "\n");
        maybe(fields, "extra: {colour: red" + random.nextInt(3) + "}\n");
        if (random.nextInt(8) == 0) {
            fields.append(any(List.of("draft: true\n", "expires: 2020-01-01\n", "page: true\n")));
        }
        Folder.write(
                article(path, ".md"),
                "---\n" + fields + "---\nWords " + random.nextInt(9) + ", a ![picture](/p.png).\n\n1. One\n2. Two\n\n"
                        + "More. ".repeat(random.nextInt(300)));
        if (random.nextBoolean()) {
            thread(path);
        }
    }

    private void thread(String path) {
        int count = random.nextInt(12);
        var thread = new StringBuilder();
        for (int i = 0; i < count; i++) {
            thread.append("- id: c").append(i).append('\n');
            thread.append(random.nextInt(8) == 0 ? "  removed: true\n" : "  body: Comment " + random.nextInt(9) + "\n");
            maybe(thread, "  author: Name " + random.nextInt(5) + "\n");
            maybe(thread, "  date: 2020-0" + (1 + random.nextInt(9)) + "-01\n");
            maybe(thread, "  about: step-" + (1 + random.nextInt(3)) + "\n");
            maybe(thread, "  reply_to: c" + random.nextInt(count + 1) + "\n");
        }
        Folder.write(article(path, ".comments.yaml"), thread.toString());
    }

    private void maybe(StringBuilder to, String line) {
        if (random.nextBoolean()) {
            to.append(line);
        }
    }

    private boolean often() {
        return random.nextInt(4) > 0;
    }

    private List<String> articles() {
        return Folder.list(folder.resolve("content")).stream()
                .filter(file -> file.endsWith(".md"))
                .map(file -> file.substring(0, file.length() - ".md".length()))
                .toList();
    }

    private Path article(String path, String ending) {
        return folder.resolve("content").resolve(path + ending);
    }

    private static String path(int number) {
        return number % 5 == 4 ? "sub" + number % 3 + "/a" + number : "a" + number;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
