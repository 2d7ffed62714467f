package org.afterword.importer.folder.generator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.afterword.importer.folder.address.Permalink;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedList;
import org.afterword.importer.record.ExportedList.Of;
import org.afterword.importer.record.Line;

/** Where a generator served lists and feeds, each address once. Paths count from the site's top. */
final class ListPlaces {
    private static final String INDEX = "/index.html";

    private final Line line;
    private final String base;
    private final Map<String, ExportedList> lists = new LinkedHashMap<>();
    private final Map<String, Paged> paged = new LinkedHashMap<>();

    private record Paged(String path, Paging paging, int articles) {}

    /**
     * Without any.
     *
     * @param line of the settings that say where
     * @param base the path that the site lies under, with a leading slash and without one at its end; empty for the top
     */
    ListPlaces(Line line, String base) {
        this.line = line;
        this.base = base;
    }

    /** A list, whole on one page. */
    void list(String path, Of of, String name) {
        lists.putIfAbsent(whole(path), new ExportedList(line, whole(path), of, name, false));
    }

    /** A list with so many more articles; it has the more pages the more there are. */
    void list(String path, Of of, String name, int articles, Paging paging) {
        list(path, of, name);
        paged.merge(
                whole(path),
                new Paged(path, paging, articles),
                (one, more) -> new Paged(path, paging, one.articles() + more.articles()));
    }

    /** A feed, of one tag where that is not empty. */
    void feed(String path, String tag) {
        var of = tag.isEmpty() ? Of.NEWEST : Of.TAG;
        lists.putIfAbsent(whole(path), new ExportedList(line, whole(path), of, tag, true));
    }

    private String whole(String path) {
        var sound = Permalink.sound(path);
        return base + (sound.endsWith(INDEX) ? sound.substring(0, sound.length() - INDEX.length() + 1) : sound);
    }

    void hand(Consumer<Exported> records) {
        paged.forEach((whole, list) -> {
            var of = lists.get(whole);
            for (int number = list.paging().first(); number <= list.paging().pages(list.articles()); number++) {
                list(
                        list.paging().path().of(list.path(), number),
                        of.of() == Of.NEWEST && number > 1 ? Of.ARTICLES : of.of(),
                        of.name());
            }
        });
        lists.values().forEach(records);
    }
}
