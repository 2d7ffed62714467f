package org.afterword.serve.inbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.afterword.base.Moment;
import org.afterword.base.problem.Problem;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.settings.Settings;
import org.afterword.content.thread.Held;
import org.afterword.content.thread.HeldEdit;
import org.afterword.content.writing.ContentWriter;
import org.afterword.moderation.decide.Decided;
import org.afterword.moderation.decide.Decisions;
import org.afterword.moderation.decide.ThreadHome;
import org.afterword.moderation.inbox.InboxFile;
import org.afterword.moderation.inbox.Waiting;

/** Carries out what the author decides. Each is done whole or not at all, and gives the files that it changed. */
final class Desk {
    private final Path site;
    private final Supplier<Moment> clock;

    /**
     * @param site the site's folder
     * @param clock tells when an edit is approved
     */
    Desk(Path site, Supplier<Moment> clock) {
        this.site = site;
        this.clock = clock;
    }

    Path site() {
        return site;
    }

    Moment now() {
        return clock.get();
    }

    Set<Path> approve(List<Pending> chosen) throws Refused {
        return decide(chosen, decisions -> decisions.approve(seen(chosen)));
    }

    Set<Path> reject(List<Pending> chosen, boolean spam) throws Refused {
        return decide(chosen, decisions -> decisions.reject(seen(chosen), spam));
    }

    private interface Deed {
        Decided by(Decisions decisions) throws IOException;
    }

    private Set<Path> decide(List<Pending> chosen, Deed deed) throws Refused {
        try {
            var decided = deed.by(new Decisions(site, clock.get(), false));
            if (!decided.isDone()) {
                throw new Refused(decided.problems().stream()
                                .filter(Problem::isError)
                                .map(Desk::told)
                                .collect(Collectors.joining("; "))
                        + ". Nothing was changed.");
            }
            var changed = new HashSet<Path>();
            chosen.forEach(
                    one -> changed.addAll(files(ContentFolder.name(one.waiting().file()))));
            decided.done().forEach(done -> changed.addAll(files(done.file())));
            return changed;
        } catch (IOException e) {
            throw new Refused(e);
        }
    }

    private static Map<String, String> seen(List<Pending> chosen) {
        var seen = new LinkedHashMap<String, String>();
        chosen.forEach(one -> seen.put(one.id(), one.text()));
        return seen;
    }

    static String told(Problem problem) {
        return problem.position() + ": " + problem.message()
                + (problem.hint().isEmpty() ? "" : " (" + problem.hint() + ")");
    }

    /** Says which article an arrival is for, so that it waits there. */
    Set<Path> place(Pending one, String article, Settings settings) throws Refused {
        var waiting = one.waiting();
        var path = "/" + article.replaceAll("^/+", "");
        try {
            if (ThreadHome.of(site.resolve(ContentFolder.NAME), path).isEmpty()) {
                throw new Refused("there is no article at " + path + ". Nothing was changed.");
            }
            var placed = new Waiting(
                    waiting.file(),
                    Optional.of(path),
                    waiting.reply(),
                    waiting.held(),
                    waiting.note(),
                    waiting.edits(),
                    waiting.deletes());
            var file = InboxFile.path(placed.article(), one.comment());
            var rest = HeldEdit.without(waiting.file(), one.text(), Set.of(one.place()), settings);
            var writer = new ContentWriter(site);
            if (rest.isPresent()) {
                writer.replace(waiting.file(), one.text(), rest.get());
                writer.create(file, InboxFile.text(placed));
            } else {
                writer.remove(waiting.file(), one.text());
                writer.create(file, one.text());
            }
            writer.commit();
            return files(ContentFolder.name(waiting.file()), ContentFolder.name(file));
        } catch (IOException e) {
            throw new Refused(e);
        }
    }

    /** Writes what stands in the form into the arrival's file; all else in it stays. */
    Set<Path> rewrite(Pending one, Draft draft, Settings settings) throws Refused {
        if (draft.body().isBlank()) {
            throw new Refused("a comment without words cannot be published; reject it instead. Nothing was changed.");
        }
        var drafted = one.with(draft);
        if (drafted.comment().url().isEmpty() && !draft.url().isEmpty()) {
            throw new Refused(
                    "'" + draft.url() + "' is not an address on the web; begin it with https://. Nothing was changed.");
        }
        var now = drafted.waiting();
        var held = new Held(now.reply(), now.held(), now.note(), now.edits(), now.deletes());
        try {
            var writer = new ContentWriter(site);
            writer.replace(now.file(), one.text(), HeldEdit.with(now.file(), one.text(), one.place(), held, settings));
            writer.commit();
            return files(ContentFolder.name(now.file()));
        } catch (IOException e) {
            throw new Refused(e);
        }
    }

    private Set<Path> files(String... names) {
        return Arrays.stream(names)
                .map(name -> site.resolve(name).toAbsolutePath().normalize())
                .collect(Collectors.toSet());
    }
}
