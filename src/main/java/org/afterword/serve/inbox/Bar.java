package org.afterword.serve.inbox;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The line over a page of the site that tells what waits on it and leads to each. */
final class Bar {
    private final Element bar;
    private final Element count;
    private final Element links;

    private Bar(Element bar) {
        this.bar = bar;
        bar.appendElement("a").attr("href", Addresses.LIST).text("Inbox");
        this.count = bar.appendElement("span");
        this.links = bar.appendElement("ul");
    }

    static Bar of(Document page) {
        var nav = page.createElement("nav");
        var first = page.body().firstElementChild();
        if (first != null
                && first.normalName().equals("a")
                && first.attr("href").startsWith("#")) {
            first.after(nav); // a link past the masthead stays the first that a keyboard comes to
        } else {
            page.body().prependChild(nav);
        }
        return new Bar(nav.attr("class", "afterword-bar")
                .attr("lang", "en")
                .attr("dir", "ltr")
                .attr("aria-label", "Inbox"));
    }

    /** Tells on a page what came of a decision. */
    static void tell(Document page, Notices.Notice notice) {
        var place = page.selectFirst(".afterword-bar");
        (place == null ? page.expectFirst("h1").parent() : place)
                .appendElement("p")
                .addClass(notice.wrong() ? "afterword-wrong" : "afterword-told")
                .attr("role", notice.wrong() ? "alert" : "status")
                .text(notice.text());
    }

    void count(int waiting) {
        count.text(
                switch (waiting) {
                    case 0 -> "Nothing waits on this page.";
                    case 1 -> "1 waits on this page:";
                    default -> waiting + " wait on this page:";
                });
        if (waiting == 0) {
            links.remove();
        }
    }

    void link(String who, String fragment) {
        links.appendElement("li")
                .appendElement("a")
                .attr("href", "#" + fragment)
                .attr("dir", "auto")
                .text(who);
    }
}
