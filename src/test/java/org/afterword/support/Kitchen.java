package org.afterword.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A site with everything in it: all that Markdown can say, every state of an article and of a comment, and long lists and
 * threads, which are made here. It lies at {@value #ROOT}, not at its host's top.
 */
public final class Kitchen {
    public static final String ROOT = "/blog/";
    public static final String ADDRESS = "https://kitchen.example/blog/";

    /** How deep the replies of {@code deep/} go. */
    public static final int DEEPEST = 50;

    /** How many comments {@code crowd/} has. */
    public static final int CROWD = 300;

    private static final String USUAL = "calm";
    private static final Path SITES = Path.of("src", "test", "resources", "sites");
    private static final String SENTENCE = "The kettle sings, the bread is cut, and nobody has laid the table yet. ";

    private Kitchen() {}

    /** Builds the site in the usual theme, its drafts too. */
    public static BuiltSite build(Path folder) {
        return inTheme(USUAL, folder);
    }

    /** Builds the site in a theme, its drafts too. */
    public static BuiltSite inTheme(String theme, Path folder) {
        var site = copy("kitchen", theme, folder);
        var content = site.resolve("content");
        write(content, "deep.md", article("A deep conversation", "2024-04-01", "Short."));
        write(content, "deep.comments.yaml", deep());
        write(content, "crowd.md", article("A crowd", "2024-04-02", "Short."));
        write(content, "crowd.comments.yaml", crowd());
        write(content, "long.md", article("A long article", "2024-04-03", chapters()));
        for (int i = 1; i <= 12; i++) {
            var day = "2021-%02d-15".formatted(i);
            write(content, "filler-" + i + ".md", article("Number " + i, day, SENTENCE.repeat(i)));
        }
        return BuiltSite.build(site, folder.resolve("kitchen-public"), "--drafts");
    }

    /**
     * Builds one of the smaller sites: {@code rtl} in a language that runs from right to left, {@code es}, {@code languages}, in
     * English with articles and translations in others, or {@code whole}, whose lists show whole texts.
     */
    public static BuiltSite build(String name, Path folder) {
        return build(name, USUAL, folder);
    }

    /** Builds one of the smaller sites in a theme. */
    public static BuiltSite build(String name, String theme, Path folder) {
        return BuiltSite.build(copy(name, theme, folder), folder.resolve(name + "-public"));
    }

    private static Path copy(String name, String theme, Path folder) {
        var site = folder.resolve(name);
        BuiltSite.copy(SITES.resolve(name), site);
        if (!theme.equals(USUAL)) {
            var settings = site.resolve("content/site.yaml");
            try {
                Files.writeString(settings, "theme: " + theme + "\n", StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return site;
    }

    private static String article(String title, String date, String text) {
        return "---\ntitle: %s\ndate: %s\ntags: [many]\n---\n\n%s\n".formatted(title, date, text);
    }

    private static String chapters() {
        var text = new StringBuilder();
        for (int i = 1; i <= 6; i++) {
            text.append("## Chapter ")
                    .append(i)
                    .append(" & its `name`\n\n")
                    .append(SENTENCE.repeat(10))
                    .append("\n\n");
            text.append("### A part of it\n\n").append(SENTENCE.repeat(6)).append("\n\n");
        }
        return text.toString();
    }

    private static String deep() {
        var thread = new StringBuilder();
        for (int i = 1; i <= DEEPEST; i++) {
            thread.append(
                    "- id: d%d\n  author: Speaker %d\n  date: 2024-04-01T%02d:00:00Z\n".formatted(i, i % 5, i % 24));
            thread.append(i == 1 ? "" : "  reply_to: d" + (i - 1) + "\n");
            thread.append(
                    "  body: What is said on level %d, at some length, so that it takes a line or two.\n".formatted(i));
        }
        return thread.toString();
    }

    /** Long branches and short ones: every tenth comment opens a branch, the others answer one that came before. */
    private static String crowd() {
        var thread = new StringBuilder();
        for (int i = 1; i <= CROWD; i++) {
            thread.append("- id: m%d\n  author: Guest %d\n".formatted(i, i % 37));
            int within = i % 10;
            thread.append(
                    within == 1 ? "" : "  reply_to: m%d\n".formatted(i - 1 - (i * 7) % Math.max(1, (i - 1) % 10)));
            thread.append("  body: Remark number %d. %s\n".formatted(i, SENTENCE.strip()));
        }
        return thread.toString();
    }

    private static void write(Path content, String name, String text) {
        try {
            Files.writeString(content.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
