package org.afterword.pages;

import java.util.Optional;
import org.afterword.base.problem.Position;
import org.afterword.content.Site;
import org.afterword.content.article.ArticlePlaces;
import org.afterword.pages.links.Sources;

/** Finds where an article claims an address: an alias has a line in its file. */
record ClaimPlaces(Site site, Sources sources) {
    private static final String ALIASES = "aliases";

    /**
     * Where an alias stands; else its file.
     *
     * @param file the article's
     * @param address of the page that leads on
     */
    Position alias(String file, String address) {
        return written(file, address)
                .flatMap(alias ->
                        sources.of(file).flatMap(text -> ArticlePlaces.of(text).item(ALIASES, alias)))
                .orElseGet(() -> Position.file(file));
    }

    /** The alias as its author wrote it: with a slash at its end, or without. */
    Optional<String> written(String file, String address) {
        return site.articles().stream()
                .filter(article -> article.file().equals(file))
                .flatMap(article -> article.aliases().stream())
                .filter(alias -> bare(alias).equals(bare(address)))
                .findFirst();
    }

    private static String bare(String address) {
        var path = address.endsWith("/index.html")
                ? address.substring(0, address.length() - "index.html".length())
                : address;
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
