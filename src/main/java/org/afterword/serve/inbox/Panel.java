package org.afterword.serve.inbox;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.afterword.content.thread.Comment;
import org.afterword.markdown.RenderedProse;
import org.jsoup.nodes.Element;

/** What stands beside an arrival in its place: that it waits, why, and what can be done with it. */
final class Panel {
    private Panel() {}

    /** @param before what the thread has now in its place */
    static Element of(Held held, Optional<Comment> before) {
        var waiting = held.waiting();
        var piece = Markup.piece("waiting.html");
        var whose = "the comment of " + held.who();
        piece.attr("aria-label", "Your decision on " + whose);
        piece.expectFirst(".afterword-state").text(state(held));
        reasons(piece, held);
        if (before.isPresent()) {
            before(piece.expectFirst("blockquote"), before.get());
        } else {
            piece.expectFirst(".afterword-before").remove();
        }
        for (var button : piece.select("button")) {
            button.attr("value", held.key()).attr("aria-label", button.text() + ": " + whose);
        }
        var edit = piece.expectFirst(".afterword-edit");
        if (waiting.deletes()) {
            edit.remove();
        } else {
            edit.attr("href", editAddress(held)).attr("aria-label", "Edit: " + whose);
        }
        return piece;
    }

    /** An arrival that waits while another is being edited. */
    static Element still(Held held) {
        var piece = of(held, Optional.empty());
        piece.expectFirst(".afterword-deeds").remove();
        return piece;
    }

    static void reasons(Element piece, Held held) {
        var reasons = piece.expectFirst(".afterword-reasons");
        held.waiting().held().forEach(reason -> reasons.appendElement("li").text(reason));
        if (held.waiting().held().isEmpty()) {
            reasons.remove();
        }
        Markup.fill(piece, ".afterword-note", held.waiting().note().orElse(""));
    }

    static String editAddress(Held held) {
        return InboxPages.EDIT + "?id=" + URLEncoder.encode(held.id(), StandardCharsets.UTF_8);
    }

    private static String state(Held held) {
        if (held.waiting().deletes()) {
            return "To be taken out: this awaits your decision";
        }
        return held.waiting().edits().isPresent()
                ? "Changed words: they await your decision"
                : "This awaits your decision";
    }

    private static void before(Element quote, Comment comment) {
        quote.html(RenderedProse.byVisitor(comment.body().markdown()).html().markup());
    }
}
