package org.afterword.moderation.receive;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.afterword.arrival.Target;
import org.afterword.base.SameName;
import org.afterword.content.Site;
import org.afterword.content.article.Article;
import org.afterword.importer.known.Naming;
import org.afterword.importer.known.OldPaths;

/**
 * Finds the article that an arrival is for: by its path, an address or an alias of it, the last part of its path where only
 * one article has it, the posts elsewhere under which it is talked of, and its title as giscus writes it.
 */
final class Addressee {
    private final Locale language;
    private final String siteTitle;
    private final Naming naming;
    private final Map<String, Article> byPath = new HashMap<>();
    private final Map<String, Optional<String>> byTitle = new HashMap<>();
    private final Discussed discussed;

    Addressee(Site site) {
        language = Locale.forLanguageTag(site.settings().language());
        siteTitle = folded(site.settings().title());
        var paths = new OldPaths(site.settings().root());
        naming = new Naming(paths);
        for (var article : site.articles()) {
            byPath.put(article.path(), article);
            paths.known(article.path(), article.path());
            naming.add(article.path());
            naming.addIdentifiers(article.extra(), article.path());
            byTitle.merge(folded(article.title()), Optional.of(article.path()), (one, other) -> Optional.empty());
        }
        site.articles().forEach(article -> article.aliases().forEach(alias -> paths.known(alias, article.path())));
        discussed = new Discussed(site.articles());
        share(site);
    }

    /** Under the path of an article that shows another's thread, answers are for that. */
    private void share(Site site) {
        site.translations().threads().forEach((path, owner) -> byPath.put(path, byPath.get(owner)));
    }

    Optional<Article> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    Optional<Article> find(Target target) {
        return target.addresses().stream()
                .flatMap(address -> addressed(address.strip()).stream())
                .findFirst()
                .or(() -> discussed.find(target.discussions()))
                .or(() -> titled(target.title().strip()))
                .map(byPath::get);
    }

    private Optional<String> addressed(String address) {
        if (byPath.containsKey(address)) {
            return Optional.of(address);
        }
        if (address.isEmpty() || address.chars().anyMatch(Character::isWhitespace)) {
            return naming.linked(List.of(address));
        }
        return naming.linked(List.of(address.startsWith("/") || address.contains("://") ? address : "/" + address))
                .or(() -> naming.identified(List.of(address)));
    }

    /** The path without its first slash and its extension, {@code index} for the top; an address; or the page's title. */
    private Optional<String> titled(String title) {
        if (title.isEmpty()) {
            return Optional.empty();
        }
        var path = title.equals("index") ? "/" : title.contains("://") ? title : "/" + title;
        return naming.linked(List.of(path))
                .or(() -> byTitle.getOrDefault(folded(title), Optional.empty()))
                .or(() -> byTitle.getOrDefault(withoutSite(folded(title)), Optional.empty()));
    }

    private String withoutSite(String title) {
        return !siteTitle.isEmpty() && title.endsWith(siteTitle)
                ? title.substring(0, title.length() - siteTitle.length()).replaceFirst("\\s+\\S\\s*$", "")
                : title;
    }

    private String folded(String title) {
        return SameName.of(title, language);
    }
}
