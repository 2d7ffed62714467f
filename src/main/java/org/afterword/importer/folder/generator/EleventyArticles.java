package org.afterword.importer.folder.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.afterword.importer.folder.address.EleventyParts;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.Cascade;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Remark;

/** What Eleventy makes of a template: an article or a page, or none. */
final class EleventyArticles {
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
    private final EleventyTemplates templates;
    private final EleventySite site;
    private final EleventyLists lists;
    private final EleventyFiles files;
    private final People people;
    private final String base;

    EleventyArticles(
            SiteFolder folder,
            EleventySettings settings,
            EleventyTemplates templates,
            EleventySite site,
            EleventyLists lists,
            EleventyFiles files,
            People people) {
        this.folder = folder;
        this.settings = settings;
        this.templates = templates;
        this.site = site;
        this.lists = lists;
        this.files = files;
        this.people = people;
        this.base = settings.base();
    }

    Optional<Planned> plan(Entry raw, Consumer<Exported> told) {
        var line = folder.line(raw.path(), 1);
        if (raw.path().matches(".*\\.11ty\\.\\w+")) {
            told.accept(new Remark(line, "left-out", "it is a program that makes pages, and is not run"));
            return Optional.empty();
        }
        var entry = templates.whole(raw);
        var matter = entry.matter();
        var made = templates.address(entry);
        if (made.path().isEmpty()) {
            told.accept(new Remark(line, "list", "it has no page of its own, and is left out"));
            return Optional.empty();
        }
        var address = made.path().get();
        boolean home = address.equals("/");
        boolean list = !Markups.isForeign(entry.ending()) && EleventyListPage.is(entry, matter, address);
        if (home || !list) {
            site.navigate(matter.within("eleventyNavigation"), base + address);
        }
        if (list) {
            lists.page(entry, address, more -> templates.address(entry, more).path());
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

    private Planned planned(Entry raw, Entry entry, String address, Consumer<Exported> told) {
        var matter = entry.matter();
        boolean home = address.equals("/");
        var date = templates.date(entry);
        if (date.isEmpty() && isPost(matter) && !UnreadDates.of(matter).containsKey("date")) {
            told.accept(new Remark(
                    folder.line(entry.path(), 1),
                    "no-date",
                    matter.text("date")
                            .map(text ->
                                    "its date is \"%s\", which only the history of the old folder knows; write it yourself"
                                            .formatted(text))
                            .orElse("it has no date, and Eleventy used that of its file; write it yourself")));
        }
        boolean draft = matter.flag("draft", false) || !matter.flag("published", true);
        var name = EleventyParts.undated(
                entry.name().equals("index") ? Places.name(entry.folder().replaceFirst("/$", "")) : entry.name());
        var fields = new Fields(shown(raw, matter), settings.zone())
                .title(matter.within("eleventyNavigation").text("title", "key").orElse(name.replace('-', ' ')))
                .date(date)
                .updated(matter.text("updated", "lastmod", "modified")
                        .flatMap(text -> Fields.moment(text, settings.zone())))
                .leave(OWN)
                .tags(tags(raw, matter))
                .author(matter.value("author", "authors").or(site::author).flatMap(people::key))
                .language(matter.text("lang", "language", "locale"), site.language())
                .image(Images.value(matter).flatMap(path -> files.picture(path, entry.folder(), address)));
        var others = new ArrayList<String>();
        for (var field : List.of("redirect_from", "redirectFrom", "aliases")) {
            matter.list(field)
                    .forEach(old -> others.add(old.contains("://") ? old : base + "/" + old.replaceFirst("^/", "")));
        }
        boolean unlisted = matter.flag("eleventyExcludeFromCollections", false);
        if (!unlisted && !draft) {
            lists.article(matter.list("tags"));
        }
        return new Planned(
                home ? Optional.empty() : Optional.of(base + address),
                others,
                home ? "home" : EleventyParts.slugify(name),
                draft || Markups.isForeign(entry.ending()),
                fields.file(unlisted || date.isEmpty(), draft),
                List.of(),
                Optional.empty(),
                templates.isHtml(entry) ? Body.Format.HTML : Body.Format.MARKDOWN);
    }

    private static boolean isPost(Matter matter) {
        return matter.list("tags").stream().anyMatch(tag -> tag.matches("posts?"));
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
