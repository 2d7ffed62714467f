package org.afterword.serve.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.afterword.base.Moment;
import org.afterword.content.address.UrlPath;
import org.afterword.content.article.Article;
import org.afterword.markdown.RenderedProse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The inbox as a list: what waits, article by article, to look at in its place or to decide on many at once. */
final class ListPage {
    /** So many are listed at once. */
    static final int MOST = 500;

    private static final int LONG = 280;

    private final Map<String, Article> articles;
    private final String token;
    private final Document page = Markup.page(Markup.text("page.html"));
    private final Element main = page.expectFirst("main");

    private ListPage(List<Article> articles, String token) {
        this.articles = articles.stream()
                .collect(Collectors.toMap(Article::path, article -> article, (one, other) -> one, TreeMap::new));
        this.token = token;
    }

    static Document of(List<Pending> waiting, List<Article> articles, String token) {
        var list = new ListPage(articles, token);
        list.fill(waiting);
        return list.page;
    }

    private void fill(List<Pending> waiting) {
        page.title(waiting.isEmpty() ? "Inbox" : "Inbox (" + waiting.size() + ")");
        main.expectFirst("h1").text("Inbox");
        main.appendElement("p")
                .addClass("afterword-summary")
                .text(
                        switch (waiting.size()) {
                            case 0 -> "Nothing waits for you.";
                            case 1 -> "1 waits for your decision.";
                            default -> waiting.size() + " wait for your decision.";
                        });
        var shown = waiting.subList(0, Math.min(MOST, waiting.size()));
        var placed = new TreeMap<String, List<Pending>>();
        var unplaced = new ArrayList<Pending>();
        for (var one : shown) {
            one.waiting()
                    .article()
                    .map(path -> placed.computeIfAbsent(path, any -> new ArrayList<>()))
                    .orElse(unplaced)
                    .add(one);
        }
        placed.forEach((path, arrivals) -> group(path, arrivals));
        if (!unplaced.isEmpty()) {
            unplaced(unplaced);
        }
        if (shown.size() < waiting.size()) {
            main.appendElement("p")
                    .text("%d more are shown when some of these are decided on."
                            .formatted(waiting.size() - shown.size()));
        }
        if (!waiting.isEmpty()) {
            main.appendChild(Markup.piece("chosen.html"));
        }
    }

    private void group(String path, List<Pending> arrivals) {
        var article = Optional.ofNullable(articles.get(path));
        var section = main.appendElement("section").addClass("afterword-group");
        var heading = section.appendElement("h2").attr("dir", "auto");
        if (article.isPresent()) {
            heading.appendElement("a")
                    .attr("href", InboxPages.ROOT + UrlPath.encode(path).substring(1))
                    .text(article.get().title());
        } else {
            heading.text(path);
            section.appendElement("p")
                    .addClass("afterword-note")
                    .text("No such article is shown in this preview: it may be a draft, or gone.");
        }
        entries(section, arrivals);
    }

    private void unplaced(List<Pending> arrivals) {
        var section = main.appendElement("section").addClass("afterword-group");
        section.appendElement("h2").text("For no article that could be found");
        for (var entry : entries(section, arrivals).entrySet()) {
            var form = Markup.piece("place.html");
            form.prependElement("input").attr("type", "hidden").attr("name", "token").val(token);
            form.expectFirst("button")
                    .val(entry.getKey().key())
                    .attr("aria-label", "Put it there: the comment of " + entry.getKey().who());
            entry.getValue().appendChild(form);
        }
        var known = main.appendElement("datalist").attr("id", "afterword-articles");
        articles.forEach((path, article) ->
                known.appendElement("option").val(path).text(article.title()));
    }

    private static Map<Pending, Element> entries(Element section, List<Pending> arrivals) {
        var list = section.appendElement("ul").addClass("afterword-list");
        var entries = new java.util.LinkedHashMap<Pending, Element>();
        for (var one : arrivals) {
            var comment = one.waiting().reply().comment();
            var entry = Markup.piece("entry.html");
            entry.expectFirst("input").val(one.key());
            entry.expectFirst("b").text(one.who());
            var time = entry.expectFirst("time");
            comment.date().ifPresentOrElse(date -> time.attr("datetime", date.iso()).text(day(date)), time::remove);
            Markup.fill(entry, ".afterword-excerpt", excerpt(comment.body().markdown()));
            Panel.reasons(entry, one);
            list.appendChild(entry);
            entries.put(one, entry);
        }
        return entries;
    }

    private static String day(Moment date) {
        return date.iso().replace('T', ' ').replaceFirst("(:\\d\\d):\\d\\d.*", "$1");
    }

    private static String excerpt(String markdown) {
        var text = Jsoup.parse(RenderedProse.byVisitor(markdown).html().markup()).text();
        return text.codePointCount(0, text.length()) <= LONG
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONG)) + "…";
    }
}
