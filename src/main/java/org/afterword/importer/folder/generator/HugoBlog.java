package org.afterword.importer.folder.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.Moment;
import org.afterword.content.settings.Navigation;
import org.afterword.importer.folder.address.HugoParts;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.folder.words.HugoText;
import org.afterword.importer.folder.words.Told;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedSite;
import org.afterword.importer.record.Remark;

/** A folder of Hugo's: articles and bundles in {@code content}, files beside them, and {@code static}. */
final class HugoBlog implements Blog {
    private static final Pattern ARTICLE = Pattern.compile("md|mdown|markdown|html?|rst|adoc|asciidoc|org|pandoc|pdc");
    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[-_](.+)");
    private static final Set<String> OWN = Set.of(
            "title",
            "date",
            "lastmod",
            "modified",
            "publishdate",
            "pubdate",
            "published",
            "expirydate",
            "unpublishdate",
            "draft",
            "slug",
            "url",
            "aliases",
            "tags",
            "categories",
            "series",
            "author",
            "authors",
            "description",
            "summary",
            "layout",
            "type",
            "weight",
            "markup",
            "outputs",
            "headless",
            "build",
            "_build",
            "cascade",
            "resources",
            "menu",
            "menus",
            "linktitle",
            "translationkey",
            "comments",
            "image",
            "cover",
            "iscjklanguage");

    private final SiteFolder folder;
    private final HugoSettings settings;
    private final HugoAddress addresses;
    private final HugoLists lists;
    private final People people;
    private final Map<String, String> bundles = new HashMap<>();
    private final Map<String, Boolean> leaves = new ConcurrentHashMap<>();

    HugoBlog(SiteFolder folder, HugoSettings settings) {
        this.folder = folder;
        this.settings = settings;
        this.addresses = new HugoAddress(settings);
        this.lists = new HugoLists(settings, addresses, folder.line(settings.file(), 1));
        this.people = new People(folder.line(settings.file(), 0));
    }

    @Override
    public ExportedSite site() {
        var all = settings.all();
        return new ExportedSite(
                folder.line(settings.file(), 1),
                all.text("title").orElse(""),
                settings.params()
                        .text("description", "subtitle")
                        .map(text -> text.replaceAll("\\s+", " ").strip()),
                settings.url(),
                all.text("locale", "languagecode")
                        .or(() -> Optional.of(settings.language()))
                        .map(text -> text.replace('_', '-')),
                settings.named() ? Optional.of(settings.zone().getId()) : Optional.empty(),
                navigation(),
                Optional.empty());
    }

    private List<Navigation> navigation() {
        var of = settings.all().within("menus").or(settings.all().within("menu"));
        return Menus.of(of, settings.base(), "main", "header", "nav").orElse(List.of());
    }

    @Override
    public void authors(Consumer<Exported> records) {
        people.used().forEach(records);
    }

    @Override
    public boolean isLeftOut(String path) {
        return !path.contains("/")
                ? roots().stream().noneMatch(root -> (root.startsWith(path + "/")))
                : roots().stream().noneMatch(root -> root.startsWith(path + "/") || path.startsWith(root));
    }

    private List<String> roots() {
        var roots = new ArrayList<>(settings.statics());
        roots.add(settings.content());
        settings.languages().values().stream().filter(name -> !name.isEmpty()).forEach(roots::add);
        return roots;
    }

    @Override
    public boolean isArticle(String path) {
        return ARTICLE.matcher(Entry.ending(path)).matches()
                && settings.statics().stream().noneMatch(path::startsWith)
                && !isResource(path);
    }

