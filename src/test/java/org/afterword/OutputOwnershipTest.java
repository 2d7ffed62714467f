package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The output itself tells which of its files Afterword wrote: those go away with their articles, wherever the folder has been
 * brought, and no other is ever written over or deleted.
 */
class OutputOwnershipTest {
    private static final String LIST = ".afterword-files";

    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void create() {
        site = folder.resolve("site");
        Folder.write(site.resolve("content/site.yaml"), "title: A site\nurl: https://example.org\n");
        article("stays");
        article("goes");
    }

    @Test
    void aRemovedArticleGoesAfterTheSiteWasRenamed() throws IOException {
        build(site);
        var renamed = Files.move(site, folder.resolve("renamed"));
        Files.delete(renamed.resolve("content/goes.md"));
        isWithoutIt(renamed);
    }

    /** Where a repository is called .github, which hosts use for what all repositories of an owner share. */
    @Test
    void aSiteMayLieInAFolderThatHostsUse() throws IOException {
        var host = Files.createDirectories(folder.resolve(".github"));
        build(Files.move(site, host.resolve("site")));
    }

    @Test
    void aRemovedArticleGoesFromACopy() throws IOException {
        build(site);
        var copy = folder.resolve("copy");
        Folder.copy(site, copy);
        Files.delete(copy.resolve("content/goes.md"));
        isWithoutIt(copy);
        assertTrue(Files.exists(site.resolve("public/goes/index.html")), "that of the other site stays");
    }

    @Test
    void aRemovedArticleGoesThoughNothingIsRemembered() throws IOException {
        build(site);
        Folder.delete(site.resolve(".afterword"));
        Files.delete(site.resolve("content/goes.md"));
        Folder.write(site.resolve("public/goes/mine.txt"), "mine");
        build(site);
        assertFalse(Files.exists(site.resolve("public/goes/index.html")));
        assertEquals("mine", Files.readString(site.resolve("public/goes/mine.txt")));
    }

    /** As when the output comes back from a cache, and the memory is newer. */
    @Test
    void aRemovedArticleGoesFromAnOlderOutput() throws IOException {
        build(site);
        var older = folder.resolve("older");
        Folder.copy(site.resolve("public"), older);
        Files.delete(site.resolve("content/goes.md"));
        build(site);
        Folder.delete(site.resolve("public"));
        Folder.copy(older, site.resolve("public"));
        isWithoutIt(site);
    }

    /** Two people who each wrote an article, and whose version control joined both lists, perhaps not to the end. */
    @Test
    void aMergedListNamesTheFilesOfBoth() throws IOException {
        build(site);
        var list = site.resolve("public").resolve(LIST);
        var one = Files.readString(list);
        article("third");
        build(site);
        var other = Files.readString(list);
        Files.delete(site.resolve("content/third.md"));
        Files.delete(site.resolve("content/goes.md"));
        Folder.delete(site.resolve(".afterword"));
        Files.writeString(
                list, "<<<<<<< HEAD\r\n" + one.replace("\n", "\r\n") + "=======\n" + other + ">>>>>>> theirs\n");
        isWithoutIt(site);
    }

    @Test
    void whatOthersWroteIsNamedAndKept() throws IOException {
        var output = folder.resolve("www");
        Folder.write(output.resolve("index.html"), "mine");
        Folder.write(output.resolve("feed.xml/mine.txt"), "mine");
        Folder.write(output.resolve("goes"), "mine");
        Files.createSymbolicLink(output.resolve("stays"), site);
        Folder.write(output.resolve("other.html"), "mine");
        var before = Folder.bytes(output.resolve("feed.xml"));
        var refused = Program.run("build", site.toString(), "--output", output.toString());
        assertEquals(1, refused.exitCode(), refused.said());
        for (var path : List.of("index.html", "feed.xml/mine.txt", "goes", "stays")) {
            assertTrue(
                    refused.err()
                            .contains(
                                    output.resolve(path) + ": error: Afterword did not write this file, and the build "
                                            + "would replace it (move it away, or let --force replace it"),
                    path + "\n" + refused.said());
        }
        assertFalse(refused.err().contains("other.html"), refused.said());
        assertEquals("mine", Files.readString(output.resolve("index.html")));
        assertEquals(before, Folder.bytes(output.resolve("feed.xml")));
        assertFalse(Files.exists(output.resolve("sitemap.xml")), "nothing is published");

        var forced = Program.run("build", site.toString(), "--output", output.toString(), "--force");
        assertEquals(0, forced.exitCode(), forced.said());
        assertEquals("mine", Files.readString(output.resolve("other.html")));
        Files.delete(output.resolve("other.html"));
        assertEquals(Map.of(), Folder.differences(clean(), Folder.bytes(output)));
        assertTrue(Files.exists(site.resolve("content/site.yaml")), "what a link led to");
    }

