package org.afterword.content.thread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Puts new comments into a thread's text: each behind the last one at the top that is not later, by date and then by id. So
 * it comes to the same in whatever order they are put.
 */
final class Insertion {
    private static final Comparator<Reply> OLDEST_FIRST = Comparator.comparing((Reply reply) ->
                    reply.comment().date().map(date -> date.second()).orElse(Long.MIN_VALUE))
            .thenComparing(
                    reply -> reply.comment().date().map(date -> date.nano()).orElse(0))
            .thenComparing(reply -> reply.comment().id());

    private final EditedText text;
    private final TextLines lines;
    private final ThreadOutline outline;

    Insertion(EditedText text, ThreadOutline outline) {
        this.text = text;
        this.lines = new TextLines(text.plain());
        this.outline = outline;
    }

    void put(List<Reply> added) {
        var behind = new TreeMap<Integer, List<Reply>>();
        added.stream()
                .sorted(OLDEST_FIRST)
                .forEach(reply -> behind.computeIfAbsent(outline.before(reply.comment()), any -> new ArrayList<>())
                        .add(reply));
        behind.forEach((before, replies) -> {
            switch (outline.style()) {
                case EMPTY -> begin(replies);
                case BLOCK -> inBlock(before, replies);
                case FLOW -> inBrackets(before, replies);
            }
        });
    }

    private void inBlock(int before, List<Reply> replies) {
        int at = before < 0 ? outline.start() : outline.entries().get(before).end();
        boolean isLine = at == 0 || lines.text().charAt(at - 1) == '\n';
        text.replace(at, at, (isLine ? "" : "\n") + indented(replies));
    }

    private String indented(List<Reply> replies) {
        var block = ThreadFile.text(replies);
        return outline.indent() == 0 ? block : block.replaceAll("(?m)^(?=.)", " ".repeat(outline.indent()));
    }

    private void inBrackets(int before, List<Reply> replies) {
        var all = String.join(", ", replies.stream().map(ThreadFile::inBraces).toList());
        if (before >= 0) {
            int at = outline.entries().get(before).end();
            text.replace(at, at, ", " + all);
        } else if (outline.entries().isEmpty()) {
            text.replace(outline.end(), outline.end(), all);
        } else {
            int at = outline.entries().get(0).start();
            text.replace(at, at, all + ", ");
        }
    }

    /** Takes the place of a list without items. Comments above stay above all that will ever be put in. */
    private void begin(List<Reply> replies) {
        int at = outline.start();
        boolean isLine = at == 0 || lines.text().charAt(at - 1) == '\n';
        var before = isLine ? "" : "\n";
        if (at > 0 && outline.start() == outline.end()) {
            int above = lines.start(isLine ? at - 1 : at);
            before += lines.isComment(above) ? "\n" : "";
        }
        int end = outline.end();
        if (end > at) {
            int rest = lines.pastSpaces(end);
            end = lines.isBlank(end) ? lines.next(end) : rest;
        }
        text.replace(at, end, before + ThreadFile.text(replies));
    }
}
