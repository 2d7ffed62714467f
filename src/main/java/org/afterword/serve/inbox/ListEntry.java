package org.afterword.serve.inbox;

import java.util.Optional;
import org.afterword.base.Moment;
import org.afterword.content.thread.Comment;
import org.afterword.markdown.RenderedProse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** An arrival as the list shows it: who, when, the first of its words, and why it waits. */
final class ListEntry {
    private static final int LONG = 280;

    private ListEntry() {}

    /**
     * @param there the page of its article; empty where there is none
     * @param before what the thread has now in the place of an edit or a deletion
     */
    static Element of(Pending one, String there, Optional<Comment> before) {
        var entry = Markup.piece("entry.html");
        entry.expectFirst("input").attr("value", one.key());
        entry.expectFirst("b").text(one.who(before));
        var time = entry.expectFirst("time");
        one.comment()
                .date()
                .ifPresentOrElse(date -> time.attr("datetime", date.iso()).text(minute(date)), () -> time.remove());
        var place = entry.expectFirst("a");
        if (there.isEmpty()) {
            place.remove();
        } else {
            place.attr("href", there + "#" + one.fragment())
                    .attr("aria-label", "In its place: the comment of " + one.who(before));
        }
        var words = one.waiting().deletes() ? before : Optional.of(one.comment());
        Markup.fill(
                entry,
                ".afterword-excerpt",
                words.map(comment -> excerpt(comment.body().markdown())).orElse(""));
        Panel.reasons(entry, one);
        return entry;
    }

    /** {@code 2026-11-28 08:15}, or the day alone where no more is known. */
    private static String minute(Moment date) {
        return date.iso().replace('T', ' ').replaceFirst("(:\\d\\d):\\d\\d.*", "$1");
    }

    private static String excerpt(String markdown) {
        var text =
                Jsoup.parse(RenderedProse.byVisitor(markdown).html().markup()).text();
        return text.codePointCount(0, text.length()) <= LONG
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONG)) + "…";
    }
}
