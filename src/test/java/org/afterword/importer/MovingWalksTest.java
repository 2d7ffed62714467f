package org.afterword.importer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The manual's walks print what the recorded cases print. */
class MovingWalksTest {
    private static final Pattern WALK = Pattern.compile("(?s)\\$ afterword import my-blog --into SITE --new\n(.*?)```");

    private static final Pattern CONSOLE = Pattern.compile("(?s)```console\n(.*?)```");
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\$ .*\n");

    /** Where a record stands, and how fast the machine was. */
    private static final Pattern PLACE = Pattern.compile("(?m)^  \\S+?:(?:\\d+:)? |(?<=built in )[\\d.]+ s: \\d+");

    @Test
    void printsInEveryWalkWhatARecordedCasePrints() throws IOException {
        var recorded = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/test/cases"))) {
            for (var file : files.filter(path -> path.endsWith("run.md")).toList()) {
                recorded.add(without(Files.readString(file)));
            }
        }
        int said = 0;
        var walks = CONSOLE.matcher(Files.readString(Path.of("docs/moving.md")))
                .results()
                .toList();
        for (var walk : walks) {
            for (var output : COMMAND.split(walk.group(1))) {
                said += output.isBlank() ? 0 : 1;
                assertTrue(
                        recorded.stream()
                                .anyMatch(one -> one.contains(without(output).strip())),
                        output);
            }
        }
        assertTrue(said >= 15, "only " + said);
    }

    private static String without(String text) {
        return PLACE.matcher(text).replaceAll("  ");
    }

    @Test
    void printsWhatTheProgramPrints() throws IOException {
        var recorded = new ArrayList<String>();
        try (var cases = Files.list(Path.of("src/test/cases"))) {
            for (var folder : cases.filter(path -> Files.isDirectory(path.resolve("in/my-blog")))
                    .toList()) {
                recorded.add(Files.readString(folder.resolve("run.md")).replace("SITE/my-blog", "my-blog"));
            }
        }
        var walks = WALK.matcher(Files.readString(Path.of("docs/moving.md")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertTrue(walks.size() >= 4, walks::toString);
        for (var walk : walks) {
            assertTrue(recorded.stream().anyMatch(one -> one.contains("--into SITE\n" + walk)), walk);
        }
    }
}
