package org.afterword.importer.folder.generator;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.Moment;
import org.afterword.base.Slashes;
import org.afterword.importer.folder.address.PelicanParts;
import org.afterword.importer.folder.address.Permalink;
import org.afterword.importer.folder.address.Strftime;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Remark;

/** What Pelican makes of an article's file: its fields, its category, and the address at which it was served. */
final class PelicanArticles {
    private final SiteFolder folder;
    private final Matter settings;
    private final PelicanNames names;
    private final String content;
    private final String base;
    private final ZoneId zone;
    private final People people;
    private final PelicanLists lists;

    /**
     * Of one blog.
     *
     * @param content the folder of the articles, ending with a slash; empty for the top
     * @param base the path that the site lies under
     */
    PelicanArticles(
            SiteFolder folder,
            Matter settings,
            String content,
            String base,
            ZoneId zone,
            People people,
            PelicanLists lists) {
        this.folder = folder;
        this.settings = settings;
        this.names = PelicanNames.of(settings);
        this.content = content;
        this.base = base;
        this.zone = zone;
        this.people = people;
        this.lists = lists;
    }

    Optional<Planned> plan(Entry raw, Consumer<Exported> told) {
        if (raw.matter().fields().isEmpty() && !Markups.isForeign(raw.ending())) {
            told.accept(new Remark(
                    folder.line(raw.path(), 1), "left-out", "it has no fields, so Pelican made no page of it"));
            return Optional.empty();
        }
        boolean page = isPage(raw.path());
        var within = raw.path().substring(raw.path().startsWith(content) ? content.length() : 0);
        var entry = raw.with(lower(raw.matter()).or(PelicanPath.of(settings, within, raw.name())));
        var matter = entry.matter();
        var date = matter.text("date")
                .or(() -> page ? Optional.empty() : usualDate())
                .flatMap(text -> Fields.moment(text, zone));
        var status = matter.text("status").orElse("published").toLowerCase(Locale.ROOT);
        boolean draft = status.equals("draft")
                || !page && date.isEmpty() && settings.value("DEFAULT_DATE").isEmpty();
        var category = matter.text("category")
                .or(() -> folderCategory(entry))
                .orElseGet(() -> settings.text("DEFAULT_CATEGORY").orElse("misc"));
        var tags = new ArrayList<>(words(matter, "tags"));
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
                .language(Optional.of(language(matter)).filter(tag -> !tag.equals(usual())))
                .author(authors(matter).stream()
                        .findFirst()
                        .filter(name ->
                                !page || matter.value("author", "authors").isPresent())
                        .flatMap(people::key))
                .image(Images.of(matter, folder, content, base));
        var slug = matter.text("slug")
                .orElseGet(() -> names.slug(
                        settings.text("SLUGIFY_SOURCE").orElse("title").equals("basename") ? entry.name() : title));
        var served = served(entry, page, slug, category, date, draft ? unsaid -> {} : told);
        var address = served.url();
        if (!draft && matter.text("slug").isEmpty() && names.isSpelt(title)) {
            told.accept(Remarks.spelt(
                    folder.line(entry.path(), 1), address, "Pelican spells such a title in Latin letters"));
        }
        if (!page && !draft && !status.equals("hidden")) {
            lists.post(date, category, words(matter, "tags"), authors(matter), language(matter));
        }
        return Optional.of(new Planned(
                draft ? Optional.empty() : Optional.of(base + address),
                draft || served.file().equals(address) ? List.of() : List.of(base + served.file()),
                slug,
                draft || Markups.isForeign(entry.ending()),
                fields.file(page || status.equals("hidden"), draft),
                List.of(),
                work(page, slug),
                Markups.format(entry.ending())));
    }

    /** The date of what has none: a text, or a year, a month, a day, and perhaps a time, as Python's dates are made. */
    private Optional<String> usualDate() {
        if (!(settings.fields().get("DEFAULT_DATE") instanceof List<?> parts)) {
            return settings.text("DEFAULT_DATE").filter(text -> !text.equals("fs"));
        }
        var numbers = new ArrayList<String>();
        for (var part : parts) {
            var text = String.valueOf(part);
            numbers.add(text.length() == 1 ? "0" + text : text);
        }
        while (numbers.size() < 6) {
            numbers.add("00");
        }
        return Optional.of(String.join("-", numbers.subList(0, 3)) + " " + String.join(":", numbers.subList(3, 6)));
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
        return matter.text("lang").orElseGet(this::usual);
    }

    private String usual() {
        return settings.text("DEFAULT_LANG").orElse("en");
    }

