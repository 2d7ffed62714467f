package org.afterword.importer.folder.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.Moment;
import org.afterword.base.Slashes;
import org.afterword.importer.folder.address.Strftime;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedList.Of;
import org.afterword.importer.record.Line;

/** Where Hexo served lists and feeds, as far as the packages that make them are there. */
final class HexoLists {
    private final Matter settings;
    private final String packages;
    private final HexoTerms terms;
    private final ListPlaces places;

    /** @param packages the text that names the packages; all that Hexo begins with count as there where it is empty */
    HexoLists(Matter settings, String packages, String base, Line line) {
        this.settings = settings;
        this.packages = packages;
        this.terms = new HexoTerms(settings);
        this.places = new ListPlaces(line, base);
    }

    /** A post that was published. */
    void post(Optional<Moment> date, Matter matter) {
        if (has("index")) {
            var top = settings.within("index_generator").text("path").orElse("");
            places.list(("/" + top + "/").replaceAll("/+", "/"), Of.NEWEST, "", 1, paging("index"));
        }
        if (has("archive") && settings.within("archive_generator").flag("enabled", true)) {
            places.list(folder("archive_dir", "archives"), Of.ARTICLES, "", 1, paging("archive"));
            date.ifPresent(this::archives);
        }
        if (has("tag")) {
            var top = folder("tag_dir", "tags");
            if (settings.within("tag_generator").flag("enable_index_page", false)) {
                places.list(top, Of.TAGS, "");
            }
            HexoTerms.tags(matter)
                    .forEach(name -> places.list(top + terms.tag(name) + "/", Of.TAG, name, 1, paging("tag")));
        }
        if (has("category")) {
            HexoTerms.ways(matter).forEach(this::category);
        }
        if (packages.contains("hexo-generator-feed")
                || !settings.within("feed").fields().isEmpty()) {
            feeds();
        }
    }

    private void archives(Moment date) {
        var which = settings.within("archive_generator");
        if (which.flag("yearly", true)) {
            archive("%Y/", date);
            if (which.flag("monthly", true)) {
                archive("%Y/%m/", date);
            }
            if (which.flag("daily", false)) {
                archive("%Y/%m/%d/", date);
            }
        }
    }

    private void archive(String format, Moment date) {
        places.list(
                folder("archive_dir", "archives") + Strftime.of(format, date.time()),
                Of.ARTICLES,
                "",
                1,
                paging("archive"));
    }

    private boolean has(String what) {
        return packages.isEmpty() || packages.contains("hexo-generator-" + what);
    }

    private void category(List<String> way) {
        for (int depth = 1; depth <= way.size(); depth++) {
            places.list(
                    folder("category_dir", "categories") + terms.path(way.subList(0, depth)) + "/",
                    Of.TAG,
                    way.get(depth - 1),
                    1,
                    paging("category"));
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
        return "/" + Slashes.noneAround(settings.text(name).orElse(usual)) + "/";
    }

    /** An address that led to another. */
    void elsewhere(String from, String to) {
        places.list(from, Of.ELSEWHERE, to);
    }

    void hand(Consumer<Exported> records) {
        places.hand(records);
    }
}
