package org.afterword.serve.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.content.article.Article;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.settings.Settings;
import org.afterword.content.thread.Comment;
import org.afterword.content.thread.Discussion;
import org.afterword.content.thread.Reply;
import org.afterword.content.thread.TextIds;
import org.afterword.content.thread.ThreadEdit;
import org.afterword.content.thread.ThreadReader;
import org.afterword.moderation.decide.ThreadHome;

/**
 * An article's discussion as it would be if all that waits for it were approved: read from the text that its thread's file
 * would then have.
 *
 * @param fragments where each arrival stands on the page, by its name; those that have no place are left out
 * @param problems why the thread cannot be changed, if it cannot; the discussion is as it is then
 */
record Foreseen(Discussion discussion, Map<String, String> fragments, List<Problem> problems) {

    static Foreseen of(Article article, List<Pending> waiting, Desk desk, Settings settings) throws IOException {
        var content = desk.site().resolve(ContentFolder.NAME);
        var file = ThreadHome.of(content, article.path());
        var problems = new ArrayList<Problem>();
        if (file.isEmpty() || waiting.isEmpty()) {
            return new Foreseen(article.discussion(), Map.of(), problems);
        }
        var path = content.resolve(file.get());
        var name = ContentFolder.name(file.get());
        var text = Files.isRegularFile(path) ? Files.readString(path, StandardCharsets.UTF_8) : "";
        var fragments = new HashMap<String, String>();
        var then = ThreadEdit.of(name, text, settings, problems::add)
                .flatMap(edit -> edited(edit, waiting, desk, fragments).text());
        if (then.isEmpty()) {
            return new Foreseen(article.discussion(), Map.of(), problems);
        }
        var read = new ThreadReader(settings)
                .read(
                        new SourceText(name, then.get()),
                        article.steps().size(),
                        new TextIds(article.markdown(), article.steps().size(), article.syntax())::have,
                        ignored -> {});
        return new Foreseen(read.discussion(), fragments, List.of());
    }

    private static ThreadEdit edited(ThreadEdit edit, List<Pending> waiting, Desk desk, Map<String, String> fragments) {
        var taken = new HashSet<String>();
        var fresh = new HashMap<Pending, String>();
        var renamed = new HashMap<String, String>();
        for (var one : waiting) {
            if (one.isNew()) {
                var id = free(one.comment().id(), edit, taken);
                fresh.put(one, id);
                renamed.putIfAbsent(one.comment().id(), id);
                fragments.put(one.id(), Comment.fragment(id));
            }
        }
        for (var one : waiting) {
            if (one.isNew()) {
                var to = one.waiting().reply().to().flatMap(id -> answered(id, edit, renamed));
                edit.add(new Reply(one.comment().withId(fresh.get(one)), to));
            } else {
                change(edit, one, desk, fragments);
            }
        }
        return edit;
    }

    private static String free(String id, ThreadEdit edit, Set<String> taken) {
        var free = id;
        for (int copy = 2; edit.has(free) || !taken.add(Comment.fragment(free)); copy++) {
            free = id + "-" + copy;
        }
        return free;
    }

    private static Optional<String> answered(String id, ThreadEdit edit, Map<String, String> renamed) {
        return edit.named(id).or(() -> Optional.ofNullable(renamed.get(id)));
    }

    private static void change(ThreadEdit edit, Pending one, Desk desk, Map<String, String> fragments) {
        var there =
                one.waiting().edits().flatMap(edit::named).flatMap(edit::find).map(Reply::comment);
        if (there.isEmpty() || there.get().removed()) {
            return;
        }
        fragments.put(one.id(), there.get().fragment());
        if (one.waiting().deletes()) {
            edit.bury(there.get().id());
        } else {
            var when = one.comment().edited().or(() -> Optional.of(desk.now()));
            edit.say(there.get().id(), one.comment().body().markdown(), when);
        }
    }
}
