package org.afterword.importer.folder.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.afterword.base.Moment;
import org.afterword.base.Slashes;
import org.afterword.importer.folder.address.HugoParts;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.OldAddress;
import org.afterword.importer.record.Remark;

/** What Hugo makes of an article's file and of the fields in it. */
final class HugoArticles {
    /** The ending by which an address is a file's. */
    private static final Pattern FILE = Pattern.compile("\\.[^/.]*$");

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
    private final HugoCascade cascade;
    private final HugoAddress addresses;
    private final HugoLists lists;
    private final People people;

    /** Where the articles were served that a folder is, by their languages. */
    private final Map<String, Map<String, List<String>>> bundles = new HashMap<>();

    HugoArticles(
            SiteFolder folder,
            HugoSettings settings,
            HugoSections sections,
            HugoAddress addresses,
            HugoLists lists,
            People people) {
        this.folder = folder;
        this.settings = settings;
        this.cascade = new HugoCascade(settings, sections);
        this.addresses = addresses;
        this.lists = lists;
        this.people = people;
    }

    /** Where the files of the article that a folder is were served; in the site's own language, if there is one. */
    Optional<String> bundle(String path) {
        return bundles(path).stream().findFirst();
    }

    /** All places where they were served, those of the site's own language first. */
    List<String> bundles(String path) {
        var all = bundles.getOrDefault(path, Map.of());
        return Stream.concat(
                        Stream.ofNullable(all.get(settings.language())),
                        all.entrySet().stream()
                                .filter(one -> !one.getKey().equals(settings.language()))
                                .map(Map.Entry::getValue))
                .flatMap(List::stream)
                .toList();
    }

    /** The places where they were served in one language. */
    List<String> bundles(String path, String language) {
        return bundles.getOrDefault(path, Map.of()).getOrDefault(language, List.of());
    }

    Optional<Planned> plan(Entry raw, Consumer<Exported> told) {
        var path = HugoPath.of(raw.path(), settings);
        var entry = raw.with(cascade.whole(path, known(raw.matter())));
        var matter = entry.matter();
        var line = folder.line(entry.path(), 1);
        var build = matter.within("build").or(matter.within("_build"));
        if (matter.flag("headless", false)
                || build.text("render")
                        .filter(text -> text.matches("never|false|link"))
                        .isPresent()) {
            told.accept(new Remark(line, "list", "it has no page of its own, and is left out"));
            return Optional.empty();
        }
        if (path.isBranch()) {
            lists.section(path.folder(), path.language());
        }
        if (path.isBranch() && entry.body().isBlank()) {
            remember(
                    path,
                    matter,
                    addresses.of(path, matter, "", Optional.empty()).path());
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
                .language(settings.tag(path.language()))
                .author(matter.value("author", "authors").flatMap(people::key));
        var title = matter.text("title").orElse(path.filename());
        var made = addresses.of(path, named, title, date);
        var older = addresses.older().of(path, named, title, date).path();
        remember(path, matter, made.path());
        fields.image(picture(matter, path, entry));
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
                others(path, matter, made.path(), older),
                home ? "home" : HugoParts.urlize(path.filename(), true, false),
                draft || Markups.isForeign(entry.ending()),
                fields.file(path.isBranch() || date.isEmpty(), draft),
                settings
                        .host(path.language())
                        .map(host -> host
                                + made.path()
                                        .substring(
                                                settings.prefix(path.language()).length()))
                        .stream()
                        .toList(),
                work(matter, path),
                Markups.format(entry.ending())));
    }

    /** What an article and its translations are together: where they lie, or what their fields say. */
    private Optional<String> work(Matter matter, HugoPath path) {
        return settings.languages().isEmpty()
                ? Optional.empty()
                : matter.text("translationkey").or(() -> Optional.of(path.folder() + "/" + path.name()));
    }

    private Optional<Moment> moment(Matter matter, String... names) {
        return matter.text(names).flatMap(text -> Fields.moment(text, settings.zone()));
    }

    /**
     * Where the files of a bundle are served: in a folder of its name. Older versions (seen in 0.111) served them beside a file
     * that the article names as its address, where its links look for them; newer ones (seen in 0.169) do not.
     */
    private void remember(HugoPath path, Matter matter, String address) {
        if (path.isLeaf() || path.isBranch()) {
            var beside = address.substring(0, address.lastIndexOf('/') + 1);
            var own = address.endsWith("/index.html")
                    ? beside
                    : FILE.matcher(address).replaceFirst("/");
            bundles.computeIfAbsent(path.folder(), any -> new TreeMap<>())
                    .putIfAbsent(
                            path.language(),
                            own.equals(beside) || matter.text("url").isEmpty() ? List.of(own) : List.of(own, beside));
        }
    }

    /** Names in lower case where they are Hugo's own; those of an author's own as they are. */
    static Matter known(Matter matter) {
        var fields = new LinkedHashMap<String, Object>();
        matter.fields()
                .forEach((name, value) -> fields.put(
                        OWN.contains(name.toLowerCase(Locale.ROOT)) ? name.toLowerCase(Locale.ROOT) : name, value));
        return new Matter(fields);
    }

    private static List<String> tags(Matter matter) {
        var tags = new ArrayList<>(matter.list("tags"));
        tags.addAll(matter.list("categories"));
        return tags;
    }

    /** A picture among those that are served as they are, or in the article's own folder. */
    private Optional<String> picture(Matter matter, HugoPath path, Entry entry) {
        return Images.value(matter)
                .flatMap(name -> settings.statics().entrySet().stream()
                        .filter(root -> ("/" + name.replaceFirst("^/", "")).startsWith(root.getValue()))
                        .filter(root -> folder.has(root.getKey()
                                + ("/" + name.replaceFirst("^/", ""))
                                        .substring(root.getValue().length())))
                        .findFirst()
                        .map(root -> "/" + name.replaceFirst("^/", ""))
                        .or(() -> Optional.of(entry.folder() + name)
                                .filter(file -> path.isLeaf() && !name.startsWith("/") && folder.has(file))
                                .map(file -> settings.base()
                                        + bundles(path.folder(), path.language())
                                                .get(0)
                                        + name)));
    }

    /**
     * An alias without a leading slash counts from the folder above the page, one with a slash from the top; from that of
     * its language, too, as newer versions have it.
     */
    private List<String> others(HugoPath path, Matter matter, String address, String older) {
        var others = new ArrayList<String>();
        if (!older.equals(address)) {
            others.add(settings.base() + OldAddress.linked(older));
        }
        for (var alias : matter.list("aliases")) {
            var above = address.replaceFirst("[^/]*/?$", "");
            boolean rooted = alias.startsWith("/");
            var own = settings.prefix(path.language());
            Stream.of(rooted ? (settings.hasHosts() ? own : "") : above, rooted ? own : above)
                    .distinct()
                    .map(before -> OldAddress.stepped(before + alias))
                    .forEach(whole ->
                            others.add(settings.base() + (settings.isUgly(path.section()) ? uglified(whole) : whole)));
        }
        return others;
    }

    private static String uglified(String path) {
        var bare = Slashes.noneBehind(path);
        return bare.isEmpty() || bare.lastIndexOf('.') > bare.lastIndexOf('/') ? path : bare + ".html";
    }
}