    /** What an article and its translations have in common: by its own settings, their slug. */
    private Optional<String> work(boolean page, String slug) {
        var id = settings.text(page ? "PAGE_TRANSLATION_ID" : "ARTICLE_TRANSLATION_ID")
                .orElse("slug");
        return id.equals("slug") ? Optional.of(page + "/" + slug) : Optional.empty();
    }

    /** Those that the article names, or the one that the settings do. */
    private List<String> authors(Matter matter) {
        var named = words(matter, "authors");
        return !named.isEmpty()
                ? named
                : matter.text("author").or(() -> settings.text("AUTHOR")).stream()
                        .toList();
    }

    /** A list, or names with semicolons between; without any, with commas. */
    private static List<String> words(Matter matter, String name) {
        return matter.fields().get(name) instanceof String text
                ? Arrays.stream(text.split(text.indexOf(';') >= 0 ? ";" : ","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList()
                : matter.list(name);
    }

    /**
     * Where an article was, and where its file lay, which may be two.
     *
     * @param url what links led to
     * @param file where a host found its file
     */
    private record Served(String url, String file) {}

    private Served served(
            Entry entry, boolean page, String slug, String category, Optional<Moment> date, Consumer<Exported> told) {
        boolean translated = !language(entry.matter()).equals(usual());
        var kind = (page ? "PAGE" : "ARTICLE") + (translated ? "_LANG" : "");
        var name = translated ? "{slug}-{lang}.html" : "{slug}.html";
        var usual = page ? "pages/" + name : name;
        var file = made(
                entry,
                entry.matter()
                        .text("save_as")
                        .or(() -> settings.text(kind + "_SAVE_AS"))
                        .orElse(usual),
                slug,
                category,
                date);
        var url = entry.matter()
                .text("url")
                .or(() -> settings.text(kind + "_URL"))
                .map(pattern -> made(entry, pattern, slug, category, date))
                .orElse(file);
        Remarks.guessed(folder.line(entry.path(), 1), url, "pattern").ifPresent(told);
        return new Served(level(url), level(file));
    }

    private static String level(Permalink made) {
        return made.path().replaceFirst("/index\\.html$", "/");
    }

    private Permalink made(Entry entry, String pattern, String slug, String category, Optional<Moment> date) {
        return Permalink.of(pattern, PelicanParts.PART, part -> switch (part) {
            case "slug" -> Optional.of(slug);
            case "category" -> Optional.of(names.slug(category, "CATEGORY"));
            case "lang" -> Optional.of(language(entry.matter()));
            case "author" -> authors(entry.matter()).stream().findFirst().map(name -> names.slug(name, "AUTHOR"));
            default ->
                part.startsWith("date:")
                        ? date.map(moment -> Strftime.of(part.substring("date:".length()), moment.time()))
                        : entry.matter().text(part);
        });
    }

    private boolean isPage(String path) {
        return isIn(path, pagePaths());
    }

    private List<String> pagePaths() {
        return settings.value("PAGE_PATHS").isPresent() ? settings.list("PAGE_PATHS") : List.of("pages");
    }

    /** Whether Pelican looked for articles and pages where a file lies. */
    boolean isRead(String path) {
        var given = settings.list("ARTICLE_PATHS");
        boolean all =
                given.isEmpty() || given.stream().anyMatch(name -> bare(name).isEmpty());
        return !isExcluded(path) && (isPage(path) || all || isIn(path, given));
    }

    /** Whether a file lies in a folder that the settings leave out, and that they do not name as a place of articles. */
    boolean isExcluded(String path) {
        boolean page = isPage(path);
        var given = page ? pagePaths() : settings.list("ARTICLE_PATHS");
        return settings.list(page ? "PAGE_EXCLUDES" : "ARTICLE_EXCLUDES").stream()
                .filter(name -> !name.isEmpty() && path.startsWith(content + name + "/"))
                .anyMatch(name -> given.stream()
                        .map(PelicanArticles::bare)
                        .noneMatch(root -> (root + "/").startsWith(name + "/") && isIn(path, List.of(root))));
    }

    /** A folder's name without what stands for the folder of articles itself. */
    private static String bare(String name) {
        return Slashes.noneAround(name.strip().replaceFirst("^(?:\\./)+", "").replaceFirst("^\\.$", ""));
    }

    private boolean isIn(String path, List<String> folders) {
        return folders.stream()
                .map(PelicanArticles::bare)
                .anyMatch(name -> !name.isEmpty() && path.startsWith(content + name + "/"));
    }
}
