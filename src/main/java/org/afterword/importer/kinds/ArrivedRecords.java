package org.afterword.importer.kinds;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.afterword.arrival.Arrival;
import org.afterword.arrival.Arrived;
import org.afterword.arrival.Declined;
import org.afterword.arrival.Deletion;
import org.afterword.arrival.Target;
import org.afterword.content.thread.Comment;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.State;
import org.afterword.importer.record.What;

/** Hands over as an export's records what is read as it arrives, so that a shape that does both is read by one piece of code. */
final class ArrivedRecords implements Consumer<Arrived> {
    private final Consumer<Exported> out;
    private final Set<String> told = new HashSet<>();
    private int reactions;

    ArrivedRecords(Consumer<Exported> out) {
        this.out = out;
    }

    @Override
    public void accept(Arrived arrived) {
        if (arrived instanceof Arrival arrival) {
            comment(arrival);
        } else if (arrived instanceof Deletion deletion) {
            tombstone(deletion);
        } else if (arrived instanceof Declined declined) {
            out.accept(new Refused(What.COMMENT, declined.line(), declined.id(), declined.reason()));
        }
    }

    /** Counts reactions, which have no place here. */
    void left(int more) {
        reactions += more;
    }

    /** Tells of a record of whose comments or answers only a part is there. */
    void partly(Line line) {
        out.accept(
                new Remark(
                        line,
                        "part",
                        "GitHub has more answers to this than it gave here; ask for the others with 'after', and import them, too"));
    }

    /** Tells how many reactions were left out of a file. */
    void end(String file) {
        if (reactions > 0) {
            out.accept(new Remark(
                    Line.whole(file),
                    "left-out",
                    reactions == 1 ? "a reaction was left out" : "%s reactions were left out".formatted(reactions)));
        }
    }

    /** Tells of an issue or a discussion, which is the thread of its comments; its own address is its key. */
    String thread(Line line, Target target) {
        var key = target.discussions().stream()
                .findFirst()
                .or(() -> target.addresses().stream().findFirst())
                .orElse(target.title());
        boolean says = !target.addresses().isEmpty() || !target.title().isEmpty();
        if (says && told.add(key)) {
            out.accept(new ExportedThread(
                    line, key, identifiers(target), target.addresses(), target.title(), false, Optional.empty()));
        }
        return key;
    }

    /** A title is the page's path without its first slash, if the page chose that. */
    private static List<String> identifiers(Target target) {
        var title = target.title();
        return title.isEmpty() || title.chars().anyMatch(Character::isWhitespace)
                ? List.of()
                : List.of(title, title.equals("index") ? "/" : "/" + title, "/" + title + "/");
    }

    private void comment(Arrival arrival) {
        if (arrival.date().isEmpty()) {
            out.accept(new Remark(
                    arrival.line(),
                    "date",
                    "comment %s has no date that can be read"
                            .formatted(arrival.id().orElse(""))));
        }
        boolean doubted = arrival.marks().contains(Arrival.Mark.DOUBTED);
        out.accept(new ExportedComment(
                arrival.line(),
                thread(arrival.line(), arrival.target()),
                arrival.id().orElse(""),
                arrival.parent(),
                arrival.name(),
                arrival.url(),
                arrival.account()
                        .filter(any -> arrival.marks().contains(Arrival.Mark.HOST))
                        .map(account -> new ExportedComment.Recognized(
                                account, "GitHub says that its writer belongs to the repository")),
                arrival.date(),
                arrival.edited(),
                doubted ? State.PENDING : State.APPROVED,
                arrival.kind(),
                false,
                fragment(arrival.link(), arrival.id()),
                Optional.empty(),
                source(arrival.system(), arrival.id(), arrival.parent(), arrival.link()),
                arrival.body()));
    }

    private void tombstone(Deletion deletion) {
        out.accept(new ExportedComment(
                deletion.line(),
                thread(deletion.line(), deletion.target()),
                deletion.id().orElse(""),
                deletion.parent(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                State.REMOVED,
                Comment.Kind.COMMENT,
                false,
                fragment(deletion.link(), deletion.id()),
                Optional.empty(),
                source(deletion.system(), deletion.id(), deletion.parent(), deletion.link()),
                Body.EMPTY));
    }

    private static Optional<Comment.Source> source(
            String system, Optional<String> id, Optional<String> parent, Optional<String> link) {
        return Optional.of(new Comment.Source(system, id, parent, link));
    }

    private static String fragment(Optional<String> link, Optional<String> id) {
        return link.filter(address -> address.contains("#"))
                .map(address -> address.substring(address.indexOf('#') + 1))
                .orElseGet(() -> "comment-" + id.orElse(""));
    }
}
