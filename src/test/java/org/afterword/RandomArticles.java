package org.afterword;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import org.afterword.support.Folder;

/** Twelve to twenty articles and their threads, changed by chance: what they say, and where they lie. */
final class RandomArticles {
    private static final int FEWEST = 12;
    private static final int MOST = 20;
    private static final List<String> TAGS = List.of("running", "Healing Well", "ankle", "العربية");
    private static final List<String> CALLS = List.of(
            "\nA {{< badge text=\"new\" />}} badge, {{< other >}}.\n",
            "\n{{< note >}}\nMore ![picture](/p1.png)\n\n## Noted\n{{< /note >}}\n");
    private static final List<String> SERIES = List.of("Starting", "Coming Back");

    private final Path content;
    private final Random random;
    private final RandomSaves saves;
    private final RandomThread threads;
    private int next;

    RandomArticles(Path content, Random random, RandomSaves saves) {
        this.content = content;
        this.random = random;
        this.saves = saves;
        this.threads = new RandomThread(random);
    }

    void create() throws IOException {
        for (int i = 0; i < (FEWEST + MOST) / 2; i++) {
            add();
        }
    }

    Map<String, RandomSite.Edit> kinds() {
        var kinds = new LinkedHashMap<String, RandomSite.Edit>();
        kinds.put("article added", () -> articles().size() < MOST ? add() : remove());
        kinds.put("article removed", () -> articles().size() > FEWEST ? remove() : add());
        kinds.put("article renamed", () -> move(anArticle(), path()));
        kinds.put("article made a folder", () -> move(anArticle(), path() + "/index"));
        kinds.put("article translated", this::translate);
        kinds.put("articles changed places", this::swap);
        kinds.put("folder renamed", this::moveFolder);
        kinds.put("file in the place of a folder", this::replaceByFile);
        kinds.put("body", this::rewrite);
        kinds.put("body, not its length", () -> change(text -> text.replaceFirst("Words \\d", "Words " + digit())));
        kinds.put("shortcode called", () -> change(text -> text + any(CALLS)));
        kinds.put("body made a quotation, or words again", () -> change(RandomArticles::quoted));
        fields().forEach((field, value) -> kinds.put(field, () -> set(anArticle(), field, value.get())));
        kinds.put("comment added", () -> converse(threads::added));
        kinds.put("comment answered", () -> converse(threads::replied));
        kinds.put("comment reworded", () -> converse(threads::reworded));
        kinds.put("commenter renamed", () -> converse(threads::renamed));
        kinds.put("comment removed", () -> converse(threads::shortened));
        kinds.put("tombstone", () -> converse(threads::buried));
        kinds.put("comment pinned", () -> converse(threads::pinned));
        kinds.put("comment on a step", () -> converse(threads::speakingOfAStep));
        kinds.put("thread removed", () -> {
            var path = anArticle();
            saves.delete(thread(path));
            return path;
        });
        kinds.put("comment held", () -> saves.save(content.resolve("inbox/held.yaml"), threads.grown(digit() % 3)));
        return kinds;
    }

    /** What may stand in each field; an empty text is none. */
    private Map<String, Supplier<String>> fields() {
        var fields = new LinkedHashMap<String, Supplier<String>>();
        fields.put("title", () -> "Title " + digit());
        fields.put("date", () -> any("2030-02-03", day(), day(), day(), ""));
        fields.put("updated", () -> any("", "2020-01-01T10:00"));
        fields.put("expires", () -> any("2020-01-01", "2031-01-01", ""));
        fields.put("author", () -> any("linnea", "Somebody", ""));
        fields.put("tags", () -> any("", "['" + any(TAGS) + "']", "['" + any(TAGS) + "', '" + any(TAGS) + "']"));
        fields.put("series", () -> any("", any(SERIES), any(SERIES)));
        fields.put("draft", () -> any("", "", "true"));
        fields.put("page", () -> any("", "", "true"));
        fields.put("aliases", () -> any("", "[/old/" + next++ + "/]"));
        fields.put("description", () -> any("", "About " + digit()));
        fields.put("comments", () -> any("", "open", "closed", "off", "shared"));
        fields.put("discussions", () -> any("", "[https://social.example/" + digit() + "]"));
        fields.put("steps", () -> any("", "true"));
        fields.put("image", () -> any("", "/" + RandomFurniture.LEAD));
        fields.put(
                "enclosure",
                () -> any("", "", "/" + RandomFurniture.SOUND, "{file: /" + RandomFurniture.SOUND + ", duration: 90}"));
        fields.put("language", () -> any("", "", "ar", "es", "la"));
        fields.put("direction", () -> any("", "", "rtl"));
        fields.put("translations", () -> any("", "{%s: /%s/}".formatted(any("ar", "es", "en"), anArticle())));
        fields.put(
                "markdown",
                () -> any(
                        "",
                        "{mathematics: true}",
                        "{mathematics: false, marks: true}",
                        "{definitions: true, heading-ids: true, typography: true}"));
        fields.put("extra", () -> "{colour: red" + digit() + "}");
        return fields;
    }

