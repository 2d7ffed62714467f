package org.afterword.moderation.decide;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterword.base.Moment;
import org.afterword.base.problem.Problem;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.settings.Settings;
import org.afterword.content.settings.SettingsFile;
import org.afterword.content.writing.ChangedMeanwhile;
import org.afterword.content.writing.ContentWriter;
import org.afterword.moderation.inbox.Inbox;

/**
 * Makes the author's decisions in a site. Each is made of all that it is for, or of nothing. Where a file changes between
 * reading and writing, everything is decided anew from what it says then.
 */
public final class Decisions {
    private static final int TRIES = 20;

    private final Path site;
    private final Moment now;
    private final boolean dryRun;

    /** @param dryRun whether only to tell what would be done */
    public Decisions(Path site, Moment now, boolean dryRun) {
        this.site = site;
        this.now = now;
        this.dryRun = dryRun;
    }

    /** What a decision is made with: as the site stands when it is made. */
    record Table(
            Path content, Settings settings, Inbox inbox, ContentWriter writer, Moment now, List<Problem> problems) {}

    /** A decision. */
    private interface Work {
        List<Decided.Done> on(Table table) throws IOException;
    }

    /** The settings of a site; those of an empty {@code site.yaml} where there is none. */
    public static Settings settings(Path site) throws IOException {
        var file = site.resolve(ContentFolder.NAME).resolve(ContentFolder.SETTINGS);
        return SettingsFile.read(
                Files.isRegularFile(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "");
    }

    /** What a choice is for, without deciding. */
    public List<Chosen> choose(Choice choice, List<Problem> problems) throws IOException {
        return Choosing.choose(choice, table(problems));
    }

    /**
     * Puts arrivals into their threads.
     *
     * @param to the path of the article that they are for, where they do not tell or the author says otherwise
     */
    public Decided approve(Choice choice, Optional<String> to) throws IOException {
        return make(table -> new Approval(table, Choosing.choose(choice, table), to).make());
    }

    /**
     * Approves one arrival as the author saw it.
     *
     * @param expected the text of its file; if it is another, nothing is done
     */
    public Decided approve(String name, String expected) throws IOException {
        return make(table -> new Approval(table, Choosing.seen(name, expected, table), Optional.empty()).make());
    }

    /**
     * Approves arrivals as the author saw them.
     *
     * @param seen the texts of their files by their names; if one is another by now, nothing is done
     */
    public Decided approve(Map<String, String> seen) throws IOException {
        return make(table -> new Approval(table, Choosing.seen(seen, table), Optional.empty()).make());
    }

    /** Rejects arrivals as the author saw them. */
    public Decided reject(Map<String, String> seen, boolean spam) throws IOException {
        return make(table -> Rejection.make(site, table, Choosing.seen(seen, table), spam));
    }

    /** Takes arrivals out of the inbox, and remembers not to let them in again. */
    public Decided reject(Choice choice, boolean spam) throws IOException {
        return make(table -> Rejection.make(site, table, Choosing.choose(choice, table), spam));
    }

    /** Rejects one arrival as the author saw it. */
    public Decided reject(String name, String expected, boolean spam) throws IOException {
        return make(table -> Rejection.make(site, table, Choosing.seen(name, expected, table), spam));
    }

    /**
     * Takes out a person's words, wherever they are.
     *
     * @param who a name, a web address, the name of an arrival, or a comment's id, perhaps after its article's path
     */
    public Decided forget(String who) throws IOException {
        return make(table -> new Forgetting(site, table, who).make());
    }

    private Table table(List<Problem> problems) throws IOException {
        var settings = settings(site);
        return new Table(
                site.resolve(ContentFolder.NAME),
                settings,
                Inbox.list(site, settings, problems::add),
                new ContentWriter(site),
                now,
                problems);
    }

    private Decided make(Work work) throws IOException {
        for (int left = TRIES; ; left--) {
            if (!dryRun) {
                ContentWriter.recover(site);
            }
            var problems = new ArrayList<Problem>();
            var table = table(problems);
            var decided = new Decided(work.on(table), List.copyOf(problems));
            if (!decided.isDone() || dryRun) {
                return decided;
            }
            try {
                table.writer().commit();
                return decided;
            } catch (ChangedMeanwhile | FileAlreadyExistsException e) {
                if (left == 0) {
                    throw e;
                }
            }
        }
    }
}
