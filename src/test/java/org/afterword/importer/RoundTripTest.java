package org.afterword.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.afterword.base.Moment;
import org.afterword.content.Site;
import org.afterword.content.SiteReader;
import org.afterword.content.article.Article;
import org.afterword.content.article.ArticleFile;
import org.afterword.content.article.Enclosure;
import org.afterword.content.article.Selection;
import org.afterword.content.memory.ReadMemory;
import org.afterword.content.settings.CommentsState;
import org.afterword.content.thread.Comment;
import org.afterword.content.thread.Reply;
import org.afterword.content.thread.ThreadFile;
import org.afterword.content.writing.ContentWriter;
import org.afterword.importer.export.Export;
import org.afterword.importer.export.ExportFormat;
import org.afterword.importer.ledger.LedgerText;
import org.afterword.importer.record.What;
import org.afterword.markdown.Prose;

/** What is written reads back equal, and what is exported imports to an equal site, in each format. */
class RoundTripTest {
    private static final List<String> HOSTILE = List.of(
            "plain",
            "- a list",
            "key: value",
            "# heading",
            "'quoted' \"twice\"",
            "a\n\nb\n",
            "  indented\nless",
            "\ttab first",
            "...\n---\n",
            "]]> cdata",
            "<b>bold</b> &amp; & <script>x</script>",
            "null",
            "true",
            "2012-06-11",
            "0x1F",
            "~",
            "|",
            ">",
            "%tag",
            "@at",
            "`tick`",
            "!bang",
            "*star*",
            "{a: b}",
            "[1, 2]",
            "日本語 العربية 😀",
            "back\\slash \\n",
            "trailing  \nspaces",
            "\n\nleading",
            "a:b #c",
            "?",
            ": x",
            "no\u200Bbreak\u2028line",
            "end:",
            "-",
            "é\u0301",
            "very ".repeat(300));

    @Property(tries = 25)
    void exportsAndImportsToAnEqualSite(@ForAll Random random) throws IOException {
        var folder = Files.createTempDirectory("roundtrip");
        try {
            var site = generate(random, folder.resolve("site"));
            for (var format : ExportFormat.values()) {
                var out = new StringWriter();
                int comments = Export.write(folder.resolve("site"), format, settings -> tag -> kind -> kind, out);
                var file = Files.writeString(folder.resolve("export-" + format), out.toString());
                var target = folder.resolve("target-" + format);
                var ledger = new Import(ImportRequest.of(target, file), said -> {}).run();
                assertTrue(ledger.isClean(), () -> String.join("\n", LedgerText.of(ledger, false)));
                assertEquals(comments, ledger.count(What.COMMENT));
                assertEqual(site, read(target), format.toString());
                var again = new Import(ImportRequest.of(target, file), said -> {}).run();
                assertEquals(List.of(), again.files());
            }
        } finally {
            delete(folder);
        }
    }

