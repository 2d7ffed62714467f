package org.afterword.importer.folder.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedList.Of;

/** Where a folder of Eleventy's served lists and feeds: the pages that list articles, one for each tag or for so many articles. */
final class EleventyLists {
    private final ListPlaces places;
    private final Map<String, Integer> collections = new LinkedHashMap<>();
    private final List<Runnable> pages = new ArrayList<>();

    EleventyLists(EleventySettings settings, ListPlaces places) {
        this.places = places;
        for (var given : settings.calls("addPlugin")) { // that for feeds says where they go
            given.stream()
                    .skip(1)
                    .flatMap(one -> one.value().stream())
                    .filter(Map.class::isInstance)
                    .flatMap(map -> Matter.of((Map<?, ?>) map).text("outputPath").stream())
                    .forEach(path -> places.feed(path, ""));
        }
    }

    /** An article that is listed, with all its tags. */
    void article(List<String> tags) {
        collections.merge("all", 1, Integer::sum);
        Set.copyOf(tags).forEach(tag -> collections.merge(tag, 1, Integer::sum));
    }

    /**
     * A page that lists articles, or one for machines.
     *
     * @param addresses where it is served, by what it knows beside its fields
     */
    void page(Entry entry, String address, Function<Map<String, Object>, Optional<String>> addresses) {
        var pagination = entry.matter().within("pagination");
        if (!pagination.fields().isEmpty()) {
            pages.add(() -> paged(pagination, address, addresses));
        } else if (isFeed(entry, address)) {
            places.feed(address, "");
        } else if (address.endsWith("/") || address.endsWith(".html")) {
            boolean tags = address.matches(".*/(?:tags|categories|topics)(?:/|\\.html)");
            if (!address.contains("404")) {
                places.list(address, tags ? Of.TAGS : address.equals("/") ? Of.NEWEST : Of.ARTICLES, "");
            }
        }
    }

    private static boolean isFeed(Entry entry, String address) {
        return address.endsWith(".xml") && entry.body().matches("(?s).*<(?:feed|rss|rdf)\\b.*")
                || address.matches("(?i).*/[\\w.-]*feed[\\w.-]*\\.json");
    }

    /** Pages that one template makes: of a collection for so many articles each, or one for each collection. */
    private void paged(Matter pagination, String usual, Function<Map<String, Object>, Optional<String>> addresses) {
        var data = pagination.text("data").orElse("");
        var alias = pagination.text("alias").orElse("");
        if (data.equals("collections")) {
            var left = new LinkedHashSet<>(pagination.list("filter"));
            collections.keySet().stream()
                    .filter(tag -> !left.contains(tag))
                    .forEach(tag ->
                            addresses.apply(Map.of(alias, tag)).ifPresent(path -> places.list(path, Of.TAG, tag)));
            return;
        }
        int count = collections.getOrDefault(data.replaceFirst("^collections\\.?", ""), 0);
        int size = Math.max(1, Paging.size(pagination.text("size").orElse("0")));
        for (int page = 0; page * size < Math.max(1, count); page++) {
            int number = page;
            var path = addresses
                    .apply(Map.of("pagination", Map.of("pageNumber", String.valueOf(page))))
                    .orElse(usual);
            boolean same = page > 0
                    && addresses
                            .apply(Map.of("pagination", Map.of("pageNumber", "0")))
                            .equals(Optional.of(path));
            places.list(same ? path + number + "/" : path, Of.ARTICLES, "");
        }
    }

    void hand(Consumer<Exported> records) {
        pages.forEach(Runnable::run);
        places.hand(records);
    }
}
