package org.afterword.moderation.decide;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.settings.Author;
import org.afterword.content.settings.Settings;
import org.afterword.content.thread.Comment;
import org.afterword.content.thread.Reply;
import org.afterword.content.thread.ThreadEdit;
import org.afterword.moderation.inbox.Inbox;
import org.afterword.moderation.inbox.Waiting;

/** Finds what an arrival speaks of: the comment that it answers, changes or takes out. */
final class Surroundings {
    /** In how many arrivals for the same article a parent is looked for, to show its name. */
    private static final int MOST = 100;

    private final Path content;
    private final Settings settings;
    private final Inbox inbox;
    private final Map<String, Optional<ThreadEdit>> threads = new HashMap<>();

    Surroundings(Path site, Settings settings, Inbox inbox) {
        this.content = site.resolve(ContentFolder.NAME);
        this.settings = settings;
        this.inbox = inbox;
    }

    InboxView.One one(String name, Waiting waiting) throws IOException {
        var to = waiting.reply().to();
        var parent = to.isPresent() ? parent(waiting, to.get()) : Optional.<Comment>empty();
        var id = waiting.edits();
        return new InboxView.One(
                name,
                waiting,
                to.map(any -> parent.map(this::shown).orElse("")),
                id.isPresent() ? published(waiting, id.get()) : Optional.empty());
    }

    private String shown(Comment comment) {
        return comment.by().map(settings.authors()::get).map(Author::name).orElseGet(() -> PersonKey.shown(comment));
    }

    private Optional<Comment> parent(Waiting waiting, String id) throws IOException {
        var found = published(waiting, id);
        if (found.isPresent() || waiting.article().isEmpty()) {
            return found;
        }
        for (var other : inbox.of(waiting.article().get()).stream().limit(MOST).toList()) {
            var held = inbox.read(other).map(one -> one.reply().comment());
            if (held.filter(comment -> comment.id().equals(id)).isPresent()) {
                return held;
            }
        }
        return Optional.empty();
    }

    private Optional<Comment> published(Waiting waiting, String id) throws IOException {
        if (waiting.article().isEmpty()) {
            return Optional.empty();
        }
        var article = waiting.article().get();
        if (!threads.containsKey(article)) {
            threads.put(article, thread(article));
        }
        return threads.get(article).flatMap(thread -> thread.find(id)).map(Reply::comment);
    }

    private Optional<ThreadEdit> thread(String article) throws IOException {
        var file = ThreadHome.of(content, article).map(content::resolve);
        if (file.isEmpty() || !Files.isRegularFile(file.get())) {
            return Optional.empty();
        }
        var text = new String(Files.readAllBytes(file.get()), StandardCharsets.UTF_8);
        return ThreadEdit.of("", text, settings, problem -> {});
    }
}
