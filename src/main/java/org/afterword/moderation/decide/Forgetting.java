package org.afterword.moderation.decide;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.afterword.base.problem.Nearest;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.content.folder.ContentFolder;
import org.afterword.content.folder.ThreadPaths;
import org.afterword.content.thread.Comment;
import org.afterword.content.thread.HeldEdit;
import org.afterword.content.thread.Reply;
import org.afterword.content.thread.ThreadEdit;
import org.afterword.content.thread.ThreadFile;
import org.afterword.markdown.Links;
import org.afterword.moderation.inbox.InboxFile;
import org.afterword.moderation.inbox.Listed;
import org.afterword.moderation.inbox.Rejected;

/** Takes out a person's words: tombstones in threads, and nothing left in the inbox and in conflicts. */
final class Forgetting {
    private static final String CONFLICTS = ".conflicts";

    private final Decisions.Table table;
    private final String given;
    private Person who;
    private final Rejected rejected;
    private final List<Decided.Done> done = new ArrayList<>();
    private final TreeSet<String> names = new TreeSet<>();
    private final TreeSet<String> addresses = new TreeSet<>();
    private int called;

    Forgetting(Path site, Decisions.Table table, String who) throws IOException {
        this.table = table;
        this.given = who;
        this.rejected = Rejected.of(site);
    }

    List<Decided.Done> make() throws IOException {
        for (var person : Person.meant(given, table.inbox(), table.settings())) {
            if (done.isEmpty()) {
                who = person;
                threads();
                inbox();
                conflicts();
            }
        }
        if (done.isEmpty()) {
            report("inbox/unknown", "there are no words by '" + who.given() + "'", cure(given.strip()));
        } else if (who.isName() && addresses.size() > 1) {
            report(
                    "inbox/ambiguous",
                    "%s people are called '%s': %s"
                            .formatted(addresses.size(), who.given(), String.join(", ", addresses)),
                    "name one of these addresses, or a single comment, such as /some-title/#c3");
        } else if (who.isId() && called > 1) {
            report(
                    "inbox/ambiguous",
                    "%s comments are called '%s'".formatted(called, who.given()),
                    "write the article's path before it, such as /some-title/#" + who.given());
        }
        return done;
    }

    private String cure(String text) {
        var author = table.settings().authors().values().stream()
                .filter(one -> one.name().equals(text))
                .findFirst();
        if (author.isPresent()) {
            return "comments that say 'by: " + author.get().key()
                    + "' are an author's own: take them out of the files yourself, or name each, such as /some-title/#c3";
        } else if (text.matches("[^@\\s/]+@[^@\\s/]+\\.[^@\\s/]+")) {
            return "addresses of mail are never kept: write the name or the web address as in a comment";
        }
        return Nearest.to(text, names)
                .map(near -> "did you mean '" + near + "'?")
                .orElse(
                        "write the name or the web address exactly as in a comment, or a single comment, such as /some-title/#c3");
    }

    private void report(String code, String message, String hint) {
        table.problems().add(Problem.error(code, Choosing.INBOX, message, hint));
    }

    /** What cannot be read may be words that were to go, so nothing is done until it can. */
    private void mayHide(Problem problem) {
        if (problem.isError() && !table.problems().contains(problem)) {
            table.problems().add(problem);
        }
    }

    private void threads() throws IOException {
        var threads = new OpenThreads(table);
        var files = new TreeMap<String, String>();
        ContentFolder.list(table.content(), problem -> {})
                .files()
                .threads()
                .forEach((article, listed) -> files.put(ThreadPaths.ofArticle(article), article));
        for (var file : files.keySet()) {
            var path = ContentFolder.name(file);
            var text = new String(Files.readAllBytes(table.content().resolve(file)), StandardCharsets.UTF_8);
            var found = new ArrayList<Reply>();
            for (var reply : ThreadFile.read(new SourceText(path, text), table.settings(), this::mayHide)) {
                name(reply.comment(), files.get(file));
                if (who.isIn(files.get(file), reply.comment())
                        && !reply.comment().removed()) {
                    found.add(reply);
                }
            }
            var edit = found.isEmpty() ? Optional.<ThreadEdit>empty() : threads.edit(file);
            if (edit.isPresent()) {
                var which = new HashSet<Comment>();
                found.forEach(reply -> which.add(reply.comment()));
                edit.get().buryAll(which::contains);
                found.forEach(reply -> tell(reply.comment(), reply.comment().id(), "taken out", path));
            }
        }
        threads.write();
    }

    /** Notes by what it could have been called. */
    private void name(Comment comment, String file) {
        comment.name().ifPresent(names::add);
        if (given.indexOf('#') >= 0) {
            names.add(Links.page("/" + file) + "#" + comment.id());
        }
    }

    private void tell(Comment comment, String name, String what, String file) {
        called++;
        comment.url().map(PersonKey::ofAddress).ifPresent(addresses::add);
        comment.source()
                .filter(source -> source.id().isPresent())
                .ifPresent(source -> rejected.add(
                        table.writer(), source.system(), source.id().get(), Rejected.Why.FORGOTTEN));
        done.add(new Decided.Done(name, PersonKey.shown(comment), what, file, Optional.empty()));
    }

    private void inbox() throws IOException {
        var found = new ArrayList<Listed>();
        for (var listed : table.inbox().all()) {
            var waiting = table.inbox().read(listed);
            waiting.flatMap(one -> one.reply().comment().name()).ifPresent(names::add);
            if (waiting.isPresent() && who.isIn(listed, waiting.get())) {
                found.add(listed);
                tell(
                        waiting.get().reply().comment(),
                        listed.key().substring(0, 4),
                        "removed",
                        ContentFolder.name(listed.file()));
            }
        }
        InboxRemoval.remove(table, found);
    }

    /** What an import keeps beside the content. */
    private void conflicts() throws IOException {
        var folder = table.content().resolve(CONFLICTS);
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files;
        try (var all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith("comments.yaml"))
                    .sorted()
                    .toList();
        }
        for (var file : files) {
            var path = table.content().relativize(file).toString().replace('\\', '/');
            var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            var places = new HashSet<Integer>();
            var all = InboxFile.read(path, text, table.settings(), this::mayHide);
            for (int i = 0; i < all.size(); i++) {
                var comment = all.get(i).reply().comment();
                if (who.isIn("", comment)) {
                    places.add(i);
                    tell(comment, comment.id(), "removed", ContentFolder.name(path));
                }
            }
            if (!places.isEmpty()) {
                HeldEdit.without(ContentFolder.name(path), text, places, table.settings())
                        .ifPresentOrElse(
                                left -> table.writer().replace(path, text, left),
                                () -> table.writer().remove(path, text));
            }
        }
    }
}
