package org.afterword.importer.folder.generator;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.Moment;
import org.afterword.importer.folder.address.HexoParts;
import org.afterword.importer.folder.address.Permalink;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Remark;

/** What Hexo makes of an article's file: its fields, its categories, and the address at which it was served. */
final class HexoArticles {
    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-(.+)");

    private final SiteFolder folder;
    private final Matter settings;
    private final String source;
    private final String base;
    private final ZoneId zone;
    private final People people;
    private final HexoLists lists;
    private final Map<String, String> places = new HashMap<>();

    /**
     * Of one blog.
     *
     * @param source the folder of the articles, ending with a slash
     * @param base the path that the site lies under
     */
    HexoArticles(
            SiteFolder folder,
            Matter settings,
            String source,
            String base,
            ZoneId zone,
            People people,
            HexoLists lists) {
        this.folder = folder;
        this.settings = settings;
        this.source = source;
        this.base = base;
        this.zone = zone;
        this.people = people;
        this.lists = lists;
    }

    /** Where an article was served, by its path without the ending of its file. */
    Optional<String> place(String path) {
        return Optional.ofNullable(places.get(path));
    }

    boolean isPost(String path) {
        return path.startsWith(source + "_posts/");
    }

    Optional<Planned> plan(Entry entry, Consumer<Exported> told) {
        var matter = entry.matter();
        boolean post = isPost(entry.path());
        boolean unfinished = entry.path().startsWith(source + "_drafts/");
        var dated = DATED.matcher(entry.name());
        boolean isDated = dated.matches()
                && settings.text("new_post_name").orElse("").matches(":year-:(?:i_)?month-:(?:i_)?day-:title.*");
        var date = matter.text("date")
                .flatMap(text -> Fields.moment(text, zone))
                .or(() -> isDated ? Fields.moment(dated.group(1), zone) : Optional.empty());
        if (entry.body().isBlank() && !post && !unfinished) {
            told.accept(new Remark(
                    folder.line(entry.path(), 1),
                    "list",
                    "it has no words of its own; the site makes such pages itself"));
            return Optional.empty();
        }
        var within = entry.path().substring(source.length()).replaceFirst("^_(?:posts|drafts)/", "");
        var slug = within.substring(0, within.length() - entry.ending().length() - 1);
        var title = isDated ? slug.substring(0, slug.lastIndexOf('/') + 1) + dated.group(2) : slug;
        var categories = categories(matter);
        var tags = new LinkedHashSet<>(matter.list("tags"));
        tags.addAll(categories);
        var fields = new Fields(matter, zone)
                .title(entry.name())
                .date(date)
                .updated(matter.text("updated").flatMap(text -> Fields.moment(text, zone)))
                .leave(
                        "date",
                        "updated",
                        "layout",
                        "permalink",
                        "tags",
                        "categories",
                        "author",
                        "published",
                        "image",
                        "cover")
                .tags(List.copyOf(tags))
                .language(
                        matter.text("lang", "language"),
                        settings.list("language").stream().findFirst())
                .author(matter.value("author")
                        .or(() -> post ? settings.value("author") : Optional.empty())
                        .flatMap(people::key))
                .image(Images.of(matter, folder, source, base));
        boolean draft = unfinished || !matter.flag("published", true);
        if (post && !draft) {
            lists.post(date, matter);
        }
        var address = unfinished
                ? Optional.<String>empty()
                : post ? post(entry, title, date, categories, told) : Optional.of(page(matter, slug));
        address.ifPresent(path -> places.put(
                entry.path().substring(0, entry.path().length() - entry.ending().length() - 1), base + path));
        return Optional.of(new Planned(
                address.map(path -> base + path),
                List.of(),
                entry.name(),
                draft || Markups.isForeign(entry.ending()),
                fields.file(!post && !unfinished, draft),
                List.of(),
                Optional.empty(),
                Markups.format(entry.ending())));
    }

    private static List<String> categories(Matter matter) {
        var all = new ArrayList<String>();
        var given = matter.fields().get("categories");
        for (var one : given instanceof List<?> list ? list : given == null ? List.of() : List.of(given)) {
            if (one instanceof List<?> nested) {
                nested.forEach(name -> Matter.scalar(name).ifPresent(all::add));
            } else {
                Matter.scalar(one).ifPresent(all::add);
            }
        }
        return all;
    }

    private String page(Matter matter, String slug) {
        var given = matter.text("permalink")
                .orElse(
                        slug.equals("index") || slug.endsWith("/index")
                                ? slug.substring(0, slug.length() - "index".length())
                                : slug + ".html");
        return Permalink.sound(given);
    }

    private Optional<String> post(
            Entry entry, String slug, Optional<Moment> date, List<String> categories, Consumer<Exported> told) {
        var own = entry.matter().text("permalink");
        if (own.isPresent()) {
            return own.map(Permalink::sound);
        }
        if (date.isEmpty()) {
            told.accept(new Remark(
                    folder.line(entry.path(), 1),
                    "permalink",
                    "it has no date, and Hexo used that of its file, so its address is not known"));
            return Optional.empty();
        }
        var pattern = settings.text("permalink").orElse(":year/:month/:day/:title/");
        var time = date.get().time();
        var made = Permalink.of(pattern, part -> switch (part) {
            case "title" -> Optional.of(slug);
            case "name" -> Optional.of(slug.substring(slug.lastIndexOf('/') + 1));
            case "post_title" ->
                Optional.of(HexoParts.slug(entry.matter().text("title").orElse(slug)));
            case "category" -> Optional.of(category(categories));
            case "id", "hash" -> entry.matter().text("id");
            default ->
                HexoParts.date(part, time)
                        .or(() -> settings.within("permalink_defaults").text(part))
                        .or(() -> entry.matter().text(part));
        });
        Remarks.guessed(folder.line(entry.path(), 1), made, "permalink").ifPresent(told);
        return Optional.of(made.path());
    }

    private String category(List<String> categories) {
        var map = settings.within("category_map");
        var path = categories.stream()
                .map(name -> map.text(name).orElse(HexoParts.slug(name)))
                .toList();
        return path.isEmpty() ? settings.text("default_category").orElse("uncategorized") : String.join("/", path);
    }
}
