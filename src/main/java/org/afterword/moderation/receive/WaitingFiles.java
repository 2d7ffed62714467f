package org.afterword.moderation.receive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.folder.InboxPlaces;
import org.afterword.content.settings.Settings;
import org.afterword.moderation.inbox.InboxFile;
import org.afterword.moderation.inbox.Waiting;

/** What waits in a site's inbox, file by file, so that its words need not be in memory all at once. */
final class WaitingFiles {
    private static final int BATCH = 1000;

    private final Path content;
    private final Settings settings;
    private final Consumer<Waiting> each;
    private final Obstacles obstacles;

    private WaitingFiles(Path content, Settings settings, Consumer<Waiting> each, Obstacles obstacles) {
        this.content = content;
        this.settings = settings;
        this.each = each;
        this.obstacles = obstacles;
    }

    /** What one file holds, and what is wrong in it. */
    private record Read(String file, List<Waiting> all, List<Problem> errors) {}

    /** @param obstacles is told of what cannot be read */
    static void read(Path site, Settings settings, Consumer<Waiting> each, Obstacles obstacles) throws IOException {
        var content = site.resolve(ContentFolder.NAME);
        var inbox = content.resolve(InboxPlaces.INBOX);
        if (Files.isDirectory(inbox)) {
            new WaitingFiles(content, settings, each, obstacles).readAll(inbox);
        }
    }

    private void readAll(Path inbox) throws IOException {
        var batch = new ArrayList<Path>(BATCH);
        try (var walk = Files.walk(inbox)) {
            for (var files = walk.iterator(); files.hasNext(); ) {
                var file = files.next();
                if (file.toString().endsWith(".yaml")) {
                    batch.add(file);
                }
                if (batch.size() == BATCH) {
                    read(batch);
                    batch.clear();
                }
            }
        }
        read(batch);
    }

    private void read(List<Path> batch) {
        batch.parallelStream().map(this::read).toList().forEach(read -> {
            read.all().forEach(each);
            read.errors().forEach(obstacles::report);
            if (read.all().isEmpty()) {
                obstacles.add(read.file());
            }
        });
    }

    private Read read(Path file) {
        var path = content.relativize(file).toString().replace('\\', '/');
        if (!Files.isRegularFile(file)) { // a pipe is never read to its end
            return unread(path, "file/kind", "this is not a file", "remove it");
        }
        try {
            var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            var problems = new ArrayList<Problem>();
            var all = InboxFile.read(path, text, settings, problems::add);
            if (all.isEmpty() && problems.stream().noneMatch(Problem::isError)) {
                return unread(path, "thread/no-comment", "there is no comment in it", "mend the file, or remove it");
            }
            return new Read(
                    path, all, problems.stream().filter(Problem::isError).toList());
        } catch (IOException e) {
            return unread(path, "file/unreadable", "this cannot be read", "check its permissions");
        }
    }

    private static Read unread(String path, String code, String message, String hint) {
        return new Read(
                path, List.of(), List.of(Problem.error(code, Position.file(ContentFolder.name(path)), message, hint)));
    }
}
