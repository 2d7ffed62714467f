package org.afterword.serve.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.problem.Problem;
import org.afterword.content.article.Article;
import org.afterword.markdown.RenderedProse;
import org.afterword.pages.output.Output;
import org.afterword.template.TemplateFailure;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * An article's page by the site's own templates, with all that waits for it in its place. What the page does not show, for
 * its template or because the discussion is off, stands at its end.
 */
final class ArticlePage {
    private final Now now;
    private final Document page;
    private final Foreseen foreseen;
    private final InPlace places;

    private ArticlePage(Document page, Foreseen foreseen, Now now) {
        this.now = now;
        this.page = page;
        this.foreseen = foreseen;
        var all = new HashSet<String>();
        foreseen.discussion().entries().forEach(entry -> all.add(entry.comment().fragment()));
        this.places = new InPlace(page, all);
    }

    /** @param waiting what waits for the article */
    static ArticlePage of(Now now, Desk desk, Article article, List<Pending> waiting)
            throws IOException, TemplateFailure {
        var site = now.site();
        var foreseen = Foreseen.of(article, waiting, desk, now.settings());
        var contents = article.contents();
        var other = site.with(article.with(
                foreseen.discussion(), contents.article(), Fingerprint.of("as if approved " + contents.thread())));
        var output = (Output.Page) other.plan().at(article.path()).orElseThrow();
        var bytes =
                site.templates().render(output.template(), output.inputs().get().view());
        var page = Markup.page(new String(bytes, StandardCharsets.UTF_8));
        PagePolicy.narrow(page);
        return new ArticlePage(page, foreseen, now);
    }

    Document page() {
        return page;
    }

    /** Puts a panel for each into the page. */
    void decideOn(List<Pending> waiting) {
        var panels = new HashMap<Pending, Element>();
        waiting.forEach(one -> panels.put(one, Panel.of(one, now.before(one))));
        put(waiting, panels);
    }

    /** Puts the form for one into the page; the others only say that they wait. */
    void edit(Pending edited, List<Pending> waiting, Element form) {
        var panels = new HashMap<Pending, Element>();
        waiting.forEach(one -> panels.put(one, one.equals(edited) ? form : Panel.still(one)));
        put(waiting, panels);
    }

    private void put(List<Pending> waiting, Map<Pending, Element> panels) {
        var bar = Bar.of(page);
        Element rest = null;
        for (var one : waiting) {
            var fragment = foreseen.fragments().get(one.id());
            var panel = panels.get(one);
            if (fragment == null || !places.put(fragment, panel)) {
                fragment = "afterword-" + one.id();
                rest = rest == null ? rest() : rest;
                var alone = rest.appendElement("div").attr("id", fragment);
                alone.appendElement("p").appendElement("b").text(one.who());
                alone.appendElement("div")
                        .attr("dir", "auto")
                        .html(RenderedProse.byVisitor(
                                        one.waiting().reply().comment().body().markdown())
                                .html()
                                .markup());
                alone.children().addClass("afterword-own");
                alone.appendChild(panel);
            }
            bar.link(one.who(now.before(one)), fragment);
        }
        bar.count(waiting.size());
        foreseen.problems().stream()
                .filter(Problem::isError)
                .findFirst()
                .ifPresent(problem -> Bar.tell(page, new Notices.Notice(Desk.told(problem), true)));
    }

    private Element rest() {
        var main = page.selectFirst("main");
        var rest = (main == null ? page.body() : main)
                .appendElement("section")
                .attr("class", "afterword-rest afterword-page")
                .attr("aria-label", "Not shown on this page")
                .attr("lang", "en");
        rest.appendElement("p").text("This page has no place for what follows, so readers would not see it:");
        return rest;
    }
}
