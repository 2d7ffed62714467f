package org.afterword.moderation.decide;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.thread.Comment;
import org.afterword.content.thread.Reply;
import org.afterword.content.thread.ThreadEdit;
import org.afterword.moderation.inbox.Listed;
import org.afterword.moderation.inbox.Waiting;

/** Puts arrivals into the threads of their articles: new comments, other words for one, and the end of one's words. */
final class Approval {
    private final Decisions.Table table;
    private final List<Chosen> chosen;
    private final Optional<String> to;
    private final OpenThreads threads;
    private final List<Decided.Done> done = new ArrayList<>();
    private final Map<String, Map<String, Listed>> left = new HashMap<>();

    Approval(Decisions.Table table, List<Chosen> chosen, Optional<String> to) {
        this.table = table;
        this.chosen = chosen;
        this.to = to;
        this.threads = new OpenThreads(table);
    }

    List<Decided.Done> make() throws IOException {
        var byFile = new LinkedHashMap<String, List<Chosen>>();
        for (var one : chosen) {
            file(one)
                    .ifPresent(file -> byFile.computeIfAbsent(file, any -> new ArrayList<>())
                            .add(one));
        }
        for (var entry : byFile.entrySet()) {
            var edit = threads.edit(entry.getKey());
            if (edit.isPresent()) {
                approve(entry.getValue(), entry.getKey(), edit.get());
            }
        }
        if (table.problems().stream().noneMatch(Problem::isError)) {
            threads.write();
            InboxRemoval.remove(table, chosen.stream().map(Chosen::listed).toList());
        }
        return done;
    }

    private Optional<String> file(Chosen one) throws IOException {
        var article = to.or(one.waiting()::article);
        if (article.isEmpty()) {
            report(
                    one,
                    "inbox/unplaced",
                    "no article was found for this",
                    "name the article: afterword approve %s --to /some-title/".formatted(one.name()));
            return Optional.empty();
        }
        var file = ThreadHome.of(table.content(), article.get());
        if (file.isEmpty()) {
            report(
                    one,
                    "inbox/no-article",
                    "there is no article at " + article.get(),
                    to.isPresent()
                            ? ThreadHome.hint(table.content(), article.get())
                            : "name the article: afterword approve %s --to /some-title/".formatted(one.name()));
        }
        return file;
    }

    private void report(Chosen one, String rule, String message, String hint) {
        table.problems()
                .add(Problem.error(
                        rule, Position.file(ContentFolder.name(one.listed().file())), message, hint));
    }

    private void approve(List<Chosen> all, String file, ThreadEdit edit) throws IOException {
        var published = new HashMap<String, Boolean>();
        var ids = new LinkedHashMap<Chosen, String>();
        var called = new HashMap<String, List<Chosen>>();
        for (var one : all) {
            if (one.isNew()) {
                var id = one.comment().id();
                published.computeIfAbsent(id, edit::has);
                var free = edit.free(id);
                edit.take(free);
                ids.put(one, free);
                called.computeIfAbsent(id, any -> new ArrayList<>()).add(one);
            }
        }
        for (var one : all) {
            if (one.isNew()) {
                add(one, file, edit, new Approved(ids, called, published));
            } else {
                change(one, file, edit);
            }
        }
    }

    /**
     * The new comments that are approved for one thread.
     *
     * @param ids what each is called in the thread
     * @param called those that were called by an id when they came
     * @param published whether a comment of such an id stood in the thread before
     */
    private record Approved(
            Map<Chosen, String> ids, Map<String, List<Chosen>> called, Map<String, Boolean> published) {}

    private void add(Chosen one, String file, ThreadEdit edit, Approved with) throws IOException {
        var asked = one.waiting().reply().to();
        var parent = Optional.<String>empty();
        boolean placed = to.isPresent() && one.waiting().article().isEmpty(); // then its note says what is true no more
        var note = placed ? Optional.<String>empty() : one.waiting().note();
        if (asked.isPresent()) {
            parent = with.called().getOrDefault(asked.get(), List.of()).stream()
                    .filter(other -> other != one && isAnswered(one, other, with.published()))
                    .map(with.ids()::get)
                    .findFirst()
                    .or(() -> asked.flatMap(edit::named));
            if (parent.isEmpty() && !isWaiting(one, asked.get())) {
                note = Optional.of("there is no comment '%s' that it could answer, so it stands at the top"
                        .formatted(asked.get()));
            }
        }
        edit.add(new Reply(one.comment().withId(with.ids().get(one)), parent));
        tell(one, one.comment(), "published", file, note);
    }

    /** Whether one answers another of the id that it asks for. Of two with one id, it is the one that its source means. */
    private static boolean isAnswered(Chosen one, Chosen other, Map<String, Boolean> published) {
        boolean isMeant = other.source().flatMap(Comment.Source::id).isPresent()
                && one.comment()
                        .source()
                        .flatMap(Comment.Source::parent)
                        .equals(other.source().flatMap(Comment.Source::id));
        return isMeant || !published.get(other.comment().id());
    }

    /** Reports that the comment which one answers waits itself, if it does. */
    private boolean isWaiting(Chosen one, String id) throws IOException {
        var article = one.listed().article().orElse("");
        var ids = left.get(article);
        if (ids == null) {
            ids = left(article);
            left.put(article, ids);
        }
        var other = ids.get(id);
        if (other != null) {
            var name = table.inbox().names().get(table.inbox().all().indexOf(other));
            report(
                    one,
                    "inbox/parent",
                    "it answers %s, which also awaits a decision".formatted(name),
                    "approve both: afterword approve %s %s".formatted(name, one.name()));
        }
        return other != null;
    }

    /** The new comments for an article that wait and are not approved now, by their ids. */
    private Map<String, Listed> left(String article) throws IOException {
        var approved = new HashSet<Listed>();
        chosen.forEach(one -> approved.add(one.listed()));
        var ids = new HashMap<String, Listed>();
        for (var other : table.inbox().of(article)) {
            var waiting = approved.contains(other)
                    ? Optional.<Waiting>empty()
                    : table.inbox().read(other);
            if (waiting.isPresent() && waiting.get().edits().isEmpty()) {
                ids.putIfAbsent(waiting.get().reply().comment().id(), other);
            }
        }
        return ids;
    }

    private void change(Chosen one, String file, ThreadEdit edit) {
        var asked = one.waiting().edits().orElse("");
        var id = edit.named(asked).orElse(asked);
        var there = edit.find(id);
        if (there.isEmpty()) {
            report(
                    one,
                    "inbox/edits",
                    "the comment '%s' that it changes is not in %s any more".formatted(id, ContentFolder.name(file)),
                    "reject it: afterword reject " + one.name());
        } else if (one.waiting().deletes()) {
            edit.bury(id);
            tell(one, there.get().comment(), "taken out", file, one.waiting().note());
        } else if (there.get().comment().removed()) {
            report(
                    one,
                    "inbox/edits",
                    "the words of the comment '%s' that it changes were removed".formatted(id),
                    "reject it: afterword reject " + one.name());
        } else {
            var when = one.comment().edited().or(() -> Optional.of(table.now()));
            edit.say(id, one.comment().body().markdown(), when);
            tell(one, one.comment(), "changed", file, one.waiting().note());
        }
    }

    private void tell(Chosen one, Comment whose, String what, String file, Optional<String> note) {
        done.add(new Decided.Done(one.name(), PersonKey.shown(whose), what, ContentFolder.name(file), note));
    }
}
