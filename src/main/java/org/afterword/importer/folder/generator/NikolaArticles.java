package org.afterword.importer.folder.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.afterword.base.Moment;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.folder.matter.MatterException;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.What;

/** What Nikola makes of an article's file: its fields, its language, and the addresses at which it was served. */
final class NikolaArticles {
    private static final String[] OWN = {
        "date",
        "updated",
        "slug",
        "tags",
        "category",
        "section",
        "author",
        "status",
        "type",
        "template",
        "lang",
        "previewimage",
        "guid",
        "has_math",
        "url_type",
        "pretty_url",
        "nocomments",
        "hyphenate",
        "filters",
        "data",
        "priority"
    };

    private final SiteFolder folder;
    private final NikolaSettings settings;
    private final NikolaMeta meta;
    private final NikolaTerms terms;
    private final NikolaRedirects redirects;
    private final NikolaLists lists;
    private final NikolaFiles files;
    private final People people;
    private final Map<String, NikolaPost> bySlug = new HashMap<>();

    NikolaArticles(SiteFolder folder, NikolaSettings settings, NikolaFiles files, People people) {
        this.folder = folder;
        this.settings = settings;
        this.meta = new NikolaMeta(folder, settings);
        this.terms = new NikolaTerms(settings);
        this.redirects = new NikolaRedirects(settings);
        this.lists = new NikolaLists(settings, new ListPlaces(folder.line(NikolaSettings.FILE, 1), settings.base()));
        this.files = files;
        this.people = people;
    }

    /** The file as its own fields leave it. */
    Entry own(Entry raw) {
        return meta.own(raw);
    }

    /** The article of a slug: the one in a language, or else in the site's, or the first of all. */
    Optional<NikolaPost> bySlug(String language, String slug) {
        return Stream.of(language + "/" + slug, settings.language() + "/" + slug, slug)
                .map(bySlug::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** What was listed, and where. */
    NikolaLists lists() {
        return lists;
    }

    /** Tells of old addresses that lead to no article. */
    void rest(Consumer<Exported> told) {
        redirects.rest(folder.line(NikolaSettings.FILE, 0), told);
    }

    Optional<Planned> plan(Entry raw, Consumer<Exported> told) {
        var line = folder.line(raw.path(), 1);
        var path = NikolaPath.of(raw.path(), settings);
        if (path.isEmpty()) {
            told.accept(new Remark(
                    line, "list", "it is about a gallery; the gallery's pictures are copied, but get no page"));
            return Optional.empty();
        }
        try {
            var own = own(raw);
            return Optional.of(planned(path.get(), own, meta.of(path.get(), own), told));
        } catch (MatterException e) {
            told.accept(new Refused(
                    What.ARTICLE,
                    folder.line(raw.path(), e),
                    raw.path(),
                    "the fields beside it cannot be read: " + e.getMessage()));
            return Optional.empty();
        }
    }

    private Planned planned(NikolaPath path, Entry own, Matter matter, Consumer<Exported> told) {
        var line = folder.line(own.path(), 1);
        var slug = matter.text("slug").map(String::strip).orElseGet(() -> settings.slug(path.name()));
        if (matter.text("slug").isEmpty() && settings.isSpelt(path.name())) {
            told.accept(Remarks.spelt(line, "/" + slug + "/", "Nikola spells such a name in Latin letters"));
        }
        boolean pretty = matter.text("pretty_url").isPresent()
                ? matter.flag("pretty_url", false)
                : settings.isOn("PRETTY_URLS", true) && !slug.equals("index");
        var address = path.address(path.language(), slug, pretty, settings);
        var states = terms.states(matter);
        boolean draft = states.contains("draft");
        boolean home = address.equals("/");
        if (home) {
            told.accept(Remarks.home(line));
        }
        var date = date(matter, "date");
        if (matter.text("date").isEmpty() && path.kind().post() && !draft) {
            told.accept(new Remark(
                    line,
                    "no-date",
                    "it has no date, so Nikola could make no site of this folder; write a date yourself"));
        }
        var fields = new Fields(shown(matter, path), settings.zone())
                .title(path.name())
                .date(path.kind().post() || matter.text("date").isPresent() ? date : Optional.empty())
                .updated(date(matter, "updated"))
                .leave(OWN)
                .language(Optional.of(path.language()).filter(tag -> !tag.equals(settings.language())))
                .tags(terms.tags(matter, path))
                .author(author(matter, path).flatMap(people::key))
                .image(matter.text("previewimage").flatMap(picture -> files.picture(picture, address)));
        var markup = markup(Entry.ending(path.source()));
        var planned = new Planned(
                draft || home ? Optional.empty() : Optional.of(settings.base() + address),
                draft ? List.of() : others(path, address, slug, pretty),
                home ? "home" : slug,
                draft || markup.isPresent(),
                fields.file(!path.kind().post() || states.contains("private"), draft),
                List.of(),
                Optional.of(path.source()),
                Markups.format(Entry.ending(path.source())));
        if (path.kind().post() && !draft && !states.contains("private")) {
            lists.post(date, terms.own(matter), terms.category(matter, path), author(matter, path));
        }
        var post = new NikolaPost(planned.file().title(), address);
        bySlug.putIfAbsent(path.language() + "/" + slug, post);
        bySlug.putIfAbsent(slug, post);
        return planned;
    }

    /** The first of those that an article names; a post's is otherwise the one that the settings do. */
    private Optional<String> author(Matter matter, NikolaPath path) {
        return matter.list("author").stream()
                .findFirst()
                .map(names -> names.split(",")[0].strip())
                .or(() ->
                        settings.said("BLOG_AUTHOR").filter(name -> path.kind().post()));
    }

    /** The markup of files with some ending, if it is not read. */
    static Optional<String> markup(String ending) {
        return switch (ending) {
            case "md", "mdown", "markdown", "mkd", "html", "htm", "wp" -> Optional.empty();
            case "txt" -> Optional.of("reStructuredText");
            default -> Markups.name(ending).or(() -> Optional.of("a markup with the ending ." + ending));
        };
    }

    /** Where the article was served in languages that it has no file for, and what led to it. */
    private List<String> others(NikolaPath path, String address, String slug, boolean pretty) {
        var others = new ArrayList<String>();
        if (path.isMain(folder, settings) && settings.isOn("SHOW_UNTRANSLATED_POSTS", true)) {
            settings.translations().keySet().stream()
                    .filter(other ->
                            !other.equals(path.language()) && !folder.has(path.file(path.source(), other, settings)))
                    .forEach(other -> others.add(settings.base() + path.address(other, slug, pretty, settings)));
        }
        redirects.to(address).forEach(old -> others.add(settings.base() + old));
        return others;
    }

    private Optional<Moment> date(Matter matter, String name) {
        return matter.text(name).flatMap(text -> Fields.moment(text, settings.zone()));
    }

    /** What is kept of the fields, and what a system of comments calls the article. */
    private Matter shown(Matter matter, NikolaPath path) {
        var fields = new LinkedHashMap<>(matter.fields());
        if (matter.flag("nocomments", false)) {
            fields.put("comments", false);
        }
        if (settings.said("COMMENT_SYSTEM").filter("disqus"::equals).isPresent()) {
            var cache = settings.all().text("CACHE_FOLDER").orElse("cache");
            fields.putIfAbsent(
                    "disqus_identifier",
                    cache + "/" + path.source().substring(0, path.source().lastIndexOf('.')) + ".html");
        }
        return new Matter(fields);
    }
}
