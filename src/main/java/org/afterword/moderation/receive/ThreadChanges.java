package org.afterword.moderation.receive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.afterword.base.problem.Problem;
import org.afterword.content.Site;
import org.afterword.content.address.UrlPath;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.folder.ThreadPaths;
import org.afterword.content.settings.Settings;
import org.afterword.content.thread.Reply;
import org.afterword.content.thread.ThreadEdit;
import org.afterword.content.writing.ContentWriter;
import org.afterword.moderation.inbox.Waiting;

/** What goes into threads at once, gathered thread by thread, and put there in the end. */
final class ThreadChanges {
    /** A thread, and what goes into it, by the files in which it would wait. */
    private record Change(
            String path, String text, ThreadEdit edit, List<Problem> problems, Map<String, Waiting> all) {}

    private final Path content;
    private final Settings settings;
    private final Map<String, String> threads = new HashMap<>();
    private final Map<String, Optional<Change>> changes = new TreeMap<>();

    ThreadChanges(Path folder, Site site) {
        this.content = folder.resolve(ContentFolder.NAME);
        this.settings = site.settings();
        site.articles()
                .forEach(article -> threads.put(
                        article.path(),
                        ThreadPaths.ofArticle(article.file().substring(ContentFolder.NAME.length() + 1))));
    }

    /** Whether it could be taken: not where its thread has an error, or a name that no file can have. */
    boolean add(Waiting waiting) throws IOException {
        var path = threads.get(waiting.article().orElse(""));
        if (path == null || UrlPath.isTooLong(path)) {
            return false;
        }
        var change = changes.get(path);
        if (change == null) {
            change = begin(path);
            changes.put(path, change);
        }
        change.ifPresent(one -> one.all().put(waiting.file(), waiting));
        return change.isPresent();
    }

    private Optional<Change> begin(String path) throws IOException {
        var file = content.resolve(path);
        var text = Files.isRegularFile(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        var problems = new ArrayList<Problem>();
        return ThreadEdit.of(ContentFolder.name(path), text, settings, problems::add)
                .map(edit -> new Change(path, text, edit, problems, new LinkedHashMap<>()));
    }

    /** Lets go of what would wait in a file. */
    void forget(String file) {
        changes.values().forEach(change -> change.ifPresent(one -> one.all().remove(file)));
    }

    /**
     * Adds the changed threads to the writer.
     *
     * @param settled what is to be said otherwise than when it was judged
     */
    void finish(ContentWriter writer, UnaryOperator<Waiting> settled) throws IOException {
        for (var change : changes.values().stream()
                .flatMap(Optional::stream)
                .filter(one -> !one.all().isEmpty())
                .toList()) {
            apply(change.edit(), change.all().values().stream().map(settled).toList());
            var text = change.edit().text();
            if (text.isEmpty()) {
                throw new IOException(ContentFolder.name(change.path()) + " cannot be changed"
                        + change.problems().stream()
                                .map(problem -> ": " + problem.message())
                                .findFirst()
                                .orElse(""));
            }
            if (Files.exists(content.resolve(change.path()))) {
                writer.replace(change.path(), change.text(), text.get());
            } else {
                writer.create(change.path(), text.get());
            }
        }
    }

    private static void apply(ThreadEdit edit, List<Waiting> all) {
        for (var waiting : all) {
            var comment = waiting.reply().comment();
            if (waiting.edits().isPresent() && waiting.deletes()) {
                edit.bury(named(edit, waiting.edits().get()));
            } else if (waiting.edits().isPresent()) {
                edit.say(named(edit, waiting.edits().get()), comment.body().markdown(), comment.edited());
            }
        }
        var added = all.stream()
                .filter(waiting -> waiting.edits().isEmpty())
                .map(Waiting::reply)
                .toList();
        var ids = new HashSet<String>();
        added.forEach(reply -> ids.add(reply.comment().id()));
        for (var reply : added) {
            edit.add(new Reply(
                    reply.comment(), reply.to().flatMap(id -> ids.contains(id) ? Optional.of(id) : edit.named(id))));
        }
    }

    private static String named(ThreadEdit edit, String id) {
        return edit.named(id).orElse(id);
    }
}
