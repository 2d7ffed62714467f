package org.afterword.importer.folder.generator;

import java.time.ZoneId;
import java.time.ZoneOffset;
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
import org.afterword.importer.folder.words.HexoText;
import org.afterword.importer.folder.words.Told;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedSite;
import org.afterword.importer.record.Remark;

/** A folder of Hexo's: posts and drafts, pages, and files that are served as they are. */
final class HexoBlog implements Blog {
    private static final Pattern ARTICLE = Pattern.compile("md|markdown|mkd|mkdn|mdown|html?|org|rst|adoc");
    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-(.+)");

    private final SiteFolder folder;
    private final Matter settings;
    private final ZoneId zone;
    private final boolean named;
    private final People people;
    private final String source;
    private final Map<String, String> posts = new HashMap<>();
    private final HexoLists lists;

    HexoBlog(SiteFolder folder, Matter settings, Optional<ZoneId> asked) {
        this.folder = folder;
        this.settings = settings;
        var found = asked.or(() -> settings.text("timezone").flatMap(JekyllSettings::zone));
        this.zone = found.orElse(ZoneOffset.UTC);
        this.named = found.isPresent();
        this.people = new People(folder.line("_config.yml", 0));
        this.source = settings.text("source_dir").orElse("source").replaceFirst("/*$", "/");
        this.lists =
                new HexoLists(settings, folder.text("package.json").orElse(""), base(), folder.line("_config.yml", 1));
    }

    private String base() {
        var root = settings.text("root")
                .orElseGet(() -> settings.text("url").orElse("").replaceFirst("(?i)^https?://[^/]*", ""));
        var path = root.replaceAll("^/+|/+$", "");
        return path.isEmpty() ? "" : "/" + path;
    }

    @Override
    public ExportedSite site() {
        return new ExportedSite(
                folder.line("_config.yml", 1),
                settings.text("title").orElse(""),
                settings.text("description", "subtitle")
                        .map(text -> text.replaceAll("\\s+", " ").strip()),
                settings.text("url")
                        .filter(url -> url.matches("(?i)https?://.+"))
                        .map(url -> url.replaceFirst("(?i)^(https?://[^/]+).*$", "$1") + base()),
                settings.list("language").stream()
                        .findFirst()
                        .map(text -> text.replace('_', '-'))
                        .filter(text -> !text.equals("default")),
                named ? Optional.of(zone.getId()) : Optional.empty(),
                List.of(),
                Optional.empty());
    }

    @Override
    public void authors(Consumer<Exported> records) {
        people.used().forEach(records);
    }

    @Override
    public boolean isLeftOut(String path) {
        if (!path.startsWith(source)) {
            return !source.startsWith(path + "/");
        }
        var name = path.substring(path.lastIndexOf('/') + 1);
        return name.startsWith("_")
                && !path.equals(source + "_posts")
                && !path.equals(source + "_drafts")
                && !path.contains("/_posts/");
    }

    @Override
    public boolean isArticle(String path) {
        return ARTICLE.matcher(Entry.ending(path)).matches()
                && (Entry.ending(path).equals("md")
                        || !Entry.ending(path).startsWith("htm")
                        || folder.head(path, 4).startsWith("---"))
                && settings.list("skip_render").stream()
                        .noneMatch(pattern -> JekyllGlob.covers(pattern, path.substring(source.length())));
    }

    private boolean isPost(String path) {
        return path.startsWith(source + "_posts/");
    }

    @Override
    public Optional<Planned> plan(Entry entry, Consumer<Exported> told) {
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
                        "cover",
                        "lang")
                .tags(List.copyOf(tags))
                .author(matter.value("author")
                        .or(() -> post ? settings.value("author") : Optional.empty())
                        .flatMap(people::key))
                .image(Images.of(matter, folder, source, base()));
        boolean draft = unfinished || !matter.flag("published", true);
        if (post && !draft) {
            lists.post(date, matter);
        }
        var address = unfinished
                ? Optional.<String>empty()
                : post ? post(entry, title, date, categories, told) : Optional.of(page(matter, slug));
        address.ifPresent(path -> posts.put(
                entry.path().substring(0, entry.path().length() - entry.ending().length() - 1), base() + path));
        return Optional.of(new Planned(
                address.map(path -> base() + path),
                List.of(),
                entry.name(),
                draft || Markups.isForeign(entry.ending()),
                fields.file(!post && !unfinished, draft),
                List.of(),
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
                    "it has no date, and Hexo took that of its file, so that its address is not known"));
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

    @Override
    public void lists(Consumer<Exported> records) {
        lists.hand(records);
    }

    @Override
    public Optional<String> served(String path) {
        return isPost(path) || path.startsWith(source + "_")
                ? asset(path)
                : Optional.of(base() + "/" + path.substring(source.length()));
    }

    /** A file in a folder that has an article's name is served beside it. */
    private Optional<String> asset(String path) {
        int slash = path.lastIndexOf('/');
        return Optional.ofNullable(posts.get(path.substring(0, slash)))
                .map(address -> address.replaceFirst("[^/]*\\.html?$", "") + path.substring(slash + 1));
    }

    @Override
    public String words(Entry entry, Planned planned, Places places, Told told) {
        var beside =
                entry.path().substring(0, entry.path().length() - entry.ending().length() - 1) + "/";
        boolean breaks = settings.within("marked").flag("breaks", true);
        return new HexoText(
                        name -> places.named(name.substring(name.lastIndexOf('/') + 1)),
                        name -> places.of(beside + name).or(() -> places.of(source + name.replaceFirst("^/", ""))),
                        breaks)
                .plain(entry.body(), entry.line(), told, entry.ending().startsWith("htm"));
    }
}
