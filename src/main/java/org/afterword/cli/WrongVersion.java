package org.afterword.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.afterword.base.problem.Problem;
import org.afterword.content.settings.SettingsFile;

/** A site wants another version of the program than the one that runs, so nothing is done. */
final class WrongVersion extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    private WrongVersion(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    /** For commands that do not tell what is wrong with a site's settings. */
    static void refuse(Path site) throws IOException {
        var problem = SettingsFile.wrongVersion(site);
        if (problem.isPresent()) {
            throw new WrongVersion(problem.get());
        }
    }

    Problem problem() {
        return problem;
    }
}
