package org.afterword.importer.folder.generator;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.afterword.base.Moment;
import org.afterword.content.settings.Navigation;
import org.afterword.importer.folder.address.PelicanParts;
import org.afterword.importer.folder.address.Permalink;
import org.afterword.importer.folder.address.Strftime;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.folder.words.PelicanText;
import org.afterword.importer.folder.words.Told;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedSite;
import org.afterword.importer.record.Remark;

/** A folder of Pelican's: articles, pages, and files that are served as they are. */
final class PelicanBlog implements Blog {
    private static final Pattern ARTICLE = Pattern.compile("md|markdown|mkd|mdown|html?|rst");
    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}).*");

    private final SiteFolder folder;
    private final Matter settings;
    private final ZoneId zone;
    private final boolean named;
    private final People people;
    private final String content;
    private final PelicanLists lists;

    PelicanBlog(SiteFolder folder, Matter settings, Optional<ZoneId> asked) {
        this.folder = folder;
        this.settings = settings;
        var found = asked.or(() -> settings.text("TIMEZONE").flatMap(JekyllSettings::zone));
        this.zone = found.orElse(ZoneOffset.UTC);
        this.named = found.isPresent();
        this.people = new People(folder.line("pelicanconf.py", 0));
        this.content = settings.text("PATH")
                .filter(folder::hasFolder)
                .or(() -> Optional.of("content").filter(folder::hasFolder))
                .orElse("")
                .replaceFirst("/*$", "/")
                .replaceFirst("^(?:\\./|/)", "");
        this.lists = new PelicanLists(settings, base(), folder.line("pelicanconf.py", 1));
    }

    private Optional<String> url() {
        return settings.text("SITEURL")
                .map(url -> url.replaceFirst("^//", "https://").replaceFirst("/+$", ""))
                .filter(url -> url.matches("(?i)https?://.+"));
    }

    private String base() {
        return url().map(url -> url.replaceFirst("(?i)^https?://[^/]*", "")).orElse("");
    }

    @Override
    public ExportedSite site() {
        return new ExportedSite(
                folder.line("pelicanconf.py", 1),
                settings.text("SITENAME").orElse(""),
                settings.text("SITESUBTITLE", "SITEDESCRIPTION"),
                url(),
                settings.text("DEFAULT_LANG"),
                named ? Optional.of(zone.getId()) : Optional.empty(),
                navigation(),
                Optional.empty());
    }

    /** Pairs of a title and an address. */
    private List<Navigation> navigation() {
        var pairs = new ArrayList<Map<String, Object>>();
        if (settings.fields().get("MENUITEMS") instanceof List<?> list) {
            for (var one : list) {
                if (one instanceof List<?> pair && pair.size() >= 2) {
                    pairs.add(Map.of("title", String.valueOf(pair.get(0)), "url", String.valueOf(pair.get(1))));
                }
            }
        }
        return Menus.of(new Matter(Map.of("menu", pairs)), base(), "menu").orElse(List.of());
    }

    @Override
    public void authors(Consumer<Exported> records) {
        people.used().forEach(records);
    }

    @Override
    public boolean isLeftOut(String path) {
        return !path.startsWith(content) && !content.startsWith(path + "/")
                || content.isEmpty() && path.matches("output|themes?|plugins|cache|[^/]+\\.py|Makefile");
    }

    @Override
    public boolean isArticle(String path) {
        return ARTICLE.matcher(Entry.ending(path)).matches() && !isStatic(path);
    }

    private boolean isStatic(String path) {
        return Entry.ending(path).startsWith("htm")
                && paths("STATIC_PATHS", "images").stream().anyMatch(name -> path.startsWith(content + name + "/"));
    }

    private List<String> paths(String name, String usual) {
        return settings.value(name).isPresent() ? settings.list(name) : List.of(usual);
    }

    private boolean isPage(String path) {
        return paths("PAGE_PATHS", "pages").stream().anyMatch(name -> path.startsWith(content + name + "/"));
    }

    @Override
    public boolean hasLines() {
        return true;
    }

    @Override
    public Optional<Planned> plan(Entry raw, Consumer<Exported> told) {
        var entry = raw.with(lower(raw.matter()));
        var matter = entry.matter();
        if (matter.fields().isEmpty() && !Markups.isForeign(entry.ending())) {
            told.accept(new Remark(
                    folder.line(entry.path(), 1), "left-out", "it has no fields, so Pelican made no page of it"));
            return Optional.empty();
        }
        boolean page = isPage(entry.path());
        var dated = DATED.matcher(entry.name());
        var date = matter.text("date")
                .or(() -> dated.matches() ? Optional.of(dated.group(1)) : Optional.empty())
                .flatMap(text -> Fields.moment(text, zone));
        var status = matter.text("status").orElse("published").toLowerCase(Locale.ROOT);
        boolean draft = status.equals("draft")
                || !page && date.isEmpty() && settings.value("DEFAULT_DATE").isEmpty();
        var category = matter.text("category")
                .or(() -> folderCategory(entry))
                .orElseGet(() -> settings.text("DEFAULT_CATEGORY").orElse("misc"));
        var tags = new ArrayList<>(words(matter, "tags", ","));
        if (!page
                && (matter.text("category").isPresent() || folderCategory(entry).isPresent())) {
            tags.add(category);
        }
        var title = matter.text("title").orElse(entry.name());
        var fields = new Fields(matter, zone)
                .title(entry.name())
                .date(date)
                .updated(matter.text("modified").flatMap(text -> Fields.moment(text, zone)))
                .leave(
                        "date",
                        "modified",
                        "category",
                        "tags",
                        "slug",
                        "author",
                        "authors",
                        "status",
                        "lang",
                        "save_as",
                        "url",
                        "template",
                        "translation",
                        "image",
                        "cover")
                .tags(tags)
                .author(authors(matter).stream()
                        .findFirst()
                        .filter(name ->
                                !page || matter.value("author", "authors").isPresent())
                        .flatMap(people::key))
                .image(Images.of(matter, folder, content, base()));
        var slug = matter.text("slug")
                .orElseGet(() -> PelicanParts.slug(
                        settings.text("SLUGIFY_SOURCE").orElse("title").equals("basename") ? entry.name() : title));
        var address = address(entry, page, slug, category, date, draft ? unsaid -> {} : told);
        if (!draft && matter.text("slug").isEmpty() && PelicanParts.isSpelt(title)) {
            told.accept(Remarks.spelt(
                    folder.line(entry.path(), 1), address, "Pelican spells such a title in Latin letters"));
        }
        if (!page && !draft && !status.equals("hidden")) {
            lists.post(date, category, words(matter, "tags", ","), authors(matter), language(matter));
        }
        return Optional.of(new Planned(
                draft ? Optional.empty() : Optional.of(base() + address),
                List.of(),
                slug,
                draft || Markups.isForeign(entry.ending()),
                fields.file(page || status.equals("hidden"), draft),
                List.of(),
                Markups.format(entry.ending())));
    }

    private static Matter lower(Matter matter) {
        var fields = new LinkedHashMap<String, Object>();
        matter.fields().forEach((name, value) -> fields.put(name.toLowerCase(Locale.ROOT), value));
        return new Matter(fields);
    }

    private Optional<String> folderCategory(Entry entry) {
        var within = entry.folder()
                .substring(Math.min(content.length(), entry.folder().length()))
                .replaceFirst("/$", "");
        boolean counts = !"false".equals(settings.text("USE_FOLDER_AS_CATEGORY").orElse("true"));
        return Optional.of(within.substring(within.lastIndexOf('/') + 1)).filter(name -> counts && !name.isEmpty());
    }

    private String language(Matter matter) {
        return matter.text("lang").or(() -> settings.text("DEFAULT_LANG")).orElse("en");
    }

    /** Those that the article names, or the one that the settings do. */
    private List<String> authors(Matter matter) {
        var named = words(matter, "authors", ";|,");
        return !named.isEmpty()
                ? named
                : matter.text("author").or(() -> settings.text("AUTHOR")).stream()
                        .toList();
    }

    /** A list, or names with signs between. */
    private static List<String> words(Matter matter, String name, String parting) {
        return matter.fields().get(name) instanceof String text
                ? Arrays.stream(text.split(parting))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList()
                : matter.list(name);
    }

    private String address(
            Entry entry, boolean page, String slug, String category, Optional<Moment> date, Consumer<Exported> told) {
        var own = entry.matter().text("url", "save_as");
        var kind = page ? "PAGE" : "ARTICLE";
        var pattern = own.or(() -> settings.text(kind + "_URL", kind + "_SAVE_AS"))
                .orElse(page ? "pages/{slug}.html" : "{slug}.html");
        var made = Permalink.of(pattern, PelicanParts.PART, part -> switch (part) {
            case "slug" -> Optional.of(slug);
            case "category" -> Optional.of(PelicanParts.slug(category));
            case "lang" -> Optional.of(language(entry.matter()));
            case "author" ->
                entry.matter()
                        .text("author", "authors")
                        .or(() -> settings.text("AUTHOR"))
                        .map(PelicanParts::slug);
            default ->
                part.startsWith("date:")
                        ? date.map(moment -> Strftime.of(part.substring("date:".length()), moment.time()))
                        : Optional.empty();
        });
        Remarks.guessed(folder.line(entry.path(), 1), made, "pattern").ifPresent(told);
        return made.path().replaceFirst("/index\\.html$", "/");
    }

    @Override
    public void lists(Consumer<Exported> records) {
        lists.hand(records);
    }

    @Override
    public Optional<String> served(String path) {
        var within = path.substring(content.length());
        var moved = settings.within("EXTRA_PATH_METADATA").within(within).text("path");
        boolean isStatic = moved.isPresent()
                || paths("STATIC_PATHS", "images").stream()
                        .anyMatch(name -> name.isEmpty()
                                || within.equals(name)
                                || within.startsWith(name.replaceFirst("/*$", "/")));
        return isStatic || !Entry.ending(path).matches("py|pyc|meta|")
                ? Optional.of(base() + "/" + moved.orElse(within))
                : Optional.empty();
    }

    /** The folder of the plug-in for comments, if it is used; in older versions it lay beside that of the articles. */
    @Override
    public List<String> threads() {
        var name =
                settings.text("PELICAN_COMMENT_SYSTEM_DIR").orElse("comments").replaceAll("^/+|/+$", "");
        boolean used = settings.flag("PELICAN_COMMENT_SYSTEM", false)
                || settings.list("PLUGINS").stream().anyMatch(plugin -> plugin.contains("comment_system"));
        return Stream.of(content + name, name)
                .filter(path -> used && folder.hasFolder(path))
                .toList();
    }

    @Override
    public String words(Entry entry, Planned planned, Places places, Told told) {
        return new PelicanText(target -> place(target, entry, places), base(), Markups.name(entry.ending()))
                .plain(entry.body(), entry.line(), told, entry.ending().startsWith("htm"));
    }

    private Optional<String> place(String target, Entry entry, Places places) {
        var path = target.startsWith("/")
                ? content + target.substring(1)
                : Path.of(entry.folder(), target).normalize().toString().replace('\\', '/');
        return places.of(path).or(() -> places.of(content + target));
    }
}
