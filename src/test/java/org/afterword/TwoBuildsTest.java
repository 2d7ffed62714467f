package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.afterword.support.Launched;
import org.afterword.support.MemoryFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds of one site at the same time, as by an editor's hook and by hand, do each other no harm. */
class TwoBuildsTest {
    private static final int ROUNDS = 4;

    @TempDir(factory = MemoryFolder.class)
    Path folder;

    private RandomSite site;

    @BeforeEach
    void create() throws IOException {
        site = new RandomSite(folder.resolve("site"), new Random(1));
        site.create();
    }

    @Test
    void bothEndWellAndTheSiteIsAsOneAloneMakesIt() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            site.edit("article removed");
            site.edit("article added");
            buildTwice("A" + round, "A" + round);
            assertEquals(
                    Map.of(),
                    Folder.differences(clean(), Folder.bytes(site.folder.resolve("public"))),
                    "round " + round);
        }
    }

    /** One of the two has read the site before, the other after; whichever comes last, the next build has the truth. */
    @Test
    void anEditBetweenTheTwoIsInTheNextBuild() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            buildTwice("A" + round, "B" + round);
            var run = Program.at(Clock.systemUTC(), "build", site.folder.toString());
            assertEquals(0, run.exitCode(), run.said());
            assertEquals(
                    Map.of(),
                    Folder.differences(clean(), Folder.bytes(site.folder.resolve("public"))),
                    "round " + round);
        }
    }

    private void buildTwice(String title, String titleOfTheOther) throws Exception {
        entitle(title);
        try (var one = Launched.start("build", site.folder.toString())) {
            entitle(titleOfTheOther);
            try (var other = Launched.start("build", site.folder.toString())) {
                assertEquals(0, one.await(), one::said);
                assertEquals(0, other.await(), other::said);
            }
        }
    }

    /** Changes every page of the site, in one step. */
    private void entitle(String title) {
        Folder.replace(
                site.folder.resolve("content/site.yaml"),
                "title: " + title + "\nurl: https://example.org\nauthors: {linnea: {name: Linnea}}\n");
    }

    private SortedMap<String, String> clean() throws IOException {
        var anew = folder.resolve("anew");
        Folder.copy(site.folder.resolve("content"), anew.resolve("content"));
        Folder.copy(site.folder.resolve("themes"), anew.resolve("themes"));
        var run = Program.at(Clock.systemUTC(), "build", anew.toString());
        assertEquals(0, run.exitCode(), run.said());
        var files = Folder.bytes(anew.resolve("public"));
        Folder.delete(anew);
        return files;
    }
}
