package org.afterword.importer.folder.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.afterword.importer.folder.address.Permalink;
import org.afterword.importer.folder.address.ZolaParts;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.folder.words.Told;
import org.afterword.importer.folder.words.ZolaText;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedSite;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Remark;

/** A folder of Zola's: articles and sections in {@code content}, files beside them, and {@code static}. */
final class ZolaBlog implements Blog {
    private static final String STATIC = "static/";
    private static final String[] OWN = {
        "date",
        "updated",
        "draft",
        "slug",
        "path",
        "aliases",
        "taxonomies",
        "authors",
        "extra",
        "weight",
        "template",
        "page_template",
        "in_search_index",
        "render",
        "sort_by",
        "paginate_by",
        "paginate_path",
        "paginate_reversed",
        "insert_anchor_links",
        "transparent",
        "generate_feed",
        "generate_feeds",
        "image",
        "cover"
    };

    private final SiteFolder folder;
    private final ZolaSettings settings;
    private final ZolaLists lists;
    private final People people;

    /** Where the pages were served that a folder is, by their languages; that of the site's own has none. */
    private final Map<String, Map<String, String>> folders = new HashMap<>();

    private final Map<String, String> sections = new HashMap<>();

    ZolaBlog(SiteFolder folder, ZolaSettings settings) {
        this.folder = folder;
        this.settings = settings;
        this.lists = new ZolaLists(settings, folder.line(settings.file(), 1));
        this.people = new People(folder.line(settings.file(), 0));
    }

    @Override
    public ExportedSite site() {
        var all = settings.all();
        return new ExportedSite(
                folder.line(settings.file(), 1),
                all.text("title").orElse(""),
                all.text("description").map(text -> text.replaceAll("\\s+", " ").strip()),
                settings.url(),
                Optional.of(settings.language()),
                settings.named() ? Optional.of(settings.zone().getId()) : Optional.empty(),
                Menus.of(all.within("extra"), settings.base(), "menu", "main_menu", "nav", "menu_items")
                        .orElse(List.of()),
                Optional.empty());
    }

    @Override
    public void authors(Consumer<Exported> records) {
        people.used().forEach(records);
    }

    @Override
    public boolean isLeftOut(String path) {
        return !(path + "/").startsWith(ZolaPath.CONTENT) && !(path + "/").startsWith(STATIC)
                || settings.all().list("ignored_content").stream()
                        .anyMatch(pattern ->
                                !pattern.isBlank() && JekyllGlob.covers(pattern.replaceFirst("^\\*\\*/", "*"), path));
    }

    @Override
    public boolean isArticle(String path) {
        return path.startsWith(ZolaPath.CONTENT) && Entry.ending(path).equals("md");
    }