    /** As of a site that was built before there was a list, or whose hidden files were lost on its way. */
    @Test
    void withoutAListWhatIsRememberedToTheByteIsAfterwords() throws IOException {
        build(site);
        Files.delete(site.resolve("public").resolve(LIST));
        Files.delete(site.resolve("content/goes.md"));
        isWithoutIt(site);
    }

    @Test
    void whatComesOutTheSameIsNotInTheWay() throws IOException {
        build(site);
        Folder.delete(site.resolve(".afterword"));
        Files.delete(site.resolve("public").resolve(LIST));
        build(site);
        assertEquals(Map.of(), Folder.differences(clean(), Folder.bytes(site.resolve("public"))));
    }

    /** As it comes back from a workflow's artifact. */
    @Test
    void anOutputWithoutItsHiddenFilesIsToldOnceWithWaysOut() throws IOException {
        build(site);
        Folder.delete(site.resolve(".afterword"));
        Files.delete(site.resolve("public").resolve(LIST));
        Files.delete(site.resolve("content/goes.md"));
        var refused = Program.run("build", site.toString());
        assertEquals(1, refused.exitCode(), refused.said());
        assertTrue(
                refused.err().contains("public: error: a site of Afterword's is here without its list"), refused.err());
        assertTrue(refused.err().contains("hidden files were left out"), refused.err());
        assertFalse(refused.err().contains("output/foreign"), refused.err());

        var forced = Program.run("build", site.toString(), "--force");
        assertEquals(0, forced.exitCode(), forced.said());
        assertTrue(
                forced.err()
                        .contains("public: warning: these files are not part of the site, and stay here; they may be"
                                + " pages of removed articles: goes/comments.xml, goes/index.html ("),
                forced.err());
        assertTrue(Files.exists(site.resolve("public/goes/index.html")), "it might be anybody's");
    }

    /** Another title, or another address, and a folder that nothing is remembered of: as in a fresh clone with a cache. */
    @Test
    void aSiteKeepsItsOutputUnderAnotherName() throws IOException {
        build(site);
        for (var settings : List.of(
                "title: Renamed\nurl: https://example.org\n",
                "title: Renamed\nurl: https://moved.example\n",
                "title: Renamed\n")) {
            Folder.write(site.resolve("content/site.yaml"), settings);
            Folder.delete(site.resolve(".afterword"));
            build(site);
            assertFalse(Files.readString(site.resolve("public/index.html")).contains("A site"), settings);
        }
    }

    /** What is remembered outweighs all names. */
    @Test
    void aSiteKeepsItsOutputThoughAllOfItChanged() throws IOException {
        build(site);
        Folder.write(site.resolve("content/site.yaml"), "title: Renamed\nurl: https://moved.example\n");
        Files.delete(site.resolve("content/stays.md"));
        Files.delete(site.resolve("content/goes.md"));
        article("third");
        build(site);
        assertFalse(Files.exists(site.resolve("public/stays/index.html")));
    }

    /** As an earlier version wrote it. */
    @Test
    void aListThatDoesNotSayWhoseItIsBelongsToTheSiteOfItsArticles() throws IOException {
        build(site);
        var list = site.resolve("public").resolve(LIST);
        Files.writeString(list, Files.readString(list).replaceFirst("# Site: .*\n", ""));
        Folder.delete(site.resolve(".afterword"));
        article("third");
        build(site);
        assertTrue(Files.readString(list).contains("# Site: https://example.org A site\n"));
        Files.writeString(list, Files.readString(list).replaceFirst("# Site: .*\n", ""));
        isRefused(another("Another", "https://another.example"), "another site is published here; to build");
    }

