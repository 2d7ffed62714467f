package org.afterword.serve.inbox;

import java.util.Optional;
import org.afterword.content.thread.Comment;
import org.afterword.markdown.RenderedProse;
import org.jsoup.nodes.Element;

/** What stands beside an arrival in its place: that it waits, why, and what can be done with it. */
final class Panel {
    private Panel() {}

    /** @param before what the thread has now in its place */
    static Element of(Pending one, Optional<Comment> before) {
        var waiting = one.waiting();
        var piece = Markup.piece("waiting.html");
        var whose = "the comment of " + one.who(before);
        piece.attr("aria-label", "Your decision on " + whose);
        piece.expectFirst(".afterword-state").text(state(one));
        reasons(piece, one);
        if (before.isPresent()) {
            before(piece.expectFirst("blockquote"), before.get());
        } else {
            piece.expectFirst(".afterword-before").remove();
        }
        for (var button : piece.select("button")) {
            button.attr("value", one.key()).attr("aria-label", button.text() + ": " + whose);
        }
        var edit = piece.expectFirst(".afterword-edit");
        if (waiting.deletes()) {
            edit.remove();
            piece.expectFirst("[name=spam]").remove();
        } else {
            edit.attr("href", Addresses.ofEdit(one)).attr("aria-label", "Edit: " + whose);
        }
        return piece;
    }

    /** An arrival that waits while another is being edited. */
    static Element still(Pending one) {
        var piece = of(one, Optional.empty());
        piece.expectFirst(".afterword-deeds").remove();
        return piece;
    }

    static void reasons(Element piece, Pending one) {
        var reasons = piece.expectFirst(".afterword-reasons");
        one.waiting().held().forEach(reason -> reasons.appendElement("li").text(reason));
        if (one.waiting().held().isEmpty()) {
            reasons.remove();
        }
        Markup.fill(piece, ".afterword-note", one.waiting().note().orElse(""));
    }

    private static String state(Pending one) {
        if (one.waiting().deletes()) {
            return "To be taken out: this awaits your decision";
        }
        return one.waiting().edits().isPresent()
                ? "Changed words: they await your decision"
                : "This awaits your decision";
    }

    private static void before(Element quote, Comment comment) {
        quote.html(RenderedProse.byVisitor(comment.body().markdown()).html().markup());
    }
}
