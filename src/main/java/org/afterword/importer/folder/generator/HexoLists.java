package org.afterword.importer.folder.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.Moment;
import org.afterword.importer.folder.address.HexoParts;
import org.afterword.importer.folder.address.Strftime;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedList.Of;
import org.afterword.importer.record.Line;

/** Where Hexo served lists and feeds, as far as the packages that make them are there. */
final class HexoLists {
    private final Matter settings;
    private final String packages;
    private final ListPlaces places;

    /** @param packages the text that names the packages; all that Hexo begins with count as there where it is empty */
    HexoLists(Matter settings, String packages, String base, Line line) {
        this.settings = settings;
        this.packages = packages;
        this.places = new ListPlaces(line, base);
    }

    /** A post that was published. */
    void post(Optional<Moment> date, Matter matter) {
        if (has("index")) {
            places.list("/", Of.NEWEST, "", 1, paging("index"));
        }
        if (has("archive")) {
            var top = folder("archive_dir", "archives");
            var paging = paging("archive");
            places.list(top, Of.ARTICLES, "", 1, paging);
            date.ifPresent(moment -> {
                places.list(top + Strftime.of("%Y/", moment.time()), Of.ARTICLES, "", 1, paging);
                places.list(top + Strftime.of("%Y/%m/", moment.time()), Of.ARTICLES, "", 1, paging);
            });
        }
        if (has("tag")) {
            matter.list("tags")
                    .forEach(name -> places.list(
                            folder("tag_dir", "tags") + part("tag_map", name) + "/", Of.TAG, name, 1, paging("tag")));
        }
        if (has("category")) {
            categories(matter).forEach(this::category);
        }
        if (packages.contains("hexo-generator-feed")
                || !settings.within("feed").fields().isEmpty()) {
            feeds();
        }
    }

    private boolean has(String what) {
        return packages.isEmpty() || packages.contains("hexo-generator-" + what);
    }

    /** Each list of names is a way down from a category to one below it. */
    private static List<List<String>> categories(Matter matter) {
        if (!(matter.fields().get("categories") instanceof List<?> list)
                || list.stream().noneMatch(one -> one instanceof List<?>)) {
            return List.of(matter.list("categories"));
        }
        var ways = new ArrayList<List<String>>();
        for (var one : list) {
            ways.add(
                    one instanceof List<?> way
                            ? way.stream()
                                    .flatMap(name -> Matter.scalar(name).stream())
                                    .toList()
                            : Matter.scalar(one).stream().toList());
        }
        return ways;
    }

    private void category(List<String> way) {
        var path = folder("category_dir", "categories");
        for (var name : way) {
            path += part("category_map", name) + "/";
            places.list(path, Of.TAG, name, 1, paging("category"));
        }
    }

    private void feeds() {
        var feed = settings.within("feed");
        var paths = new ArrayList<>(feed.list("path"));
        if (paths.isEmpty()) {
            var types = feed.list("type");
            (types.isEmpty() ? List.of("atom") : types).forEach(type -> paths.add(type + ".xml"));
        }
        paths.forEach(path -> places.feed(path, ""));
    }

    private Paging paging(String what) {
        var size = settings.within(what + "_generator")
                .text("per_page")
                .or(() -> settings.text("per_page"))
                .orElse("10");
        var name = settings.text("pagination_dir").orElse("page");
        return new Paging(Paging.size(size), 2, (list, number) -> list + name + "/" + number + "/");
    }

    private String folder(String name, String usual) {
        return "/" + settings.text(name).orElse(usual).replaceAll("^/+|/+$", "") + "/";
    }

    private String part(String map, String name) {
        return settings.within(map).text(name).orElse(HexoParts.slug(name));
    }

    void hand(Consumer<Exported> records) {
        places.hand(records);
    }
}
