package org.afterword.importer.folder.generator;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.importer.folder.address.HugoParts;
import org.afterword.importer.folder.address.Permalink;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedList.Of;
import org.afterword.importer.record.Line;

/** Where Hugo served its lists and feeds: of the site, of sections, of taxonomies and their terms, in each language. */
final class HugoLists {
    private final HugoSettings settings;
    private final HugoAddress addresses;
    private final ListPlaces places;
    private final Paging paging;
    private final List<String> off;
    private final Map<String, String> taxonomies = new HashMap<>();

    HugoLists(HugoSettings settings, HugoAddress addresses, Line line) {
        this.settings = settings;
        this.addresses = addresses;
        this.places = new ListPlaces(line, settings.base());
        this.paging = paging();
        this.off = settings.all().list("disablekinds").stream()
                .map(kind -> kind.toLowerCase(Locale.ROOT))
                .toList();
        if (settings.all().fields().get("taxonomies") instanceof Map<?, ?> given) {
            given.forEach((one, many) -> taxonomies.put(String.valueOf(many), String.valueOf(one)));
        } else {
            taxonomies.putAll(Map.of("tags", "tag", "categories", "category"));
        }
    }

    /** An article that was published, and the lists that name it. */
    void article(HugoPath path, Matter matter) {
        var prefix = settings.prefix(path.language());
        served("home", prefix + "/", Of.NEWEST, "");
        if (!settings.languages().isEmpty()
                && !settings.hasHosts()) { // which leads to the top, where it is that of the site
            places.list("/" + path.language() + "/", Of.NEWEST, "");
        }
        path.sections().stream().findFirst().ifPresent(section -> section(section, path.language()));
        taxonomies.keySet().forEach(many -> terms(prefix, many, matter.list(many)));
    }

    /** A folder that has a page of its own, with words or without. */
    void section(String folder, String language) {
        if (!folder.isEmpty()) {
            var path = new HugoPath(folder, "_index", language);
            served(
                    "section",
                    addresses
                            .of(path, Matter.NONE, path.filename(), Optional.empty())
                            .path(),
                    Of.ARTICLES,
                    "");
        }
    }

    private void terms(String prefix, String many, List<String> names) {
        boolean isTag = many.matches("tags|categories");
        var of = isTag ? Of.TAG : many.equals("series") ? Of.SERIES : Of.ARTICLES;
        served("taxonomy", prefix + "/" + urlized(many) + "/", isTag ? Of.TAGS : Of.ARTICLES, "");
        for (var name : names) {
            served("term", term(prefix, many, name), of, name);
        }
    }

    private String term(String prefix, String many, String name) {
        var term = urlized(name);
        return prefix
                + settings.all()
                        .within("permalinks")
                        .within("term")
                        .text(many)
                        .map(pattern -> Permalink.of(pattern, HugoParts.PART, part -> Optional.of(term))
                                .path())
                        .orElse("/" + urlized(many) + "/" + term + "/");
    }

    private void served(String kind, String path, Of of, String name) {
        if (off.contains(kind) || kind.startsWith("t") && off.contains("taxonomyterm")) {
            return;
        }
        boolean isUgly = settings.isUgly("") && !kind.equals("home");
        places.list(isUgly ? path.replaceFirst("/$", ".html") : path, of, name, 1, paging);
        if (isUgly && !kind.equals("term")) { // newer versions keep the folders of lists that have others below them
            places.list(path, of, name);
        }
        var outputs = settings.all().within("outputs").list(kind);
        if (!off.contains("rss") && (outputs.isEmpty() || outputs.stream().anyMatch("rss"::equalsIgnoreCase))) {
            var feed = path
                    + settings.all()
                            .within("outputformats")
                            .within("rss")
                            .text("basename", "baseName")
                            .orElse("index") + ".xml";
            places.feed(feed, of == Of.TAG ? name : "");
        }
    }

    private String urlized(String name) {
        return HugoParts.urlize(name, settings.isLower(), settings.isBare());
    }

    /** Which theme parts its lists is not told by settings, so each counts as parted. */
    private Paging paging() {
        var pagination = settings.all().within("pagination");
        var size = pagination
                .text("pagerSize", "pagersize")
                .or(() -> settings.all().text("paginate"))
                .orElse("10");
        var name = pagination
                .text("path")
                .or(() -> settings.all().text("paginatepath"))
                .orElse("page");
        return new Paging(
                Paging.size(size),
                1,
                (list, number) -> list.endsWith("/")
                        ? list + name + "/" + number + "/"
                        : list.replaceFirst("\\.html$", "/") + name + "/" + number + ".html");
    }

    void hand(Consumer<Exported> records) {
        places.hand(records);
    }
}