    @Test
    void anotherSiteIsRefusedAndNamed() {
        build(site);
        for (var other : List.of(
                another("Another", "https://another.example"),
                another("A site", "https://another.example"),
                another("Another", "https://example.org"))) {
            isRefused(other, "public: error: another site is published here, 'A site' (https://example.org); to build");
        }
    }

    @Test
    void ofTwoSitesWithoutAnAddressTheArticlesTellWhichIsWhich() throws IOException {
        Folder.write(site.resolve("content/site.yaml"), "title: A site\n");
        build(site);
        isRefused(another("A site", ""), "another site is published here, 'A site'; to build 'A site' here");
        Folder.delete(site.resolve(".afterword"));
        Files.delete(site.resolve("content/goes.md"));
        build(site);
        assertFalse(Files.exists(site.resolve("public/goes/index.html")));
    }

    /** A site of other articles. */
    private Path another(String title, String url) {
        var other = folder.resolve("other" + title + url.length());
        Folder.write(
                other.resolve("content/site.yaml"),
                "title: " + title + "\n" + (url.isEmpty() ? "" : "url: " + url + "\n"));
        Folder.write(other.resolve("content/stays.md"), "---\ntitle: Mine\n---\nOther words.\n");
        Folder.write(other.resolve("content/more.md"), "---\ntitle: More\n---\nOther words.\n");
        return other;
    }

    private void isRefused(Path other, String said) {
        var output = site.resolve("public");
        var before = Folder.bytes(output);
        var run = Program.run("build", other.toString(), "--output", output.toString());
        assertEquals(1, run.exitCode(), run.said());
        assertTrue(run.err().contains(said), run.said());
        assertEquals(Map.of(), Folder.differences(before, Folder.bytes(output)));
    }

    @Test
    void aFolderMadeAnewByHandIsNotAfterwords() throws IOException {
        build(site);
        Folder.delete(site.resolve("public"));
        Folder.write(site.resolve("public/index.html"), "mine");
        assertEquals(1, Program.run("build", site.toString()).exitCode());
        assertEquals("mine", Files.readString(site.resolve("public/index.html")));
    }

    @Test
    void ofManyFilesSomeAreNamed() {
        for (int i = 0; i < 50; i++) {
            Folder.write(site.resolve("public/index.html/" + i), "mine");
        }
        var refused = Program.run("build", site.toString());
        assertTrue(refused.err().contains("public: error: the same holds for 30 more files"), refused.said());
        assertEquals(21, refused.err().lines().count(), refused.said());
    }

    /** A host may show the list to anyone. */
    @Test
    void theListTellsNobodyAPath() throws IOException {
        build(site);
        var list = Files.readString(site.resolve("public").resolve(LIST));
        assertTrue(list.lines().skip(2).allMatch(line -> line.matches("[0-9a-f]{16}")), list);
        assertEquals(
                Folder.list(site.resolve("public")).size() - 1,
                list.lines().skip(2).count());
    }

    private void article(String name) {
        Folder.write(site.resolve("content/" + name + ".md"), "---\ntitle: " + name + "\n---\nWords.\n");
    }

    private static void build(Path site) {
        var run = Program.run("build", site.toString());
        assertEquals(0, run.exitCode(), run.said());
    }

    private void isWithoutIt(Path built) throws IOException {
        build(built);
        Files.deleteIfExists(site.resolve("content/goes.md"));
        assertEquals(Map.of(), Folder.differences(clean(), Folder.bytes(built.resolve("public"))));
    }

    /** What a first build of the site makes, which is deleted after. */
    private SortedMap<String, String> clean() throws IOException {
        var anew = folder.resolve("anew");
        var from = Files.exists(site) ? site : folder.resolve("renamed");
        Folder.copy(from.resolve("content"), anew.resolve("content"));
        build(anew);
        var files = Folder.bytes(anew.resolve("public"));
        Folder.delete(anew);
        return files;
    }
}
