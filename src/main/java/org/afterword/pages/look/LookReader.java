package org.afterword.pages.look;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinTask;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.content.settings.Settings;
import org.afterword.template.Functions;
import org.afterword.template.Templates;
import org.afterword.template.Theme;

/**
 * Reads a look beside other work. The templates are read without waiting for the settings, which only the words and what
 * templates can do go by. No task waits for one that is not begun yet, so that one thread is enough for all.
 */
public final class LookReader {
    private static final Position SETTINGS = Position.file("content/site.yaml");

    private final Collection<Problem> problems = new ConcurrentLinkedQueue<>();
    private final CompletableFuture<Functions> functions = new CompletableFuture<>();
    private final ForkJoinTask<Theme> theme;
    private final ForkJoinTask<Templates> templates;
    private ForkJoinTask<Look> look;

    /** @param folder the site's folder */
    public LookReader(Path folder) {
        theme = ForkJoinTask.adapt(() -> Theme.read(folder.resolve("templates"), problems::add))
                .fork();
        templates = ForkJoinTask.adapt(() -> Templates.of(theme.join(), functions::join, problems::add))
                .fork();
    }

    /** Goes on under the settings, now that they are known. */
    public void settings(Settings settings) {
        look = ForkJoinTask.adapt(() -> look(settings)).fork();
    }

    private Look look(Settings settings) {
        var words = Words.read(theme.join(), settings.language(), SETTINGS, problems::add);
        var languages = new Languages(theme.join(), settings.language(), words);
        OwnTemplates.check(theme.join(), settings, problems::add);
        functions.complete(new PageFunctions(settings, languages));
        return new Look(settings, theme.join(), languages, templates.join(), List.copyOf(problems));
    }

    /**
     * What was read, as soon as all is.
     *
     * @throws IOException if the templates cannot be listed
     */
    public Look look() throws IOException {
        try {
            return look.join();
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof IOException io) {
                    throw io;
                }
            }
            throw e;
        }
    }
}
