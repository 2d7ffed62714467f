package org.afterword.serve;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.pages.PlannedSite;
import org.afterword.pages.output.Output;
import org.afterword.template.TemplateFailure;

/**
 * The site as it is shown now: the last one that had no errors, and the problems of the newest if that one has some. Safe
 * for use by several threads.
 */
final class Preview {
    /** What is answered where there is nothing. */
    static final String LOST = "/404.html";

    /** A larger file is known by its size and its time: a browser asks for many parts of a film. */
    private static final long LARGE = 16L << 20;

    private final SiteSource source;
    private Optional<PlannedSite> newest = Optional.empty();

    /** What was wrong in pages that somebody looks at. */
    private List<Problem> failures = List.of();

    private volatile State state;

    /** @param good the last site without errors; empty while there was none */
    private record State(Optional<PlannedSite> good, List<Problem> problems) {}

    Preview(SiteSource source) {
        this.source = source;
        this.state = new State(Optional.empty(), List.of());
    }

    /**
     * Reads the site anew.
     *
     * @param changed absolute paths: all that changed since the last time; empty where that is not known
     * @param watched what somebody looks at: where it changed, it is rendered to see whether it can be
     * @return the problems of the new site, all errors among them; where there is one, the last good site stays
     */
    synchronized List<Problem> refresh(Optional<Set<Path>> changed, Set<Browsers.Shown> watched) throws Exception {
        PlannedSite site;
        try {
            site = source.read(newest, changed);
            newest = Optional.of(site);
        } catch (FileSystemException e) {
            newest = Optional.empty();
            failures = List.of();
            var gone = Problem.error(
                    "file/unreadable",
                    Position.file(e.getFile()),
                    "this cannot be read",
                    "put it back, or stop the preview");
            state = new State(state.good(), List.of(gone));
            return state.problems();
        }
        var tried = new TreeSet<Problem>();
        if (!site.hasErrors()) {
            for (var page : watched) {
                answer(site, page.path())
                        .filter(output -> !fingerprint(site, output).toString().equals(page.fingerprint()))
                        .ifPresent(output -> tryOut(site, output, tried));
            }
        }
        failures = List.copyOf(tried);
        return show(site, site.problems());
    }

    /**
     * Looks for the problems that do not keep the site from being shown.
     *
     * @param time whether there is still time for that
     * @return all problems of the site
     */
    synchronized List<Problem> rest(BooleanSupplier time) throws Exception {
        if (newest.isPresent()) {
            var site = source.rest(newest.get(), time);
            newest = Optional.of(site);
            show(site, site.withLinks().problems());
        }
        return state.problems();
    }

    private List<Problem> show(PlannedSite site, List<Problem> found) {
        var problems = new TreeSet<>(found);
        problems.addAll(failures);
        boolean good = problems.stream().noneMatch(Problem::isError);
        state = new State(good ? Optional.of(site) : state.good(), List.copyOf(problems));
        return state.problems();
    }

    private static void tryOut(PlannedSite site, Output output, TreeSet<Problem> problems) {
        if (output instanceof Output.Page page) {
            try {
                site.templates().render(page.template(), page.inputs().get().view());
            } catch (TemplateFailure e) {
                problems.add(e.problem());
            }
        }
    }

    List<Problem> problems() {
        return state.problems();
    }

    Optional<PlannedSite> site() {
        return state.good();
    }

    /** Stands for what an address would answer now, be it that nothing is there; empty where there is not even a page for that. */
    Optional<Fingerprint> fingerprint(String path) {
        return state.good().flatMap(site -> answer(site, path).map(output -> fingerprint(site, output)));
    }

    /** An address without the slash at its end leads on to the one with it. */
    private static Optional<Output> answer(PlannedSite site, String path) {
        var plan = site.plan();
        return plan.at(path).or(() -> plan.at(path + "/")).or(() -> plan.at(LOST));
    }

    static Fingerprint fingerprint(PlannedSite site, Output output) {
        if (output instanceof Output.Page page) {
            return site.fingerprint(page);
        } else if (output instanceof Output.Text text) {
            return Fingerprint.of(text.text());
        }
        if (!(output instanceof Output.Copy copy)) {
            return ((Output.Title) output).picture().fingerprint();
        }
        var file = copy.media().file();
        try {
            if (Files.size(file) > LARGE) {
                return Fingerprint.of(Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
            return Fingerprint.of(file);
        } catch (IOException e) {
            return Fingerprint.of("unreadable");
        }
    }
}
