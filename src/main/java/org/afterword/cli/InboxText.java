package org.afterword.cli;

import java.util.ArrayList;
import java.util.List;
import org.afterword.base.Moment;
import org.afterword.content.thread.Comment;
import org.afterword.moderation.decide.InboxView;

/** What awaits a decision, for a person. */
final class InboxText {
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private final Moment now;
    private final int width;
    private final List<String> lines = new ArrayList<>();

    private InboxText(Moment now, int width) {
        this.now = now;
        this.width = width;
    }

    /** @param width how many characters a line shows */
    static List<String> of(InboxView view, Moment now, int width) {
        var text = new InboxText(now, width);
        if (view.total() == 0) {
            return List.of("nothing awaits a decision");
        }
        view.groups().forEach(text::group);
        if (view.older() > 0) {
            text.lines.add("%s older %s not shown; to see all: afterword inbox --limit %s"
                    .formatted(view.older(), view.older() == 1 ? "one is" : "ones are", view.total()));
        }
        return text.lines;
    }

    private void group(InboxView.Group group) {
        line(group.article().orElse("without an article") + "  " + group.held() + " held"
                + (group.article().isPresent() ? "" : "; name the article: afterword approve ID --to PATH"));
        int names = group.shown().stream()
                .mapToInt(one -> one.name().length())
                .max()
                .orElse(0);
        group.shown().forEach(one -> one(one, names));
    }

    private void one(InboxView.One one, int names) {
        var waiting = one.waiting();
        var comment = waiting.reply().comment();
        var parts = new ArrayList<String>();
        parts.add(comment.name()
                .or(comment::by)
                .or(() -> one.before().flatMap(before -> before.name().or(before::by)))
                .orElse("no name"));
        (waiting.edits().isPresent() ? comment.edited().or(comment::date) : comment.date())
                .map(this::ago)
                .ifPresent(parts::add);
        one.answers().ifPresent(who -> parts.add("in reply to " + (who.isEmpty() ? "a comment" : who)));
        if (waiting.deletes()) {
            parts.add("asks to remove it");
        } else if (waiting.edits().isPresent() && !waiting.held().contains("an edit")) {
            parts.add("an edit");
        }
        if (!waiting.held().isEmpty()) {
            parts.add(String.join(", ", waiting.held()));
        }
        waiting.note().ifPresent(parts::add);
        line("  " + one.name() + " ".repeat(names - one.name().length()) + "  " + String.join(" · ", parts));
        var margin = " ".repeat(names + 4);
        if (waiting.deletes()) {
            words(margin, one.before().map(InboxText::words).orElse("(it is not there any more)"));
        } else if (waiting.edits().isPresent()) {
            words(margin + "was: ", one.before().map(InboxText::words).orElse("(it is not there any more)"));
            words(margin + "now: ", words(comment));
        } else {
            words(margin, words(comment));
        }
        if (waiting.article().isEmpty()) {
            line(margin + "content/" + waiting.file());
        }
    }

    private static String words(Comment comment) {
        return comment.removed() ? "(its words were removed)" : comment.body().markdown();
    }

    /** The first of the words, as far as the line goes. */
    private void words(String margin, String words) {
        var all = margin + words.strip().replaceAll("\\s+", " ");
        boolean fits = all.codePointCount(0, all.length()) <= width;
        line(fits ? all : all.substring(0, all.offsetByCodePoints(0, width - 1)) + "…");
    }

    private void line(String line) {
        lines.add(ProblemPrinter.shown(line));
    }

    private String ago(Moment date) {
        long seconds = now.second() - date.second();
        if (seconds < 0) {
            return date.day().toString();
        } else if (seconds < 2 * MINUTE) {
            return "just now";
        } else if (seconds < 2 * HOUR) {
            return seconds / MINUTE + " minutes ago";
        } else if (seconds < 2 * DAY) {
            return seconds / HOUR + " hours ago";
        }
        return seconds < 60 * DAY ? seconds / DAY + " days ago" : date.day().toString();
    }
}
