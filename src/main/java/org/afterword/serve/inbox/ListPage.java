package org.afterword.serve.inbox;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The inbox as a list: what waits, article by article, to look at in its place or to decide on many at once. */
final class ListPage {
    private final Now now;
    private final Dressing dressing;
    private final Document page = Markup.page(Markup.text("page.html"));
    private final Element main = page.expectFirst("main");
    private boolean asksForArticles;

    private ListPage(Now now, Dressing dressing) {
        this.now = now;
        this.dressing = dressing;
    }

    static Document of(Now now, Dressing dressing) throws IOException {
        var list = new ListPage(now, dressing);
        list.fill(now.first(), now.count());
        return list.page;
    }

    private void fill(List<Pending> shown, int waiting) {
        page.title(waiting == 0 ? "Inbox" : "Inbox (" + waiting + ")");
        main.expectFirst("h1").text("Inbox");
        main.appendElement("p").addClass("afterword-summary").text(summary(waiting));
        var placed = new TreeMap<String, List<Pending>>();
        var unplaced = new ArrayList<Pending>();
        for (var one : shown) {
            one.waiting()
                    .article()
                    .map(path -> placed.computeIfAbsent(path, any -> new ArrayList<>()))
                    .orElse(unplaced)
                    .add(one);
        }
        placed.forEach(this::ofArticle);
        if (!unplaced.isEmpty()) {
            withoutArticle("Without an article", "", unplaced);
        }
        if (waiting > Now.MOST) {
            main.appendElement("p")
                    .text("You see the other %s once you have decided on some of these.".formatted(waiting - Now.MOST));
        }
        if (!shown.isEmpty()) {
            main.appendChild(Markup.piece("chosen.html"));
        }
        if (asksForArticles) {
            nameArticles(main.appendElement("datalist").attr("id", "afterword-articles"));
        }
    }

    private static String summary(int waiting) {
        return switch (waiting) {
            case 0 -> "Nothing waits for you.";
            case 1 -> "1 waits for your decision.";
            default -> waiting + " wait for your decision.";
        };
    }

    private void ofArticle(String path, List<Pending> arrivals) {
        var article = now.article(path);
        if (article.isEmpty()) {
            withoutArticle(path, "No such article is shown in this preview: it may be a draft, or gone.", arrivals);
            return;
        }
        var there = Addresses.ofArticle(path);
        var list = group(article.get().title(), there);
        arrivals.forEach(one -> list.appendChild(ListEntry.of(one, there, now.before(one))));
    }

    private void withoutArticle(String title, String note, List<Pending> arrivals) {
        var list = group(title, "");
        if (!note.isEmpty()) {
            list.before(page.createElement("p").addClass("afterword-note").text(note));
        }
        for (var one : arrivals) {
            var form = Markup.piece("place.html");
            dressing.seal(form);
            form.expectFirst("button")
                    .attr("value", one.key())
                    .attr("aria-label", "Put it there: the comment of " + one.who());
            list.appendChild(ListEntry.of(one, "", now.before(one)).appendChild(form));
        }
        asksForArticles = true;
    }

    /** @param address where the title leads; empty where it leads nowhere */
    private Element group(String title, String address) {
        var section = main.appendElement("section");
        var heading = section.appendElement("h2").attr("dir", "auto");
        if (address.isEmpty()) {
            heading.text(title);
        } else {
            heading.appendElement("a").attr("href", address).text(title);
        }
        return section.appendElement("ul").addClass("afterword-list");
    }

    private void nameArticles(Element known) {
        now.articles()
                .forEach(article -> known.appendElement("option")
                        .attr("value", article.path())
                        .text(article.title()));
    }
}
