package org.afterword.importer.folder.generator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.afterword.importer.folder.address.Permalink;
import org.afterword.importer.folder.address.ZolaParts;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedList.Of;
import org.afterword.importer.record.Line;

/** Where Zola served its lists and feeds: of the site, of sections, and of the taxonomies that the settings name. */
final class ZolaLists {
    private final ZolaSettings settings;
    private final ListPlaces places;
    private final List<Matter> taxonomies;
    private final Map<String, Integer> articles = new HashMap<>();
    private final Map<String, Section> sections = new HashMap<>();

    private record Section(String address, Paging paging) {}

    ZolaLists(ZolaSettings settings, Line line) {
        this.settings = settings;
        this.places = new ListPlaces(line, settings.base());
        this.taxonomies = settings.all().groups("taxonomies");
    }

    /** A section that was served. */
    void section(ZolaPath path, Matter matter, String address) {
        if (isFed(matter)) {
            feeds(address, "");
        }
        sections.put(path.folder(), new Section(address, paging(matter)));
    }

    /** A section that sent its readers on to another page of the site. */
    void sentOn(String address, String target) {
        places.list(address, Of.ELSEWHERE, settings.base() + Permalink.sound(target));
    }

    /** An address that led to a section's list. */
    void alias(String alias, String address) {
        places.list(alias, address.equals("/") ? Of.NEWEST : Of.ARTICLES, "");
    }

    /** An article that was published. */
    void article(ZolaPath path, Matter matter) {
        var above = path.isFolder()
                ? path.folder().substring(0, Math.max(0, path.folder().lastIndexOf('/')))
                : path.folder();
        articles.merge(above, 1, Integer::sum);
        var prefix = path.language().map(code -> "/" + code).orElse("");
        if (isFed(settings.all())) {
            feeds(prefix + "/", "");
        }
        for (var taxonomy : taxonomies) {
            var many = taxonomy.text("name").orElse("");
            var top = prefix + "/" + slug(many) + "/";
            for (var name : matter.within("taxonomies").list(many)) {
                if (taxonomy.flag("render", true)) {
                    term(taxonomy, many, top, name);
                }
            }
        }
    }

    private void term(Matter taxonomy, String many, String top, String name) {
        boolean isTag = !many.matches("authors?|series");
        var one = isTag ? Of.TAG : many.equals("series") ? Of.SERIES : Of.AUTHOR;
        places.list(top, isTag ? Of.TAGS : Of.ARTICLES, "");
        places.list(top + slug(name) + "/", one, name, 1, paging(taxonomy));
        if (taxonomy.flag("feed", false)) {
            feeds(top + slug(name) + "/", isTag ? name : "");
        }
    }

    private static boolean isFed(Matter matter) {
        return matter.flag("generate_feeds", matter.flag("generate_feed", false));
    }

    private void feeds(String path, String tag) {
        var given = settings.all().list("feed_filenames");
        var names =
                given.isEmpty() ? List.of(settings.all().text("feed_filename").orElse("atom.xml")) : given;
        names.forEach(name -> places.feed(path + name, tag));
    }

    private String slug(String name) {
        return ZolaParts.slug(
                name, settings.all().within("slugify").text("taxonomies").orElse("on"));
    }

    private static Paging paging(Matter matter) {
        var name = matter.text("paginate_path").orElse("page");
        return new Paging(
                Paging.size(matter.text("paginate_by").orElse("0")),
                1,
                (list, number) -> list + name + "/" + number + "/");
    }

    void hand(Consumer<Exported> records) {
        sections.forEach((folder, section) -> places.list(
                section.address(),
                section.address().equals("/") ? Of.NEWEST : Of.ARTICLES,
                "",
                articles.getOrDefault(folder, 0),
                section.paging()));
        places.hand(records);
    }
}