    /** What lies below an article that is a folder is no article of its own. */
    private boolean isResource(String path) {
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            var above = path.substring(0, slash + 1);
            if (!path.matches(Pattern.quote(above) + "index(\\.[\\w-]+)?\\.[A-Za-z]+") && isLeaf(above)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLeaf(String above) {
        return leaves.computeIfAbsent(
                above,
                any -> folder.first(
                                above + "index.md",
                                above + "index." + settings.language() + ".md",
                                above + "index.html",
                                above + "index.markdown")
                        .isPresent());
    }

    @Override
    public Optional<Planned> plan(Entry raw, Consumer<Exported> told) {
        var entry = raw.with(known(raw.matter()));
        var matter = entry.matter();
        var path = HugoPath.of(entry.path(), settings);
        var line = folder.line(entry.path(), 1);
        var build = matter.within("build").or(matter.within("_build"));
        if (matter.flag("headless", false)
                || build.text("render")
                        .filter(text -> text.matches("never|false"))
                        .isPresent()) {
            told.accept(new Remark(line, "list", "it has no page of its own, and is left out"));
            return Optional.empty();
        }
        if (path.isBranch()) {
            lists.section(path.folder(), path.language());
        }
        if (path.isBranch() && entry.body().isBlank()) {
            remember(path, addresses.of(path, matter, "", Optional.empty()).path());
            return Optional.empty();
        }
        var dated = DATED.matcher(path.filename());
        boolean fromName = settings.all().within("frontmatter").list("date").contains(":filename") && dated.matches();
        var date = moment(matter, "date", "publishdate", "pubdate", "published")
                .or(() -> fromName ? Fields.moment(dated.group(1), settings.zone()) : Optional.empty())
                .or(() -> moment(matter, "lastmod", "modified"));
        var named = fromName && matter.text("slug").isEmpty()
                ? matter.or(new Matter(Map.of("slug", dated.group(2))))
                : matter;
        var fields = new Fields(matter, settings.zone())
                .title(path.filename().replace('-', ' '))
                .date(date)
                .updated(moment(matter, "lastmod", "modified"))
                .expires("expirydate", "unpublishdate")
                .leave(OWN.stream()
                        .filter(name -> !name.matches("series|description|summary|comments"))
                        .toArray(String[]::new))
                .tags(tags(matter))
                .author(matter.value("author", "authors").flatMap(people::key))
                .image(picture(matter, path, entry));
        var made = addresses.of(path, named, matter.text("title").orElse(path.filename()), date);
        remember(path, made.path());
        Remarks.guessed(line, made, "permalink").ifPresent(told);
        boolean home = made.path().equals(settings.prefix(path.language()) + "/")
                || made.path().equals("/");
        if (home) {
            told.accept(Remarks.home(line));
        }
        boolean draft = matter.flag("draft", false);
        if (!draft && !path.isBranch()) {
            lists.article(path, matter);
        }
        return Optional.of(new Planned(
                home ? Optional.empty() : Optional.of(settings.base() + made.path()),
                others(matter, made.path()),
                home ? "home" : HugoParts.urlize(path.filename(), true, false),
                draft || Markups.isForeign(entry.ending()),
                fields.file(path.isBranch() || date.isEmpty(), draft),
                List.of(),
                Markups.format(entry.ending())));
    }

    private Optional<Moment> moment(Matter matter, String... names) {
        return matter.text(names).flatMap(text -> Fields.moment(text, settings.zone()));
    }

    /** Where the files of a bundle are served. */
    private void remember(HugoPath path, String address) {
        if (path.isLeaf() || path.isBranch()) {
            bundles.putIfAbsent(path.folder(), address.replaceFirst("\\.html?$", "/"));
        }
    }

    /** Names in lower case where they are Hugo's own; those of an author's own as they are. */
    private static Matter known(Matter matter) {
        var fields = new LinkedHashMap<String, Object>();
        matter.fields()
                .forEach((name, value) -> fields.put(
                        OWN.contains(name.toLowerCase(Locale.ROOT)) ? name.toLowerCase(Locale.ROOT) : name, value));
        if (fields.get("series") instanceof List<?> list && !list.isEmpty()) {
            fields.put("series", String.valueOf(list.get(0)));
        }
        return new Matter(fields);
    }

    private static List<String> tags(Matter matter) {
        var tags = new ArrayList<>(matter.list("tags"));
        tags.addAll(matter.list("categories"));
        return tags;
    }

    private Optional<String> picture(Matter matter, HugoPath path, Entry entry) {
        return Images.value(matter)
                .flatMap(name -> settings.statics().stream()
                        .filter(root -> folder.has(root + name.replaceFirst("^/", "")))
                        .findFirst()
                        .map(root -> "/" + name.replaceFirst("^/", "")));
    }

    /** An alias without a leading slash counts from the folder above the page. */
    private List<String> others(Matter matter, String address) {
        var others = new ArrayList<String>();
        for (var alias : matter.list("aliases")) {
            var above = address.replaceFirst("[^/]*/?$", "");
            others.add(settings.base() + (alias.startsWith("/") ? alias : above + alias));
        }
        return others;
    }

    @Override
    public void lists(Consumer<Exported> records) {
        lists.hand(records);
    }

    @Override
    public Optional<String> served(String path) {
        for (var root : settings.statics()) {
            if (path.startsWith(root)) {
                return Optional.of(settings.base() + "/" + path.substring(root.length()));
            }
        }
        var within = HugoPath.of(path.lastIndexOf('.') > path.lastIndexOf('/') ? path : path + ".", settings);
        for (var above = within.folder(); ; above = above.substring(0, Math.max(0, above.lastIndexOf('/')))) {
            var bundle = bundles.get(above);
            if (bundle != null) {
                var root = settings.content() + (above.isEmpty() ? "" : above + "/");
                return Optional.of(settings.base() + bundle + path.substring(Math.min(path.length(), root.length())));
            }
            if (above.isEmpty()) {
                return Optional.of(settings.base() + "/"
                        + path.substring(settings.content().length()));
            }
        }
    }

    @Override
    public String words(Entry entry, Planned planned, Places places, Told told) {
        return new HugoText(
                        name -> folder.text("layouts/shortcodes/" + name + ".html")
                                .or(() -> folder.text("layouts/_shortcodes/" + name + ".html")),
                        target -> new HugoLinks(settings, places).find(target, entry),
                        settings.all().within("params"),
                        Markups.name(entry.ending()))
                .plain(entry.body(), entry.line(), told, entry.ending().startsWith("htm"));
    }
}