    /** What answers a comment that was edited since, and so is not known by its words, keeps its place. */
    @Example
    void answersThatAreAlikeAreNotTakenForEachOther() throws IOException {
        var folder = Files.createTempDirectory("roundtrip");
        var writer = new ContentWriter(folder.resolve("site"));
        writer.create("site.yaml", "title: A site\nurl: https://example.org/\n");
        writer.create("a.md", "---\ntitle: A\ndate: 2024-05-01\n---\nWords.\n");
        var source = "\n  source: {system: disqus, id: ";
        writer.create(
                "a.comments.yaml",
                "- id: t0\n  author: Ann" + source + "s0}\n  body: First\n"
                        + "- id: t2\n  reply_to: t0\n  author: Ben" + source + "s2}\n  body: b -\n"
                        + "- id: t4\n  reply_to: t2\n  author: Cem" + source + "s4}\n  body: Answers\n"
                        + "- id: t6\n  author: Ben" + source + "s6}\n  body: b ?\n");
        writer.commit();
        var out = new StringWriter();
        Export.write(folder.resolve("site"), ExportFormat.WXR, settings -> tag -> kind -> kind, out);
        var file = Files.writeString(folder.resolve("export"), out.toString());
        var target = folder.resolve("target");
        new Import(ImportRequest.of(target, file), said -> {}).run();
        var thread = target.resolve("content/a.comments.yaml");
        Files.writeString(thread, Files.readString(thread).replace("First", "Edited"));
        assertEquals(
                List.of(),
                new Import(ImportRequest.of(target, file), said -> {}).run().files());
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            for (var file : walk.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void assertEqual(Site expected, Site actual, String format) {
        assertEquals(expected.settings(), actual.settings(), format);
        assertEquals(expected.articles().size(), actual.articles().size(), format);
        for (int i = 0; i < expected.articles().size(); i++) {
            var one = expected.articles().get(i).discussion().entries();
            var other = actual.articles().get(i).discussion().entries();
            for (int k = 0; k < Math.min(one.size(), other.size()); k++) {
                assertEquals(one.get(k), other.get(k), format);
            }
            assertEquals(expected.articles().get(i), actual.articles().get(i), format);
        }
    }

    private static Site read(Path site) throws IOException {
        var end = Moment.parse("9999-01-01", ZoneOffset.UTC).orElseThrow();
        var loaded = new SiteReader(site, new Selection(end, true, true, true), new ReadMemory()).read();
        assertEquals(
                List.of(),
                loaded.problems().stream().filter(problem -> problem.isError()).toList());
        return loaded.site();
    }

    private static Site generate(Random random, Path folder) throws IOException {
        var writer = new ContentWriter(folder);
        writer.create(
                "site.yaml",
                "title: \"A: site\"\nurl: https://example.org/blog\ntime-zone: Europe/Madrid\nauthors:\n  linnea:\n    name: Linnea H\n"
                        + "    accounts: [github:linnea, acct:linnea@social.example]\ncomments:\n  ways:\n"
                        + "    form: {action: /answer}\n    mail: answers@example.org\n  close-after: 90 days\n"
                        + "  trust: [Ann Other, did:plc:abc]\n");
        int articles = 1 + random.nextInt(4);
        for (int i = 0; i < articles; i++) {
            var path = List.of("a" + i, "2012/04/b" + i, "日本" + i, "trip" + i + "/index")
                    .get(random.nextInt(4));
            writer.create(path + ".md", article(random).text());
            var thread =
                    path.endsWith("/index") ? path.replaceFirst("index$", "comments.yaml") : path + ".comments.yaml";
            writer.create(thread, ThreadFile.text(comments(random, "t")));
            if (random.nextBoolean()) {
                writer.create(
                        "inbox/" + path.replaceFirst("/index$", "") + ".comments.yaml",
                        ThreadFile.text(comments(random, "h").stream()
                                .filter(reply -> !reply.comment().removed())
                                .toList()));
            }
        }
        writer.commit();
        return read(folder);
    }

    private static ArticleFile article(Random random) {
        Map<String, Object> extra = random.nextBoolean()
                ? Map.of(
                        "categories",
                        List.of("One", text(random)),
                        "flag",
                        true,
                        "note",
                        text(random),
                        "texts",
                        List.of("2024", "1.5", "null", "true", "0x1F", "~", "", "007"),
                        "numbers",
                        List.of(2024L, -7L, new BigDecimal("1.50")))
                : Map.of();
        return new ArticleFile(
                "T " + text(random).replaceAll("\\s+", " "),
                moment(random),
                moment(random),
                random.nextBoolean() ? Optional.of("linnea") : Optional.empty(),
                random.nextBoolean() ? List.of("one", "Two: three") : List.of(),
                Optional.of("d" + text(random)),
                random.nextInt(4) == 0,
                Optional.empty(),
                random.nextBoolean() ? List.of("/old/path.html") : List.of(),
                random.nextBoolean() ? Optional.of(new Article.Picture("/pic.png", text(random))) : Optional.empty(),
                random.nextBoolean() ? enclosure(random) : Optional.empty(),
                Optional.empty(),
                false,
                random.nextBoolean() ? Optional.of(CommentsState.CLOSED) : Optional.empty(),
                random.nextBoolean() ? List.of("https://social.example/@linnea/1?a=b#c") : List.of(),
                random.nextBoolean(),
                random.nextInt(3) == 0 ? Optional.of("es") : Optional.empty(),
                Map.of(),
                extra,
                text(random) + "\n\n" + text(random) + "\n");
    }

    private static Optional<Enclosure> enclosure(Random random) {
        return Enclosure.told(
                        "https://media.example/" + random.nextInt(9) + (random.nextBoolean() ? ".mp3" : ".mp4"),
                        random.nextBoolean() ? "audio/mp4" : "",
                        "4711",
                        random.nextBoolean() ? "1:02:03" : "")
                .map(enclosure -> random.nextBoolean()
                        ? enclosure
                        : enclosure.numbered(Optional.of(3), Optional.of(2), Optional.of(random.nextBoolean())));
    }

    private static List<Reply> comments(Random random, String prefix) {
        var replies = new ArrayList<Reply>();
        int count = random.nextInt(12);
        for (int i = 0; i < count; i++) {
            boolean removed = random.nextInt(6) == 0;
            boolean by = random.nextInt(4) == 0;
            var id = random.nextBoolean() ? prefix + i : String.valueOf(prefix.charAt(0) * 1000 + i);
            var comment = new Comment(
                    id,
                    by || random.nextInt(5) == 0 ? Optional.empty() : Optional.of("N " + text(random)),
                    by ? Optional.of("linnea") : Optional.empty(),
                    moment(random),
                    moment(random),
                    random.nextBoolean() ? Optional.of("https://example.com/?q=1&r=" + i + "#x") : Optional.empty(),
                    Prose.byVisitor("b" + (random.nextBoolean() ? " " : "\n\n") + text(random)),
                    Optional.empty(),
                    random.nextInt(9) == 0,
                    removed,
                    false,
                    Comment.Kind.values()[random.nextInt(4)],
                    random.nextBoolean()
                            ? Optional.of(new Comment.Source(
                                    "disqus",
                                    Optional.of(prefix + "s" + i),
                                    Optional.of("9"),
                                    Optional.of("https://x.example/a b")))
                            : Optional.empty());
            var to = i > 0 && random.nextBoolean()
                    ? Optional.of(replies.get(random.nextInt(i)).comment().id())
                    : Optional.<String>empty();
            replies.add(new Reply(comment, to));
        }
        return replies;
    }

    private static Optional<Moment> moment(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Optional.empty();
            case 1 -> Moment.parse("20%02d-06-11".formatted(random.nextInt(20)), ZoneOffset.UTC);
            default ->
                Moment.parse(
                        "20%02d-06-11T09:30:0%d-05:00".formatted(random.nextInt(20), random.nextInt(10)),
                        ZoneOffset.UTC);
        };
    }

    /** Hostile, or any signs but {@code @}, which make an address by chance that no import keeps. */
    private static String text(Random random) {
        if (random.nextInt(4) > 0) {
            return HOSTILE.get(random.nextInt(HOSTILE.size()));
        }
        return random.ints(random.nextInt(40), 0, 0x2FFF)
                .filter(c -> c == '\n' || c == '\t' || c >= 0x20 && c != '@' && c != 0x7F && !(c >= 0x80 && c < 0xA0))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
