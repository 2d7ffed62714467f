package org.afterword.pages.look;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import org.afterword.base.problem.MergeMarks;
import org.afterword.base.problem.Problem;
import org.afterword.content.settings.Settings;
import org.afterword.content.words.Languages;
import org.afterword.content.words.Words;
import org.afterword.template.BuiltInTheme;
import org.afterword.template.Functions;
import org.afterword.template.Templates;
import org.afterword.template.Theme;

/**
 * Reads a look beside other work. The templates of the usual theme are read without waiting for the settings, which only the
 * words, what templates can do, and the choice of another theme go by. No task waits for one that is not begun yet, so that
 * one thread is enough for all.
 */
public final class LookReader {
    private final Path folder;
    private final CompletableFuture<Functions> functions = new CompletableFuture<>();
    private Collection<Problem> problems;
    private ForkJoinTask<Theme> theme;
    private ForkJoinTask<Templates> templates;
    private ForkJoinTask<Look> look;

    /** @param folder the site's folder */
    public LookReader(Path folder) {
        this.folder = folder;
        begin(problems -> Theme.read(folder, BuiltInTheme.USUAL, problems));
    }

    private void begin(Reading reading) {
        var told = new ConcurrentLinkedQueue<Problem>();
        ForkJoinTask<Theme> read = ForkJoinTask.adapt(() -> reading.read(told::add));
        problems = told;
        theme = read.fork();
        templates = ForkJoinTask.adapt(() -> Templates.of(read.join(), functions::join, told::add))
                .fork();
    }

    private interface Reading {
        Theme read(Consumer<Problem> problems) throws IOException;
    }

    /** Goes on under the settings, now that they are known; where they name a theme, what was read before is given up. */
    public void settings(Settings settings) {
        if (!settings.theme().orElse(BuiltInTheme.USUAL).equals(BuiltInTheme.USUAL)) {
            begin(problems -> ChosenTheme.read(folder, settings, problems));
        }
        look = ForkJoinTask.adapt(() -> look(settings)).fork();
    }

    private Look look(Settings settings) throws IOException {
        var words = Words.read(
                theme.join(), settings.language(), () -> ChosenTheme.place(folder, "language"), problems::add);
        var languages = new Languages(theme.join(), settings.language(), words);
        OwnTemplates.check(theme.join(), settings, problems::add);
        if (settings.theme().isEmpty()) {
            ChosenTheme.tellOfForgotten(folder, problems::add);
        }
        functions.complete(new PageFunctions(settings, languages));
        return new Look(settings, theme.join(), languages, templates.join(), MergeMarks.first(problems));
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
