package org.afterword.check;

import java.util.ArrayList;
import java.util.Optional;
import org.afterword.check.rules.Rules;
import org.afterword.check.subject.CheckedArticle;
import org.afterword.check.subject.OwnAddress;
import org.afterword.content.address.UrlPath;
import org.afterword.content.article.Article;
import org.afterword.content.article.TextLinks;
import org.afterword.markdown.Lead;
import org.afterword.pages.links.Sources;

/** Looks an article over by all rules, and notes what it leads to. Safe for use by several threads. */
final class ArticleLook {
    private final Sources sources;
    private final String url;
    private final boolean external;

    /**
     * @param url the site's own address; empty where it has none
     * @param external whether addresses of other sites are to be noted
     */
    ArticleLook(Sources sources, String url, boolean external) {
        this.sources = sources;
        this.url = url;
        this.external = external;
    }

    Found of(Article article) {
        var looked = new CheckedArticle(article, sources);
        var found = Found.nothing();
        for (var rule : Rules.ALL) {
            rule.look(looked, found.problems()::add);
        }
        for (var lead : looked.survey().leads()) {
            note(looked, lead, found);
        }
        article.image().ifPresent(image -> found.targets().add(image.path()));
        article.enclosure().ifPresent(enclosure -> {
            found.targets().add(enclosure.address());
            noteField(looked, "enclosure", enclosure.address(), found);
        });
        article.discussions().forEach(address -> noteField(looked, "discussions", address, found));
        return found;
    }

    private void noteField(CheckedArticle looked, String field, String address, Found found) {
        if (external && OwnAddress.isElsewhere(address, url)) {
            found.addExternal(address, looked.inField(field, address));
        }
    }

    private void note(CheckedArticle looked, Lead lead, Found found) {
        var article = looked.article();
        var address = lead.address();
        path(address, article.folder()).ifPresent(found.targets()::add);
        var own = OwnAddress.rest(address, url);
        own.ifPresent(rest -> found.targets().add(UrlPath.decode(rest.replaceFirst("[?#].*", ""))));
        if (own.isPresent() || OwnAddress.restOtherwise(address, url).isPresent()) {
            found.own().computeIfAbsent(address, one -> new ArrayList<>()).add(looked.inText(lead.start(), lead.end()));
        }
        if (external && OwnAddress.isElsewhere(address, url)) {
            found.addExternal(address, looked.inText(lead.start(), lead.end()));
        }
    }

    /** The path that a link leads to, as it is on the site. */
    static Optional<String> path(String address, String folder) {
        return TextLinks.target(address, folder)
                .filter(target -> target.startsWith("/"))
                .map(target -> UrlPath.decode(withoutFragment(target)));
    }

    static String withoutFragment(String address) {
        int sign = address.indexOf('#');
        return sign < 0 ? address : address.substring(0, sign);
    }
}
