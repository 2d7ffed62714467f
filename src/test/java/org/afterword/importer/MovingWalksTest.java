package org.afterword.importer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The manual's walks through folders of other generators print what the recorded cases print. */
class MovingWalksTest {
    private static final Pattern WALK = Pattern.compile("(?s)\\$ afterword import my-blog --into SITE --new\n(.*?)```");

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
