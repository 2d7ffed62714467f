package org.afterword.pages.look;

import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.template.Theme;

/** Warns of templates and words that lie in the content folder: they are published as they are, and no page is made with them. */
public final class MisplacedTemplates {
    private static final Pattern FOLDERS = Pattern.compile("content/(?:templates|themes/[^/]+)/(.+)");

    private MisplacedTemplates() {}

    /**
     * What is to be told of a file that is copied; of all files in one folder, one is enough.
     *
     * @param file as a person names it from the site's folder
     */
    public static Optional<Problem> problem(String file, Theme theme) {
        if (!file.startsWith("content/t")) { // as nearly all, and a pattern takes its time
            return Optional.empty();
        }
        var found = FOLDERS.matcher(file);
        return found.matches() && theme.namesBeneath().contains(found.group(1))
                ? Optional.of(Problem.warning(
                        "file/template",
                        Position.file(file),
                        "this is a template in the content folder: it is published as it is, and no page is made with it",
                        "move it to " + file.substring("content/".length())))
                : Optional.empty();
    }
}
