package org.afterword.moderation.receive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.settings.Settings;
import org.afterword.moderation.inbox.InboxFile;
import org.afterword.moderation.inbox.InboxPlaces;
import org.afterword.moderation.inbox.Waiting;

/** What waits in a site's inbox, file by file, so that its words need not be in memory all at once. */
final class WaitingFiles {
    private static final int BATCH = 1000;

    private WaitingFiles() {}

    static void read(Path site, Settings settings, Consumer<Waiting> each) throws IOException {
        var content = site.resolve(ContentFolder.NAME);
        var inbox = content.resolve(InboxPlaces.INBOX);
        if (!Files.isDirectory(inbox)) {
            return;
        }
        var batch = new ArrayList<Path>(BATCH);
        try (var walk = Files.walk(inbox)) {
            for (var files = walk.iterator(); files.hasNext(); ) {
                var file = files.next();
                if (file.toString().endsWith(".yaml")
                        && Files.isRegularFile(file)) { // no pipe, which is never read to its end
                    batch.add(file);
                }
                if (batch.size() == BATCH) {
                    read(content, batch, settings, each);
                    batch.clear();
                }
            }
        }
        read(content, batch, settings, each);
    }

    private static void read(Path content, List<Path> batch, Settings settings, Consumer<Waiting> each) {
        batch.parallelStream()
                .map(file -> read(content, file, settings))
                .toList()
                .forEach(all -> all.forEach(each));
    }

    /** A file that cannot be read is one that a build tells of. */
    private static List<Waiting> read(Path content, Path file, Settings settings) {
        var path = content.relativize(file).toString().replace('\\', '/');
        try {
            var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return InboxFile.read(path, text, settings, problem -> {});
        } catch (IOException e) {
            return List.of();
        }
    }
}