    private String add() throws IOException {
        var path = path();
        saves.save(
                article(path),
                "---\ntitle: New\n---\nWords 0, \"a\" ![picture](/p%d.png) and $x$, ==so== H~2~O.\n\n## Go {#go}\n\nA\n: b\n\n1. One\n2. Two\n"
                        .formatted(digit() % 3));
        for (var field : List.of("title", "date", "tags", "series", "author", "steps")) {
            set(path, field, fields().get(field).get());
        }
        if (random.nextBoolean()) {
            saves.save(thread(path), threads.grown(digit()));
        }
        return "new " + path;
    }

    /** Beside an article lies another that its name tells to be the same in another language; later edits may part them. */
    private String translate() throws IOException {
        var path = anArticle() + any(".es", ".ar", ".en");
        if (articles().size() < MOST && !path.matches(".*\\.\\w+\\.\\w+")) {
            saves.save(article(path), "---\ntitle: Said anew\n---\nWords %d.\n".formatted(digit()));
            set(path, "comments", fields().get("comments").get());
        }
        return path;
    }

    private String remove() throws IOException {
        var path = anArticle();
        saves.delete(article(path));
        saves.delete(thread(path));
        return "removed " + path;
    }

    private String move(String from, String to) throws IOException {
        Files.createDirectories(article(to).getParent());
        Files.move(article(from), article(to));
        saves.forget(article(from));
        if (Files.exists(thread(from))) {
            Files.move(thread(from), thread(to));
            saves.forget(thread(from));
        }
        return from + " to " + to;
    }

    private String swap() throws IOException {
        var one = anArticle();
        var other = anArticle();
        if (!one.equals(other)) {
            saves.swap(article(one), article(other));
        }
        return one + " and " + other;
    }

    /** Moves a folder with all its articles, whose files stay as they are. */
    private String moveFolder() throws IOException {
        var within = articles().stream().filter(path -> path.contains("/")).toList();
        if (within.isEmpty()) {
            return move(anArticle(), "sub/a" + next++);
        }
        var from = content.resolve(any(within).replaceFirst("/.*", ""));
        var to = content.resolve("sub" + next++);
        Files.move(from, to);
        saves.known().stream().filter(file -> file.startsWith(from)).forEach(saves::forget);
        return from + " to " + to;
    }

    /** At one address there is now an article, so that it is a folder of the output, and now a file. */
    private String replaceByFile() throws IOException {
        var file = content.resolve("plain");
        boolean isFile = Files.exists(file);
        boolean isArticle = Files.exists(article("plain"));
        for (var old : List.of(file, article("plain"), thread("plain"))) {
            Files.deleteIfExists(old);
            saves.forget(old);
        }
        if (isFile || !isArticle) {
            saves.save(article("plain"), "---\ntitle: Not plain\n---\nWords 1.\n");
            return "an article";
        }
        saves.save(file, "Plain.");
        return "a file";
    }

    private String rewrite() throws IOException {
        var words = "Words " + digit() + ", ![a picture](/p" + digit() % 3 + ".png). "
                + "More. ".repeat(digit() * digit() * 10);
        return change(text -> text.replaceFirst("Words .*", words));
    }

    private static String quoted(String text) {
        return text.contains("\n> ")
                ? text.replace("\n> ", "\n") + "\n1. One\n"
                : text.replaceFirst("(?s)\n(Words [^{]{1,100}).*", "\n> $1\n");
    }

    private String set(String path, String field, String value) throws IOException {
        return change(path, text -> {
            var without = text.replaceFirst("(?m)^" + field + ": .*\n", "");
            var line = value.isEmpty() ? "" : field + ": " + value + "\n";
            return without.replaceFirst("---\n", Matcher.quoteReplacement("---\n" + line));
        });
    }

    private String change(UnaryOperator<String> change) throws IOException {
        return change(anArticle(), change);
    }

    private String change(String path, UnaryOperator<String> change) throws IOException {
        return path + " " + saves.save(article(path), change.apply(Files.readString(article(path))));
    }

    private String converse(UnaryOperator<String> change) throws IOException {
        var path = anArticle();
        var file = thread(path);
        return path + " " + saves.save(file, change.apply(Files.exists(file) ? Files.readString(file) : ""));
    }

    private List<String> articles() {
        return Folder.list(content).stream()
                .filter(file -> file.endsWith(".md"))
                .map(file -> file.substring(0, file.length() - ".md".length()))
                .toList();
    }

    private String anArticle() {
        var all = articles();
        return all.get(random.nextInt(all.size()));
    }

    private String path() {
        return random.nextInt(4) == 0 ? "sub" + digit() % 3 + "/a" + next++ : "a" + next++;
    }

    private String day() {
        return "201%d-0%d-01".formatted(digit(), 1 + random.nextInt(9));
    }

    private int digit() {
        return random.nextInt(10);
    }

    private String any(String... of) {
        return any(List.of(of));
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Path article(String path) {
        return content.resolve(path + ".md");
    }

    private Path thread(String path) {
        return content.resolve(
                path.endsWith("/index") ? path.replaceFirst("index$", "comments.yaml") : path + ".comments.yaml");
    }

    /** The article that a thread file belongs to. */
    static Path articleOf(Path thread) {
        var name = thread.toString();
        return Path.of(
                name.endsWith("/comments.yaml")
                        ? name.replaceFirst("comments\\.yaml$", "index.md")
                        : name.replaceFirst("comments\\.yaml$", "md"));
    }
}
