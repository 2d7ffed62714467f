package org.afterword.importer.folder.generator;

import java.time.OffsetDateTime;
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
import org.afterword.importer.folder.address.Permalink;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.folder.words.HexoText;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Remark;

/** What Hexo makes of an article's file: its fields, its categories, and the address at which it was served. */
final class HexoArticles {
    private static final Pattern ZONED = Pattern.compile("(?i).*\\d:\\d\\d.*(?:[+-]\\d{1,2}(?::?\\d\\d)?|Z|UTC|GMT)");

    private final SiteFolder folder;
    private final Matter settings;
    private final String source;
    private final String base;
    private final ZoneId zone;
    private final People people;
    private final HexoLists lists;
    private final HexoRedirects redirects;
    private final HexoName.Way way;
    private final HexoAddress addresses;
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, HexoText.Post> posts = new HashMap<>();
    private final Map<String, HexoText.Post> titled = new HashMap<>();

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
            HexoLists lists,
            HexoRedirects redirects) {
        this.folder = folder;
        this.settings = settings;
        this.source = source;
        this.base = base;
        this.zone = zone;
        this.people = people;
        this.lists = lists;
        this.redirects = redirects;
        this.way = HexoName.Way.of(settings.text("new_post_name").orElse(":title.md"));
        this.addresses = new HexoAddress(settings, new HexoTerms(settings));
    }

    /** Where an article was served, by its path without the ending of its file. */
    Optional<String> place(String path) {
        return Optional.ofNullable(places.get(path));
    }

    /** A post, by the part of its address that stands for its title, or by its title. */
    Optional<HexoText.Post> post(String name) {
        return Optional.ofNullable(posts.getOrDefault(name, titled.get(name)));
    }

    boolean isPost(String path) {
        return path.startsWith(source + "_posts/");
    }

    Optional<Planned> plan(Entry entry, Consumer<Exported> told) {
        boolean post = isPost(entry.path());
        boolean unfinished = entry.path().startsWith(source + "_drafts/");
        var ahead = redirects.ahead(entry.matter());
        if (entry.body().isBlank() && !post && !unfinished && ahead.isEmpty()) {
            told.accept(new Remark(
                    folder.line(entry.path(), 1),
                    "list",
                    "it has no words of its own; the site makes such pages itself"));
            return Optional.empty();
        }
        var within = entry.path().substring(source.length()).replaceFirst("^_(?:posts|drafts)/", "");
        var path = within.substring(0, within.length() - entry.ending().length() - 1);
        var name = post || unfinished ? way.read(path) : new HexoName(path, Optional.empty(), Matter.NONE);
        var matter = name.fields().or(entry.matter());
        var written = matter.text("date").or(name::date);
        var date = written.flatMap(text -> Fields.moment(text, zone));
        var tags = new LinkedHashSet<>(HexoTerms.tags(matter));
        HexoTerms.ways(matter).forEach(tags::addAll);
        var fields = new Fields(HexoTitle.shown(matter, settings), zone)
                .title(name.slug().substring(name.slug().lastIndexOf('/') + 1))
                .date(date)
                .updated(matter.text("updated").flatMap(text -> Fields.moment(text, zone)))
                .leave(
                        "date",
                        "updated",
                        "layout",
                        "permalink",
                        "alias",
                        "aliases",
                        "tags",
                        "tag",
                        "categories",
                        "category",
                        "author",
                        "published",
                        "titlecase",
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
                : post
                        ? addresses.post(
                                matter, name.slug(), written.flatMap(this::taken), folder.line(entry.path(), 1), told)
                        : Optional.of(HexoAddress.page(matter, path));
        if (ahead.isPresent() && address.isPresent()) {
            redirects.add(address.get(), ahead.get());
            return Optional.empty();
        }
        address.ifPresent(place -> {
            places.put(
                    entry.path()
                            .substring(0, entry.path().length() - entry.ending().length() - 1),
                    base + place);
            if (post) {
                var found = new HexoText.Post(base + place, matter.text("title").orElse(name.slug()));
                posts.putIfAbsent(name.slug(), found);
                titled.putIfAbsent(found.title(), found);
            }
        });
        var others = new ArrayList<String>();
        redirects.to(matter, address.orElse("")).forEach(from -> others.add(base + from));
        address.filter(any -> post)
                .flatMap(place -> inGreenwich(matter, name.slug(), written, place, folder.line(entry.path(), 1), told))
                .ifPresent(from -> others.add(base + from));
        beside(entry).ifPresent(others::add);
        return Optional.of(new Planned(
                address.map(place -> base + place),
                others,
                name.slug().substring(name.slug().lastIndexOf('/') + 1),
                draft || Markups.isForeign(entry.ending()),
                fields.file(!post && !unfinished, draft),
                List.of(),
                Optional.empty(),
                Markups.format(entry.ending())));
    }

    /**
     * Where the article was if the machine that made the site was in Greenwich's zone, as most are that are not the author's
     * own: the settings' zone counts for times, and the machine's for addresses.
     */
    private Optional<String> inGreenwich(
            Matter matter, String slug, Optional<String> written, String place, Line line, Consumer<Exported> told) {
        var other = written.filter(any -> settings.text("timezone").isPresent())
                .flatMap(this::taken)
                .flatMap(time -> addresses.post(
                        matter, slug, Optional.of(time.withOffsetSameInstant(ZoneOffset.UTC)), line, unsaid -> {}))
                .filter(path -> !path.equals(place));
        other.ifPresent(path -> told.accept(new Remark(
                line,
                "permalink",
                "its address %s is by the clock of its time zone; on a machine in UTC it was %s, which leads here, too"
                        .formatted(place, path))));
        return other;
    }

    /** A post in the folder of files of another one was also served as such a file. */
    private Optional<String> beside(Entry entry) {
        if (!settings.flag("post_asset_folder", false) || !isPost(entry.path())) {
            return Optional.empty();
        }
        var path = entry.path().substring(0, entry.path().lastIndexOf('.'));
        for (int slash = path.lastIndexOf('/'); slash > source.length(); slash = path.lastIndexOf('/', slash - 1)) {
            var owner = place(path.substring(0, slash));
            if (owner.isPresent()) {
                return Optional.of(owner.get().replaceFirst("/$|\\.html?$", "") + path.substring(slash) + ".html");
            }
        }
        return Optional.empty();
    }

    /** Hands over the old addresses that lead to no article by settings, or from pages that only do that. */
    void redirects(Consumer<Exported> told) {
        redirects.rest().forEach((from, to) -> {
            if (to.contains("://")) {
                told.accept(Remarks.elsewhere(folder.line("_config.yml", 0), from, to));
                return;
            }
            var post = Optional.ofNullable(to.indexOf('/') < 0 ? posts.get(to) : null);
            lists.elsewhere(from, post.map(HexoText.Post::place).orElse(base + Permalink.sound(to)));
        });
    }

    /** The time that Hexo took: one with an offset as the clock in Greenwich showed it, whatever the blog's zone. */
    private Optional<OffsetDateTime> taken(String date) {
        return Fields.moment(date, zone)
                .map(moment -> ZONED.matcher(date.strip()).matches()
                        ? moment.time()
                                .withOffsetSameInstant(ZoneOffset.UTC)
                                .toLocalDateTime()
                                .atZone(zone)
                                .toOffsetDateTime()
                        : moment.time());
    }
}
