package org.afterword.serve.inbox;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts on a page what the inbox's pages have in common: the style sheet, and a form with the token. Buttons stand elsewhere
 * and name the form that they belong to, since a page of the site may have a form around its thread.
 */
final class Dressing {
    private final String token;

    Dressing(String token) {
        this.token = token;
    }

    void style(Document page) {
        page.head().appendElement("link").attr("rel", "stylesheet").attr("href", Addresses.STYLE);
    }

    /** For decisions, after which the browser comes back. */
    void decide(Document page, String back) {
        var form = form(page, "afterword-decide", Addresses.DECIDE);
        hidden(form, "back", back);
        // A key that is pressed in a box stands for the form's first button. This one closes a dialog, and there is
        // none.
        form.appendElement("button")
                .attr("formmethod", "dialog")
                .attr("hidden", "")
                .text("Nothing");
    }

    /** For an arrival that is edited. */
    void edit(Document page, String id, String key) {
        var form = form(page, "afterword-edit", Addresses.EDIT + "#" + Addresses.EDITING);
        hidden(form, "id", id);
        hidden(form, "key", key);
    }

    /** Gives a form the token. */
    void seal(Element form) {
        hidden(form, "token", token);
    }

    private Element form(Document page, String id, String action) {
        var form = page.body()
                .prependElement("form")
                .attr("id", id)
                .attr("method", "post")
                .attr("action", action);
        seal(form);
        return form;
    }

    private static void hidden(Element form, String name, String value) {
        form.prependElement("input").attr("type", "hidden").attr("name", name).attr("value", value);
    }
}
