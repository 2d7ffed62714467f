package org.afterword.importer.kinds;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.Moment;
import org.afterword.content.thread.Comment;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.ExportedName;
import org.afterword.importer.record.ExportedState;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.PrivateWords;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.State;
import org.afterword.importer.record.What;
import org.afterword.importer.source.WrittenTime;
import org.afterword.importer.source.XmlElement;
import org.jsoup.nodes.Entities;

/**
 * Reads a {@code comment} of LiveJournal's XML: within an entry, where its parts are elements, or alone, where its numbers are
 * attributes. The sites stamp comments in UTC.
 */
final class LiveJournalComment {
    /** The name that ljdump gives to the comments on an entry. */
    private static final Pattern OF_ENTRY = Pattern.compile("(?:.*[/\\\\!])?C-(\\d{1,15})");

    private final String file;
    private final Consumer<Exported> out;

    LiveJournalComment(String file, Consumer<Exported> out) {
        this.file = file;
        this.out = out;
    }

    /** Hands over the name of a user, whom comments alone have as a number. */
    void know(XmlElement user) {
        user.attribute("id")
                .ifPresent(id -> user.attribute("user")
                        .ifPresent(name -> out.accept(new ExportedName(new Line(file, user.line()), id, name))));
    }

    /** Reads a comment that stands in no entry. */
    void alone(XmlElement comment, Set<String> threads) {
        var entry = comment.attribute("jitemid").or(this::entryOfFile).orElse("");
        boolean onlyCounted = comment.children().isEmpty() && entry.isEmpty();
        if (onlyCounted) { // the list that comes before the comments themselves, and is asked for anew each time
            var line = new Line(file, comment.line());
            comment.attribute("id")
                    .filter(any -> state(comment) != State.APPROVED)
                    .ifPresent(id -> out.accept(new ExportedState(line, id, state(comment))));
            return;
        }
        if (!entry.isEmpty() && threads.add(entry)) {
            out.accept(new ExportedThread(
                    new Line(file, comment.line()), entry, List.of(entry), List.of(), "", false, Optional.empty()));
        }
        boolean isGone = comment.children().isEmpty(); // a deleted comment has its numbers alone
        read(comment, entry, isGone ? State.REMOVED : state(comment), Optional.empty());
    }

    /** The entry of which a file of comments tells by its name. */
    private Optional<String> entryOfFile() {
        var name = OF_ENTRY.matcher(file);
        return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
    }

    /**
     * Reads a comment that stands in its entry.
     *
     * @param chance the part of the entry's number that is there by chance, and that numbers of its comments have, too
     */
    void within(XmlElement comment, String entry, Optional<Long> chance) {
        read(comment, entry, state(comment), chance);
    }

    private void read(XmlElement comment, String entry, State state, Optional<Long> chance) {
        var line = new Line(file, comment.line());
        var id = comment.attribute("jtalkid")
                .or(() -> comment.text("id"))
                .or(() -> either(comment, "id", "itemid"))
                .orElse("");
        var words = comment.child("body").isPresent() ? "body" : "event";
        if (comment.isTwo(words) || comment.isTwo("itemid")) {
            out.accept(Refused.ranTogether(What.COMMENT, line));
        }
        if (id.isEmpty() || entry.isEmpty() || comment.child(words).isEmpty() && state != State.REMOVED) {
            out.accept(new Refused(
                    What.COMMENT,
                    line,
                    id,
                    id.isEmpty() ? "it has no id" : entry.isEmpty() ? "its entry has no id" : "it has no text"));
            return;
        }
        var text = LiveJournalText.of(comment.raw(words));
        out.accept(new ExportedComment(
                line,
                entry,
                id,
                either(comment, "parentid", "parent_itemid")
                        .or(() -> comment.text("parentid"))
                        .filter(parent -> !parent.equals("0") && !parent.equals(id)),
                author(comment),
                Optional.empty(),
                Optional.empty(),
                state == State.REMOVED && comment.children().isEmpty() ? Optional.empty() : date(comment, id, line),
                Optional.empty(),
                state,
                Comment.Kind.COMMENT,
                false,
                chance.filter(any -> id.matches("\\d{1,15}"))
                        .map(part -> "t" + (Long.parseLong(id) * LiveJournalEntry.SHOWN + part))
                        .orElse("comment-" + id),
                Optional.empty(),
                Optional.of(new Comment.Source("livejournal", Optional.of(id), Optional.empty(), Optional.empty())),
                new Body(subject(comment) + text.html(), Body.Format.WORDPRESS)));
    }

    private static Optional<String> either(XmlElement comment, String attribute, String element) {
        return comment.attribute(attribute).or(() -> comment.text(element));
    }

    private Optional<String> author(XmlElement comment) {
        return comment.attribute("poster")
                .or(() -> comment.attribute("posterid")
                        .filter(id -> !id.equals("0"))
                        .map(ExportedName::known))
                .or(() -> comment.child("author").flatMap(author -> author.text("name")))
                .or(() -> comment.text("user"))
                .filter(name -> !name.isEmpty() && !name.equals("anonymous"));
    }

    /** What stands above the words, unless it only says what is answered. */
    private static String subject(XmlElement comment) {
        return comment.text("subject")
                .filter(subject -> !subject.regionMatches(true, 0, "Re:", 0, 3))
                .map(subject -> "<strong>" + Entities.escape(PrivateWords.without(subject)) + "</strong>\n\n")
                .orElse("");
    }

    private Optional<Moment> date(XmlElement comment, String id, Line line) {
        var written = comment.text("date").or(() -> comment.text("eventtime"));
        var date = written.flatMap(text -> WrittenTime.of(text, ZoneOffset.UTC));
        new UnreadDate(out, line).need("comment", id, written.orElse(""), date);
        return date;
    }

    private static State state(XmlElement comment) {
        return switch (either(comment, "state", "state").orElse("A")) {
            case "D" -> State.REMOVED;
            case "S" -> State.PENDING;
            case "B" -> State.SPAM;
            default -> State.APPROVED; // also F: its answers are closed
        };
    }
}
