package org.afterword.moderation.receive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.settings.Settings;
import org.afterword.content.writing.ContentWriter;
import org.afterword.moderation.inbox.InboxFile;
import org.afterword.moderation.inbox.Waiting;

/** The files of the inbox that a run writes, changes and removes. What is new is staged at once, so that no memory holds it. */
final class InboxChanges {
    private final Path content;
    private final Settings settings;
    private final ContentWriter writer;
    private final boolean dryRun;
    private final Set<String> added = new HashSet<>();
    private final Map<String, Optional<String>> changed = new LinkedHashMap<>();

    /** @param dryRun whether not even the stage may be written to */
    InboxChanges(Path site, Settings settings, ContentWriter writer, boolean dryRun) {
        this.content = site.resolve(ContentFolder.NAME);
        this.settings = settings;
        this.writer = writer;
        this.dryRun = dryRun;
    }

    /** @param before the file that it takes the place of, perhaps its own */
    void hold(Waiting waiting, Optional<String> before) throws IOException {
        var file = waiting.file();
        boolean isOwn = before.filter(file::equals).isPresent();
        if (before.isPresent() && !isOwn) {
            remove(before.get());
        }
        if (isOwn && !added.contains(file) || changed.containsKey(file)) { // what was there may come back to its place
            changed.put(file, Optional.of(InboxFile.text(waiting)));
            return;
        }
        added.add(file);
        if (!dryRun) {
            writer.stage(file, InboxFile.text(waiting));
        }
    }

    void remove(String file) throws IOException {
        if (added.remove(file)) {
            if (!dryRun) {
                writer.unstage(file);
            }
        } else {
            changed.put(file, Optional.empty());
        }
    }

    /** Says something else in a file, if it is so. Empty where that file is not there. */
    Optional<Waiting> change(String file, UnaryOperator<Waiting> change) throws IOException {
        var text = text(file);
        var old = text.isPresent() ? InboxFile.read(file, text.get(), settings) : Optional.<Waiting>empty();
        var now = old.map(change);
        if (now.isPresent() && !now.equals(old)) {
            hold(now.get(), Optional.of(file));
        }
        return now;
    }

    private Optional<String> text(String file) throws IOException {
        if (added.contains(file)) {
            return dryRun ? Optional.empty() : Optional.of(writer.staged(file));
        }
        return changed.containsKey(file) ? changed.get(file) : onDisk(file);
    }

    private Optional<String> onDisk(String file) throws IOException {
        var path = content.resolve(file);
        return Files.isRegularFile(path)
                ? Optional.of(new String(Files.readAllBytes(path), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** The files that would be written, sorted, where the writer does not know of those that are new. */
    List<String> paths() {
        var paths = new TreeSet<>(writer.paths());
        paths.addAll(added);
        return List.copyOf(paths);
    }

    /** Adds the files that were there before to the writer. */
    void finish() throws IOException {
        for (var entry : changed.entrySet()) {
            var old = onDisk(entry.getKey());
            var now = entry.getValue();
            if (old.isPresent() && now.isPresent() && !old.equals(now)) {
                writer.replace(entry.getKey(), old.get(), now.get());
            } else if (old.isPresent() && now.isEmpty()) {
                writer.remove(entry.getKey(), old.get());
            }
        }
    }
}
