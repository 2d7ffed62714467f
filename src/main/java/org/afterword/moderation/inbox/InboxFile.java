package org.afterword.moderation.inbox;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.Moment;
import org.afterword.base.fingerprint.Sha256;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.folder.InboxPlaces;
import org.afterword.content.settings.Settings;
import org.afterword.content.thread.Comment;
import org.afterword.content.thread.Held;
import org.afterword.content.thread.ThreadFile;

/** The text of a file in the inbox: a thread of one comment, with what is to be decided of it. */
public final class InboxFile {
    private static final Pattern SAFE_ID = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,22}[a-z0-9])?");

    private InboxFile() {}

    /**
     * Where an arrival lies, as a path from the content folder: by its article, its date, its system and its source's id.
     *
     * @param article the path of the article; empty where none was found
     */
    public static String path(Optional<String> article, Comment comment) {
        var system = comment.source().map(Comment.Source::system).orElse("");
        var id = comment.source().flatMap(Comment.Source::id).orElse(comment.id());
        var letters = system.replaceAll("[^a-z0-9]", "");
        return InboxPlaces.folder(article) + when(comment.date(), InboxPlaces.UNDATED) + "-"
                + (letters.isEmpty() ? "other" : letters) + "-"
                + (SAFE_ID.matcher(id).matches() && letters.equals(system)
                        ? id
                        : Sha256.hex(system + "\t" + id).substring(0, 16))
                + ".yaml";
    }

    /** A date as names of files have it. */
    static String when(Optional<Moment> date, String undated) {
        return date.map(Moment::time)
                .map(time -> time.withOffsetSameInstant(ZoneOffset.UTC))
                .filter(time -> time.getYear() > 0 && time.getYear() < 10_000)
                .map(DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)::format)
                .orElse(undated);
    }

    /** The file's text, which reads back to an equal arrival. One that deletes has a tombstone for its comment. */
    public static String text(Waiting waiting) {
        return text(List.of(waiting));
    }

    /** The text of a file with several arrivals in it, as imports leave them. */
    public static String text(List<Waiting> all) {
        return ThreadFile.textOfHeld(all.stream()
                .map(one -> new Held(one.reply(), one.held(), one.note(), one.edits(), one.deletes()))
                .toList());
    }

    /**
     * Reads the first arrival of a file.
     *
     * @param file its path from the content folder
     * @return empty where nothing in it can be read
     */
    public static Optional<Waiting> read(String file, String text, Settings settings) {
        return read(file, text, settings, problem -> {}).stream().findFirst();
    }

    /**
     * Reads all arrivals of a file. What is wrong in one of them is reported, and the others are read all the same. Where the
     * file's name is that of a single one, of several none is read: whoever decides on the one would lose the others.
     *
     * @param file its path from the content folder
     */
    public static List<Waiting> read(String file, String text, Settings settings, Consumer<Problem> problems) {
        var article = InboxPlaces.article(file);
        var all = new ArrayList<Waiting>();
        for (var held : ThreadFile.readHeld(new SourceText(ContentFolder.name(file), text), settings, problems)) {
            all.add(new Waiting(
                    file, article, held.reply(), held.reasons(), held.note(), held.edits(), held.deletes()));
        }
        if (all.size() > 1 && InboxPlaces.isOfOne(file)) {
            problems.accept(InboxPlaces.several(file, true));
            return List.of();
        }
        return all;
    }
}