    @Override
    public Optional<Planned> plan(Entry raw, Consumer<Exported> told) {
        var taxonomies = raw.matter().within("taxonomies");
        var entry = raw.with(raw.matter()
                .or(raw.matter().within("extra"))
                .or(taxonomies.only("authors"))
                .or(taxonomies.only("series")));
        var matter = entry.matter();
        var path = ZolaPath.of(entry.path(), settings);
        var address = path.address(matter, settings);
        var line = folder.line(entry.path(), 1);
        if (path.isFolder() || path.isSection()) {
            folders.computeIfAbsent(path.folder(), any -> new TreeMap<>())
                    .putIfAbsent(path.language().orElse(""), address);
        }
        if (!matter.flag("render", true)) {
            told.accept(new Remark(line, "list", "it has no page of its own, and is left out"));
            return Optional.empty();
        }
        if (path.isSection()) {
            sections.put(entry.path(), settings.base() + address);
        }
        var target = matter.text("redirect_to").filter(to -> path.isSection());
        if (target.isPresent()) {
            sentOn(address, target.get(), line, told);
            matter.list("aliases").forEach(alias -> sentOn(page(alias), target.get(), line, told));
            return Optional.empty();
        }
        if (path.isSection()) {
            lists.section(path, matter, address);
        }
        if (path.isSection() && entry.body().isBlank()) {
            matter.list("aliases").forEach(alias -> lists.alias(page(alias), address));
            return Optional.empty();
        }
        if (!path.isSection()
                && matter.text("path").isEmpty()
                && ZolaParts.isSpelt(path.slug(matter, settings), settings.slugify())) {
            told.accept(Remarks.spelt(line, address, "Zola spells some of its letters in its own way"));
        }
        boolean home = address.equals("/");
        if (home) {
            told.accept(Remarks.home(line));
        }
        var date = matter.text("date").or(path::date).flatMap(text -> Fields.moment(text, settings.zone()));
        boolean draft = matter.flag("draft", false);
        if (!draft && !path.isSection()) {
            lists.article(path, raw.matter());
        }
        var fields = new Fields(matter, settings.zone())
                .title(path.slug(matter, settings).replace('-', ' '))
                .date(date)
                .language(path.language())
                .updated(matter.text("updated").flatMap(text -> Fields.moment(text, settings.zone())))
                .leave(OWN)
                .tags(tags(taxonomies))
                .author(matter.value("authors")
                        .or(() -> settings.all().value("author"))
                        .flatMap(people::key))
                .image(Images.of(matter, folder, STATIC, settings.base()));
        return Optional.of(new Planned(
                home ? Optional.empty() : Optional.of(settings.base() + address),
                matter.list("aliases").stream()
                        .map(alias -> settings.base() + Permalink.sound(alias))
                        .toList(),
                home ? "home" : ZolaParts.slug(path.slug(matter, settings), "on"),
                draft,
                fields.file(path.isSection() || date.isEmpty(), draft),
                List.of(),
                path.work(settings),
                Markups.format(entry.ending())));
    }

    /** Where Zola wrote the page of an alias. */
    private static String page(String alias) {
        return Permalink.sound(alias.endsWith(".html") ? alias : alias + "/");
    }

    private void sentOn(String address, String target, Line line, Consumer<Exported> told) {
        if (target.startsWith("http")) {
            told.accept(Remarks.elsewhere(line, address, target));
        } else {
            lists.sentOn(address, target);
        }
    }

    /** The terms of all taxonomies but that of authors. */
    private static List<String> tags(Matter taxonomies) {
        var tags = new ArrayList<>(taxonomies.list("tags"));
        taxonomies.fields().keySet().stream()
                .filter(name -> !name.matches("tags|authors?|series"))
                .forEach(name -> tags.addAll(taxonomies.list(name)));
        return tags;
    }

    @Override
    public void lists(Consumer<Exported> records) {
        lists.hand(records);
    }

    @Override
    public Optional<String> served(String path) {
        return servedAt(path).stream().findFirst();
    }

    /** A file beside a page was served beside it in each language. */
    @Override
    public List<String> servedAt(String path) {
        if (path.startsWith(STATIC)) {
            return List.of(settings.base() + "/" + path.substring(STATIC.length()));
        }
        var within = path.substring(ZolaPath.CONTENT.length());
        for (var above = within; above.contains("/"); ) {
            above = above.substring(0, above.lastIndexOf('/'));
            var pages = folders.get(above);
            if (pages != null) {
                var rest = within.substring(above.length() + 1);
                return pages.values().stream()
                        .map(address -> settings.base() + address + rest)
                        .toList();
            }
        }
        return List.of(settings.base() + "/" + within);
    }

    @Override
    public boolean hasEmoji() {
        return settings.all().within("markdown").flag("render_emoji", false);
    }

    @Override
    public String words(Entry entry, Planned planned, Places places, Told told) {
        return new ZolaText(
                        name -> folder.text("templates/shortcodes/" + name + ".html")
                                .or(() -> folder.text("templates/shortcodes/" + name + ".md")),
                        path -> places.of(ZolaPath.CONTENT + path)
                                .or(() -> Optional.ofNullable(sections.get(ZolaPath.CONTENT + path))),
                        settings.base())
                .plain(entry.body(), entry.line(), told);
    }
}
