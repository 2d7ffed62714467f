package org.afterword.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.afterword.base.problem.Problem;
import org.afterword.content.settings.SettingsFile;

/** A site wants another version of this program, so that a command which would not tell so does not begin. */
final class OtherVersionWanted extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    private OtherVersionWanted(List<Problem> problems) {
        super("the site wants another version", null, false, false);
        this.problems = problems;
    }

    /** What is wrong, and where. */
    List<Problem> problems() {
        return problems;
    }

    /** @param site its folder; without settings, any version will do */
    static void check(Path site) {
        var problems = new ArrayList<Problem>();
        try {
            var file = site.resolve("content/site.yaml");
            SettingsFile.checkVersion(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), problems::add);
        } catch (IOException e) {
            return; // what reads the site tells of it
        }
        if (!problems.isEmpty()) {
            throw new OtherVersionWanted(List.copyOf(problems));
        }
    }
}
