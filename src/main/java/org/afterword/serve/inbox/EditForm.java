package org.afterword.serve.inbox;

import org.afterword.content.thread.Comment;
import org.jsoup.nodes.Element;

/** The form in which the author changes an arrival's name, address and words before it is published. */
final class EditForm {
    private EditForm() {}

    /** What stands in the form. */
    record Draft(String author, String url, String body) {
        static Draft of(Comment comment) {
            return new Draft(
                    comment.name().orElse(""),
                    comment.url().orElse(""),
                    comment.body().markdown());
        }

        static Draft of(Asked asked) {
            return new Draft(
                    asked.field("author").orElse("").strip(),
                    asked.field("url").orElse("").strip(),
                    asked.field("body").orElse("").replace("\r\n", "\n").strip());
        }
    }

    /** @param back where the author goes who leaves it as it was */
    static Element of(Draft draft, String back) {
        var piece = Markup.piece("edit.html");
        piece.expectFirst("[name=author]").val(draft.author());
        piece.expectFirst("[name=url]").val(draft.url());
        piece.expectFirst("textarea").appendText("\n" + draft.body());
        piece.expectFirst(".afterword-cancel").attr("href", back);
        return piece;
    }
}
