package org.afterword.importer.folder.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.Moment;
import org.afterword.importer.folder.address.EleventyParts;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.Cascade;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.folder.words.EleventyFilters;
import org.afterword.importer.folder.words.EleventyTags;
import org.afterword.importer.folder.words.EleventyText;
import org.afterword.importer.folder.words.LiquidValues;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Remark;

/** What Eleventy makes of a template: its data from all the places where they may stand, and the address of its page. */
final class EleventyArticles {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Set<String> COLLECTIONS = Set.of("all", "nav", "post", "posts");
    private static final Set<String> SHARED =
            Set.of("title", "description", "summary", "excerpt", "series", "comments");
    private static final String[] OWN = {
        "date",
        "updated",
        "lastmod",
        "modified",
        "tags",
        "categories",
        "category",
        "permalink",
        "layout",
        "draft",
        "published",
        "author",
        "authors",
        "image",
        "cover",
        "lang",
        "pagination",
        "templateEngineOverride",
        "dynamicPermalink",
        "permalinkBypassOutputDir",
        "eleventyExcludeFromCollections",
        "eleventyNavigation",
        "eleventyComputed",
        "eleventyImport",
        "eleventyDataSchema",
        "redirect_from",
        "redirectFrom",
        "aliases"
    };

    private final SiteFolder folder;
    private final EleventySettings settings;
    private final EleventyData data;
    private final EleventyLayouts layouts;
    private final EleventyTags tags;
    private final EleventyFiles files;
    private final People people;
    private final String input;
    private final String base;
    private final List<Matter> navigation = new ArrayList<>();

    EleventyArticles(
            SiteFolder folder,
            EleventySettings settings,
            EleventyData data,
            EleventyTags tags,
            EleventyFiles files,
            People people) {
        this.folder = folder;
        this.settings = settings;
        this.data = data;
        this.layouts = new EleventyLayouts(folder, settings);
        this.tags = tags;
        this.files = files;
        this.people = people;
        this.input = settings.input();
        this.base = settings.base();
    }

    /** A file with all the fields that it has, wherever they stand. */
    Entry whole(Entry raw) {
        var shared = data.of(raw.path()).matter();
        var layout =
                Cascade.of(shared, raw.matter()).text("layout").map(layouts::of).orElse(Matter.NONE);
        return computed(raw.with(Cascade.of(Cascade.of(layout, shared), raw.matter())));
    }

    /** The same with the fields that are made of others. */
    private Entry computed(Entry entry) {
        var made = entry.matter().within("eleventyComputed");
        if (made.fields().isEmpty()) {
            return entry;
        }
        var values = values(entry, Optional.empty());
        var all = new LinkedHashMap<>(entry.matter().fields());
        made.fields()
                .keySet()
                .forEach(name -> made.text(name)
                        .flatMap(text -> EleventyText.made(text, tags, values)
                                .or(() -> Optional.of(text).filter(any -> name.equals("permalink"))))
                        .ifPresent(text -> all.put(name, text)));
        return entry.with(new Matter(all));
    }

    /** What a file's template is written in, and whether its words are HTML. */
    EleventyText.Engine engine(Entry whole) {
        var given = whole.matter().value("templateEngineOverride").flatMap(Matter::scalar);
        return given.map(names -> EleventySettings.named(names.split(",")[0].strip()))
                .orElseGet(() -> settings.engine(whole.ending()));
    }

    boolean isHtml(Entry whole) {
        return whole.matter()
                .text("templateEngineOverride")
                .map(names -> !names.matches(".*\\bmd\\b.*"))
                .orElse(!whole.ending().equals("md"));
    }

    /** The values that a file's template has. */
    LiquidValues values(Entry whole, Optional<String> address) {
        var all = new HashMap<String, Object>(data.globals().values());
        all.putAll(whole.matter().fields());
        for (var name : List.of("collections", "pagination", "eleventy", "pkg", "content")) {
            all.put(name, LiquidValues.UNKNOWN);
        }
        data.of(whole.path()).workedOut().forEach(name -> all.put(name, LiquidValues.UNKNOWN));
        all.put("page", page(whole, address));
        return new LiquidValues(all, new EleventyFilters(base));
    }

    private Map<String, Object> page(Entry whole, Optional<String> address) {
        var name = EleventyParts.undated(whole.name());
        var above = "/" + whole.folder().substring(input.length());
        var page = new HashMap<String, Object>();
        page.put(
                "fileSlug",
                name.equals("index") ? EleventyParts.undated(Places.name(above.replaceFirst("/$", ""))) : name);
        page.put("filePathStem", above + name);
        page.put("inputPath", "./" + whole.path());
        page.put("outputFileExtension", "html");
        page.put(
                "date",
                date(whole).<Object>map(moment -> moment.time().toString()).orElse(LiquidValues.UNKNOWN));
        page.put("url", address.<Object>map(path -> path).orElse(LiquidValues.UNKNOWN));
        return page;
    }

    private Optional<Moment> date(Entry whole) {
        var given = whole.matter().text("date");
        var inPath = DATE.matcher(whole.path());
        return given.or(() -> inPath.find() ? Optional.of(inPath.group()) : Optional.empty())
                .flatMap(text -> Fields.moment(text, settings.zone()));
    }

