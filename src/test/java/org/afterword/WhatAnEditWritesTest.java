package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An edit writes the files that show it, and no other file is touched, so that what is uploaded is what changed. */
class WhatAnEditWritesTest {
    @TempDir
    Path site;

    /**
     * @param path the file that is edited, from the site's folder
     * @param from what is replaced in it; an empty text stands for its end, or for a file that is not there yet
     * @param changed the files of the site that come out different, new ones and those that go away among them
     */
    private record Edit(String name, String path, String from, String to, String changed) {
        static Edit deletion(String name, String path, String changed) {
            return new Edit(name, path, "", "", changed);
        }

        void makeIn(Path site) throws IOException {
            var file = site.resolve(path);
            if (to.isEmpty()) {
                Files.delete(file);
            } else if (from.isEmpty()) {
                Folder.write(file, (Files.exists(file) ? Files.readString(file) : "") + to);
            } else {
                Folder.write(file, Files.readString(file).replace(from, to));
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Edit> edits() {
        return List.of(
                new Edit(
                        "comment reworded",
                        "content/one.comments.yaml",
                        "Hello.",
                        "Hallo.",
                        "comments.xml one/comments.xml one/index.html"),
                new Edit(
                        "comment added",
                        "content/one.comments.yaml",
                        "",
                        "- {id: c3, author: Cy, date: 2020-05-03, body: So.}\n",
                        "archive/index.html comments.xml feed.xml index.html one/comments.xml one/index.html sitemap.xml "
                                + "tags/ankle/feed.xml tags/ankle/index.html"),
                new Edit(
                        "author's reply",
                        "content/one.comments.yaml",
                        "",
                        "- {by: linnea, reply_to: c1, date: 2020-05-03, body: So.}\n",
                        "archive/index.html comments.xml feed.xml index.html one/comments.xml one/index.html sitemap.xml "
                                + "tags/ankle/feed.xml tags/ankle/index.html"),
                new Edit(
                        "first comment",
                        "content/two.comments.yaml",
                        "",
                        "- {id: c1, author: Cy, date: 2020-05-03, body: So.}\n",
                        "archive/index.html comments.xml feed.xml index.html sitemap.xml tags/ankle/feed.xml "
                                + "tags/ankle/index.html two/comments.xml two/index.html"),
                new Edit(
                        "typo in an article",
                        "content/one.md",
                        "frist words",
                        "first words",
                        "feed.json feed.xml index.html one/index.html tags/ankle/feed.json tags/ankle/feed.xml "
                                + "tags/ankle/index.html"),
                new Edit(
                        "typo beyond what lists show",
                        "content/one.md",
                        "teh end",
                        "the end",
                        "feed.json feed.xml one/index.html tags/ankle/feed.json tags/ankle/feed.xml"),
                new Edit(
                        "title",
                        "content/two.md",
                        "title: Two",
                        "title: Too",
                        "archive/index.html feed.json feed.xml index.html one/index.html tags/ankle/feed.json "
                                + "tags/ankle/feed.xml tags/ankle/index.html three/index.html two/comments.xml two/index.html"),
                new Edit(
                        "tag added",
                        "content/two.md",
                        "tags: [ankle]",
                        "tags: [ankle, knee]",
                        "feed.json feed.xml tags/ankle/feed.json tags/ankle/feed.xml tags/index.html tags/knee/feed.json "
                                + "tags/knee/feed.xml tags/knee/index.html two/index.html"),
                new Edit(
                        "date moved, not the order",
                        "content/two.md",
                        "2020-02-02",
                        "2020-02-03",
                        "archive/index.html feed.json feed.xml index.html sitemap.xml tags/ankle/feed.json "
                                + "tags/ankle/feed.xml tags/ankle/index.html two/index.html"),
                new Edit(
                        "date moved to the front",
                        "content/two.md",
                        "2020-02-02",
                        "2020-06-02",
                        "archive/index.html feed.json feed.xml index.html one/index.html sitemap.xml tags/ankle/feed.json "
                                + "tags/ankle/feed.xml tags/ankle/index.html three/index.html two/index.html"),
                new Edit(
                        "new article",
                        "content/four.md",
                        "",
                        "---\ntitle: Four\ndate: 2020-04-04\n---\nThe fourth.\n",
                        "archive/index.html feed.json feed.xml four/comments.xml four/index.html index.html sitemap.xml "
                                + "three/index.html"),
                new Edit("draft", "content/four.md", "", "---\ntitle: Four\ndraft: true\n---\nThe fourth.\n", ""),
                Edit.deletion(
                        "article deleted",
                        "content/three.md",
                        "archive/index.html feed.json feed.xml index.html sitemap.xml tags/index.html tags/knee/feed.json "
                                + "tags/knee/feed.xml tags/knee/index.html three/comments.xml three/index.html two/index.html"),
                new Edit(
                        "template of articles",
                        "templates/article.html",
                        "",
                        "{% extends \"base.html\" %}{% block main %}{% endblock %}\n",
                        "about/index.html one/index.html three/index.html two/index.html"),
                new Edit(
                        "style",
                        "templates/style.css",
                        "",
                        "body { margin: 0 }\n",
                        "404.html about/index.html archive/index.html index.html one/index.html style.HASH.css "
                                + "tags/ankle/index.html tags/index.html tags/knee/index.html three/index.html two/index.html"),
                new Edit(
                        "theme",
                        "content/site.yaml",
                        "title: A site",
                        "theme: dense\ntitle: A site",
                        "404.html about/index.html archive/index.html index.html one/index.html style.HASH.css "
                                + "tags/ankle/index.html tags/index.html tags/knee/index.html three/index.html two/index.html"),
                new Edit(
                        "site's title",
                        "content/site.yaml",
                        "title: A site",
                        "title: My site",
                        "404.html about/comments.xml about/index.html archive/index.html comments.xml feed.json feed.xml "
                                + "index.html one/comments.xml one/index.html tags/ankle/feed.json tags/ankle/feed.xml "
                                + "tags/ankle/index.html tags/index.html tags/knee/feed.json tags/knee/feed.xml "
                                + "tags/knee/index.html three/comments.xml three/index.html two/comments.xml two/index.html"),
                new Edit("other file", "content/note.txt", "note", "notice", "note.txt"),
                Edit.deletion("other file deleted", "content/note.txt", "note.txt"));
    }

    @BeforeEach
    void build() {
        write("content/site.yaml", "title: A site\nurl: https://example.org\nauthors: {linnea: {name: Linnea}}\n");
        write(
                "content/one.md",
                "---\ntitle: One\ndate: 2020-01-01\ntags: [ankle]\nauthor: linnea\n---\nThe frist words.\n\n"
                        + "More words. ".repeat(200) + "\n\nThis is teh end.\n");
        write(
                "content/one.comments.yaml",
                "- {id: c1, author: Ann, date: 2020-05-01, body: Hello.}\n- {id: c2, author: Bob, date: 2020-05-02, reply_to: c1, body: Hi.}\n");
        write("content/two.md", "---\ntitle: Two\ndate: 2020-02-02\ntags: [ankle]\n---\nThe second.\n");
        write("content/three.md", "---\ntitle: Three\ndate: 2020-03-03\ntags: [knee]\n---\nThe third.\n");
        write("content/about.md", "---\ntitle: About\npage: true\n---\nAbout me.\n");
        write("content/note.txt", "A note.\n");
        assertEquals(0, Program.run("build", site.toString()).exitCode());
    }

    @ParameterizedTest
    @MethodSource("edits")
    void writesWhatShowsIt(Edit edit) throws IOException {
        var output = site.resolve("public");
        var bytes = Folder.bytes(output);
        var stamps = stamps(output);
        edit.makeIn(site);
        var run = Program.run("build", site.toString());
        assertEquals(0, run.exitCode(), run.said());
        assertEquals(files(edit.changed()), differing(bytes, Folder.bytes(output)), "what comes out different");
        assertEquals(files(edit.changed()), differing(stamps, stamps(output)), "what is written");
    }

    @Test
    void writesNothingIfNothingChanged() throws IOException {
        var before = stamps(site);
        var run = Program.run("build", site.toString());
        assertTrue(run.out().contains(": 0 written, "), run.said());
        assertTrue(run.out().contains(" 0 removed"), run.said());
        assertEquals(before, stamps(site));
    }

    private static Set<String> files(String list) {
        return Arrays.stream(list.split(" "))
                .filter(path -> !path.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The files that are not the same, or not in both; a style sheet has its hash in its name. The list of all has no edit. */
    private static <T> Set<String> differing(Map<String, T> before, Map<String, T> after) {
        var all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        all.remove(".afterword-files");
        all.removeIf(path -> before.containsKey(path) && before.get(path).equals(after.get(path)));
        return all.stream()
                .map(path -> path.replaceFirst("style\\.[0-9a-f]{8}\\.css", "style.HASH.css"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the file system tells of each file: when it was last written, and which file it is. */
    private static Map<String, String> stamps(Path folder) throws IOException {
        var stamps = new TreeMap<String, String>();
        for (var path : Folder.list(folder)) {
            var told = Files.readAttributes(folder.resolve(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            stamps.put(path, told.lastModifiedTime() + " " + told.fileKey());
        }
        return stamps;
    }

    private void write(String path, String text) {
        Folder.write(site.resolve(path), text);
    }
}
