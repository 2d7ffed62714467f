package org.afterword;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.afterword.support.Folder;

/**
 * A large blog made up like real ones, always the same: several hundred articles in many languages, with prose, code, tables,
 * notes, HTML and links of all kinds, and their threads. All of it is as its author wants it, however odd it looks.
 */
final class LifelikeSite {
    private static final Path PARTS = Path.of("src/test/resources/lifelike");
    private static final int ARTICLES = 330;
    private static final List<String> NAMES = List.of(
            "Ben",
            "Dr. J. O'Neil",
            "李雷",
            "Søren Ødegård",
            "ben_w",
            "\"Captain\" Jack",
            "Anonymous",
            "Marie-Ève d'Été",
            "ساره",
            "x",
            "Ben & Bea",
            "Null");
    private static final List<String> HEADINGS = List.of(
            "How it began",
            "Ein Überblick",
            "C'est l'été",
            "日本語",
            "C++ & C#",
            "1. The first step",
            "What `let` does",
            "Why? Because!");
    private static final List<String> ANCHORS = List.of(
            "how-it-began",
            "ein-überblick",
            "cest-lété",
            "日本語",
            "c--c",
            "1-the-first-step",
            "what-let-does",
            "why-because");

    private final Path content;
    private final Random random = new Random(1);
    private final List<String> parts = of("parts.md");
    private final List<String> words = of("comments.txt");
    private final List<String> titles = lines("titles.txt");
    private final List<String> tags = lines("tags.txt");

    /** The articles so far, each by its path, and the anchor of a heading in it. */
    private final List<String> written = new ArrayList<>();

    private LifelikeSite(Path folder) {
        this.content = folder.resolve("content");
    }

    static void write(Path folder) throws IOException {
        new LifelikeSite(folder).write();
    }

    private void write() throws IOException {
        Folder.copy(PARTS.resolve("files"), content);
        for (int i = 0; i < ARTICLES; i++) {
            article(i);
        }
    }

    private void article(int number) {
        var date = LocalDate.of(2009, 1, 1).plusDays(17L * number);
        var path = switch (number % 3) {
            case 0 -> "%d/%02d/entry-%d".formatted(date.getYear(), date.getMonthValue(), number);
            case 1 -> "notes/über-" + number + "/index";
            default -> "entry-" + number;
        };
        int heading = random.nextInt(HEADINGS.size());
        var text = new StringBuilder("---\n");
        text.append("title: ")
                .append(quoted(titles.get(number % titles.size()) + " · " + number))
                .append('\n');
        text.append("date: ").append(date).append(number % 5 == 0 ? "T09:30:00+02:00\n" : "\n");
        text.append("tags: [").append(quoted(any(tags)));
        text.append(number % 4 == 0 ? "]\n" : ", " + quoted(any(tags)) + "]\n");
        fields(number, date, text);
        text.append("---\n");
        var chosen = new ArrayList<>(parts);
        Collections.shuffle(chosen, random);
        chosen.subList(0, 3).forEach(part -> text.append(part).append("\n\n"));
        text.append("## ").append(HEADINGS.get(heading)).append("\n\n");
        text.append(link(number)).append("\n\n");
        text.append("### More of it\n\n");
        chosen.subList(3, 5).forEach(part -> text.append(part).append("\n\n"));
        Folder.write(content.resolve(path + ".md"), text.toString());
        if (number % 2 == 0) {
            thread(path, date);
        }
        written.add(path + ".md#" + ANCHORS.get(heading));
    }

    private void fields(int number, LocalDate date, StringBuilder text) {
        text.append(number % 7 == 0 ? "author: bea\n" : number % 7 == 1 ? "author: Somebody Else\n" : "author: ann\n");
        text.append(number % 3 == 0 ? "description: Words & more words, number %d.\n".formatted(number) : "");
        text.append(number % 11 == 0 ? "updated: " + date.plusDays(3) + "\n" : "");
        text.append(number % 13 == 0 ? "series: Boats\n" : "");
        text.append(
                number % 6 == 0
                        ? "aliases: [/?, /old/%1$d.html]\n".replace("/?, ", "").formatted(number)
                        : "");
        text.append(number % 17 == 0 ? "image: {src: /pictures/boat.svg, alt: A boat}\n" : "");
        text.append(number % 19 == 0 ? "extra: {mood: calm, rating: 4.5}\n" : "");
    }

    /** To an earlier article, in one of the ways in which a link can be written. */
    private String link(int number) {
        if (written.isEmpty()) {
            return "This is the [first](#more-of-it).";
        }
        var other = any(written);
        var file = other.substring(0, other.indexOf('#'));
        var page = "/" + file.replaceFirst("(?:/index)?\\.md$", "/");
        return switch (number % 5) {
            case 0 -> "As I [wrote](/" + other + ").";
            case 1 -> "As I [wrote][before].\n\n[before]: /" + file + " \"Before\"";
            case 2 -> "As I <a href=\"" + page + "\">wrote</a>, and on [boats](/tags/boats/).";
            case 3 -> "As I [wrote](https://lifelike.example" + page + "?utm_source=feed#comments).";
            default -> "As I [wrote](" + page + "#:~:text=boat), see the [archive](/archive/).";
        };
    }

    private void thread(String path, LocalDate date) {
        var text = new StringBuilder();
        int comments = 1 + random.nextInt(9);
        for (int i = 1; i <= comments; i++) {
            text.append("- id: c").append(i).append('\n');
            text.append(i % 4 == 0 ? "  by: ann\n" : "  author: " + quoted(any(NAMES)) + "\n");
            text.append(i > 1 && random.nextBoolean() ? "  reply_to: c" + random.nextInt(1, i) + "\n" : "");
            text.append(i % 3 == 0 ? "" : "  date: " + date.plusDays(i) + "T0" + i + ":00:00Z\n");
            text.append(i % 5 == 1 ? "  url: https://shoes.example/~ben?a=1&b=ü\n" : "");
            text.append("  body: |\n    ")
                    .append(any(words).replace("\n", "\n    "))
                    .append('\n');
        }
        var file = path.endsWith("/index") ? path.replaceFirst("index$", "comments.yaml") : path + ".comments.yaml";
        Folder.write(content.resolve(file), text.toString());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** What is parted by lines of percent signs. */
    private static List<String> of(String name) {
        return List.of(text(name).strip().split("\n%%%%\n"));
    }

    private static List<String> lines(String name) {
        return text(name).lines().toList();
    }

    private static String text(String name) {
        try {
            return new String(Files.readAllBytes(PARTS.resolve(name)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