    Optional<Planned> plan(Entry raw, Consumer<Exported> told) {
        var line = folder.line(raw.path(), 1);
        if (raw.path().matches(".*\\.11ty\\.\\w+")) {
            told.accept(new Remark(line, "left-out", "it is a program that makes pages, and is not run"));
            return Optional.empty();
        }
        var entry = whole(raw);
        var matter = entry.matter();
        var workedOut = data.of(raw.path()).workedOut();
        var made = EleventyAddress.of(
                matter,
                EleventyAddress.usual(entry, input),
                engine(entry),
                tags,
                values(entry, Optional.empty()),
                workedOut.contains("permalink"));
        if (made.path().isEmpty()) {
            told.accept(new Remark(line, "list", "it has no page of its own, and is left out"));
            return Optional.empty();
        }
        var address = made.path().get();
        boolean home = address.equals("/");
        boolean list = !Markups.isForeign(entry.ending()) && EleventyLists.is(entry, matter, address);
        if (home || !list) {
            navigate(matter, address);
        }
        if (list) {
            told.accept(new Remark(
                    line, "list", "it is a page that lists articles, or one for machines; the site makes its own"));
            return Optional.empty();
        }
        made.unsure().ifPresent(why -> told.accept(Remarks.spelt(line, address, why)));
        if (home) {
            told.accept(Remarks.home(line));
        }
        return Optional.of(planned(raw, entry, address, told));
    }

    private void navigate(Matter matter, String address) {
        var entry = matter.within("eleventyNavigation");
        if (entry.text("key", "title").isPresent() && entry.text("parent").isEmpty()) {
            navigation.add(entry.or(new Matter(Map.of("url", base + address))));
        }
    }

    /** What pages say of their place in the menu. */
    List<Matter> navigation() {
        return navigation;
    }

    private Planned planned(Entry raw, Entry entry, String address, Consumer<Exported> told) {
        var matter = entry.matter();
        boolean home = address.equals("/");
        var date = date(entry);
        if (date.isEmpty() && isPost(matter)) {
            told.accept(new Remark(
                    folder.line(entry.path(), 1),
                    "no-date",
                    matter.text("date")
                            .map(text ->
                                    "its date is \"%s\", which only the old folder's own history tells; write it yourself"
                                            .formatted(text))
                            .orElse("it has no date, and Eleventy took that of its file; write it yourself")));
        }
        boolean draft = matter.flag("draft", false) || !matter.flag("published", true);
        var name = EleventyParts.undated(
                entry.name().equals("index") ? Places.name(entry.folder().replaceFirst("/$", "")) : entry.name());
        var fields = new Fields(shown(raw, matter), settings.zone())
                .title(name.replace('-', ' '))
                .date(date)
                .updated(matter.text("updated", "lastmod", "modified")
                        .flatMap(text -> Fields.moment(text, settings.zone())))
                .leave(OWN)
                .tags(tags(raw, matter))
                .author(matter.value("author", "authors").or(this::author).flatMap(people::key))
                .image(Images.value(matter).flatMap(path -> files.picture(path, entry.folder(), address)));
        var others = new ArrayList<String>();
        for (var field : List.of("redirect_from", "redirectFrom", "aliases")) {
            matter.list(field)
                    .forEach(old -> others.add(old.contains("://") ? old : base + "/" + old.replaceFirst("^/", "")));
        }
        boolean unlisted = matter.flag("eleventyExcludeFromCollections", false);
        return new Planned(
                home ? Optional.empty() : Optional.of(base + address),
                others,
                home ? "home" : EleventyParts.slugify(name),
                draft || Markups.isForeign(entry.ending()),
                fields.file(unlisted || date.isEmpty(), draft),
                List.of(),
                isHtml(entry) ? Body.Format.HTML : Body.Format.MARKDOWN);
    }

    private static boolean isPost(Matter matter) {
        return matter.list("tags").stream().anyMatch(tag -> tag.matches("posts?"));
    }

    private Optional<Object> author() {
        for (var name : List.of("metadata", "site", "meta", "config")) {
            var author = data.globals().known().within(name).value("author");
            if (author.isPresent()) {
                return author;
            }
        }
        return data.globals().known().value("author");
    }

    /** The fields that an author wrote into the article itself, and what others share that readers saw. */
    private static Matter shown(Entry raw, Matter matter) {
        var fields = new LinkedHashMap<String, Object>(raw.matter().fields());
        matter.fields().forEach((name, value) -> {
            if (SHARED.contains(name)) {
                fields.putIfAbsent(name, value);
            }
        });
        fields.keySet().removeIf(name -> name.startsWith("override:"));
        return new Matter(fields);
    }

    /** Tags but for those that only name a collection: the usual ones, and what a folder is called. */
    private static List<String> tags(Entry raw, Matter matter) {
        var own = Cascade.of(Matter.NONE, raw.matter()).list("tags");
        var folders = List.of(raw.folder().split("/"));
        var tags = new ArrayList<String>();
        for (var tag : matter.list("tags")) {
            boolean collects = COLLECTIONS.contains(tag) || !own.contains(tag) && folders.contains(tag);
            if (!collects) {
                tags.add(tag);
            }
        }
        tags.addAll(matter.list("categories"));
        tags.addAll(matter.list("category"));
        return tags;
    }
}
