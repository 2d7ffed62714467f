package org.afterword.serve.inbox;

import org.jsoup.nodes.Element;

/** What stands in the form in which an arrival is edited. */
record Draft(String author, String url, String body) {

    static Draft of(Pending one) {
        var comment = one.comment();
        return new Draft(
                comment.name().orElse(""),
                comment.url().orElse(""),
                comment.body().markdown());
    }

    static Draft of(Asked asked) {
        return new Draft(
                asked.field("author").orElse("").strip(),
                asked.field("url").orElse("").strip(),
                asked.field("body")
                        .orElse("")
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .stripTrailing());
    }

    /** @param back where the author goes who leaves the arrival as it was */
    Element form(String back) {
        var form = Markup.piece("edit.html");
        form.attr("id", Addresses.EDITING);
        form.expectFirst("[name=author]").attr("value", author);
        form.expectFirst("[name=url]").attr("value", url);
        form.expectFirst("textarea").appendText(body);
        form.expectFirst(".afterword-cancel").attr("href", back);
        return form;
    }
}
