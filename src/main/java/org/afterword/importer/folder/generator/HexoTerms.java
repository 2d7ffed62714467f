package org.afterword.importer.folder.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterword.importer.folder.address.HexoParts;
import org.afterword.importer.folder.matter.Matter;

/** What Hexo makes of an article's tags and categories. */
final class HexoTerms {
    private final Matter settings;

    /** How many categories were met before each. */
    private final Map<String, Integer> met = new HashMap<>();

    HexoTerms(Matter settings) {
        this.settings = settings;
    }

    static List<String> tags(Matter matter) {
        return matter.list(
                matter.text("tag").isPresent() && matter.value("tags").isEmpty() ? "tag" : "tags");
    }

    /** The ways down from a category to those below it; a plain list is one way. */
    static List<List<String>> ways(Matter matter) {
        var name = matter.value("category").isPresent()
                        && matter.value("categories").isEmpty()
                ? "category"
                : "categories";
        if (!(matter.fields().get(name) instanceof List<?> list)
                || list.stream().noneMatch(one -> one instanceof List<?>)) {
            var one = matter.list(name);
            return one.isEmpty() ? List.of() : List.of(one);
        }
        var ways = new ArrayList<List<String>>();
        for (var one : list) {
            var way = new ArrayList<String>();
            for (var term : one instanceof List<?> terms ? terms : List.of(one == null ? "" : one)) {
                Matter.scalar(term).filter(text -> !text.isBlank()).ifPresent(way::add);
            }
            ways.add(way);
        }
        return ways;
    }

    /** The part of an address that stands for an article's category: of several, Hexo takes the one that it met last. */
    Optional<String> category(Matter matter) {
        var last = Optional.<String>empty();
        int latest = -1;
        for (var way : ways(matter)) {
            for (int depth = 1; depth <= way.size(); depth++) {
                var path = path(way.subList(0, depth));
                met.putIfAbsent(path, met.size());
                if (met.get(path) > latest) {
                    latest = met.get(path);
                    last = Optional.of(path);
                }
            }
        }
        return last;
    }

    /** The part of an address that stands for a category below others. */
    String path(List<String> way) {
        return String.join(
                "/", way.stream().map(name -> slug("category_map", name)).toList());
    }

    String tag(String name) {
        return slug("tag_map", name);
    }

    private String slug(String map, String name) {
        return HexoParts.slug(
                settings.within(map).text(name).orElse(name),
                settings.text("filename_case").orElse(""));
    }
}
