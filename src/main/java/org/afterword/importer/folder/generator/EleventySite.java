package org.afterword.importer.folder.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterword.base.Slashes;
import org.afterword.content.settings.Navigation;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.record.ExportedSite;
import org.afterword.importer.record.Line;

/** What Eleventy's data say of the site as a whole, under the names that are usual, and what its pages say of its menu. */
final class EleventySite {
    private static final List<String> ABOUT = List.of("metadata", "site", "meta", "config", "");

    private final EleventySettings settings;
    private final Matter known;
    private final List<Matter> menu = new ArrayList<>();

    /** @param known the data of the whole site */
    EleventySite(EleventySettings settings, Matter known) {
        this.settings = settings;
        this.known = known;
    }

    /** Takes what a page says of its place in the menu. */
    void navigate(Matter entry, String address) {
        if (entry.text("key", "title").isPresent() && entry.text("parent").isEmpty()) {
            menu.add(entry.or(new Matter(Map.of("url", address))));
        }
    }

    /** Who wrote what names nobody. */
    Optional<Object> author() {
        for (var name : List.of("metadata", "site", "meta", "config")) {
            var author = known.within(name).value("author");
            if (author.isPresent()) {
                return author;
            }
        }
        return known.value("author");
    }

    /** The site as the settings and data tell of it. */
    ExportedSite exported(Line line) {
        var about = about();
        return new ExportedSite(
                line,
                about.text("title", "name", "siteName")
                        .orElse("")
                        .replaceAll("\\s+", " ")
                        .strip(),
                about.text("description", "subtitle")
                        .map(text -> text.replaceAll("\\s+", " ").strip()),
                about.text("url", "baseUrl", "base_url", "siteUrl")
                        .filter(url -> url.matches("(?i)https?://.+"))
                        .map(Slashes::noneBehind)
                        .map(url -> (url + "/").endsWith(settings.base() + "/") ? url : url + settings.base()),
                language(),
                settings.named() ? Optional.of(settings.zone().getId()) : Optional.empty(),
                navigation(),
                Optional.empty());
    }

    /** The language of the site, where its data name one. */
    Optional<String> language() {
        return about().text("language", "lang", "locale").map(text -> text.replace('_', '-'));
    }

    private Matter about() {
        return ABOUT.stream()
                .map(name -> name.isEmpty() ? known : known.within(name))
                .filter(one -> one.text("title", "name", "url").isPresent())
                .findFirst()
                .orElse(Matter.NONE);
    }

    /** What pages say of their place in the menu, or a data file that is one. */
    private List<Navigation> navigation() {
        var entries = menu.stream()
                .sorted(Comparator.comparing((Matter one) -> order(one))
                        .thenComparing(one -> one.text("key").orElse("")))
                .map(one -> Map.of(
                        "title",
                        one.text("title", "key").orElse(""),
                        "url",
                        one.text("url").orElse("")))
                .toList();
        return Menus.of(new Matter(Map.of("menu", entries)), settings.base(), "menu")
                .or(() -> Menus.of(known, settings.base(), "navigation", "nav", "menu"))
                .or(() -> Menus.of(known.within("navigation"), settings.base(), "main", "items", "links", "top"))
                .or(() -> Menus.of(known.within("site"), settings.base(), "navigation", "nav", "menu"))
                .orElse(List.of());
    }

    private static double order(Matter entry) {
        return entry.text("order")
                .filter(text -> text.matches("-?\\d{1,9}(?:\\.\\d+)?"))
                .map(Double::valueOf)
                .orElse(0.0);
    }
}
