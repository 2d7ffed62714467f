package org.afterword.pages.links;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.afterword.content.address.UrlPath;
import org.afterword.content.article.Article;
import org.afterword.markdown.Anchors;
import org.afterword.pages.output.Output;

/** The places within pages that fragments lead to. A page is rendered only where its article does not tell. */
final class PageIds {
    private final Function<Output.Page, Optional<String>> rendered;
    private final Function<Article, Optional<String>> markdown;
    private final Map<String, Optional<Set<String>>> known = new ConcurrentHashMap<>();

    /**
     * @param rendered a page's HTML; empty where it cannot be rendered
     * @param markdown an article's text; empty where it cannot be read
     */
    PageIds(Function<Output.Page, Optional<String>> rendered, Function<Article, Optional<String>> markdown) {
        this.rendered = rendered;
        this.markdown = markdown;
    }

    /** Whether the fragment leads to a place of the page. It does where that cannot be known. */
    boolean has(Output output, Optional<Article> article, String fragment) {
        var id = UrlPath.decode(fragment);
        if (!(output instanceof Output.Page page)
                || page.template().equals("redirect.html")
                || id.isEmpty()
                || id.equals("top")
                || id.startsWith(":~:")) {
            return true;
        }
        return article.flatMap(markdown)
                        .filter(text -> Anchors.areSure(text, id))
                        .isPresent()
                || of(page).map(ids -> ids.contains(id)).orElse(true);
    }

    /** All the ids of a page; empty where it cannot be rendered. */
    Optional<Set<String>> of(Output.Page page) {
        var before = known.get(page.path());
        if (before == null) { // two threads that render one page find the same
            before = rendered.apply(page).map(Anchors::in);
            known.put(page.path(), before);
        }
        return before;
    }
}
