package org.afterword.importer.folder.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.afterword.content.settings.Navigation;
import org.afterword.importer.folder.address.Permalink;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.folder.matter.MatterException;
import org.afterword.importer.folder.matter.Parted;
import org.afterword.importer.folder.words.DocusaurusText;
import org.afterword.importer.folder.words.Told;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedSite;
import org.afterword.importer.record.Remark;

/** A folder of Docusaurus': blogs, pages in {@code src/pages}, and {@code static}. Its documentation is not read. */
final class DocusaurusBlog implements Blog {
    private static final Pattern DATED = Pattern.compile("(.*)(\\d{4}[-/]\\d{1,2}[-/]\\d{1,2})[-/]?(.*)");
    private static final Pattern OWN_FILE = Pattern.compile("(?i)ya?ml|json|[cm]?[jt]sx?|s?css|mdx?|xsl");
    private static final Pattern PICTURE = Pattern.compile("(?i)png|jpe?g|gif|svg|webp|avif");
    private static final String[] OWN = {
        "date",
        "slug",
        "tags",
        "draft",
        "unlisted",
        "authors",
        "author",
        "author_title",
        "author_url",
        "author_image_url",
        "image",
        "last_update",
        "hide_table_of_contents",
        "toc_min_heading_level",
        "toc_max_heading_level",
        "pagination_next",
        "pagination_prev"
    };

    private final SiteFolder folder;
    private final DocusaurusSettings settings;
    private final DocusaurusLists lists;
    private final People people;
    private final Map<String, String> tags = new HashMap<>();

    DocusaurusBlog(SiteFolder folder, DocusaurusSettings settings) throws MatterException {
        this.folder = folder;
        this.settings = settings;
        this.lists = new DocusaurusLists(settings, folder.line(settings.file(), 1));
        this.people = new People(folder.line(settings.file(), 0));
        for (var blog : settings.blogs()) {
            var authors = data(blog, blog.options().text("authorsMapPath").orElse("authors.yml"));
            people.add(authors);
            lists.authors(blog, authors);
            var named = data(blog, blog.options().text("tags").orElse("tags.yml"));
            named.fields().keySet().forEach(key -> {
                var tag = named.within(key);
                tags.put(key, tag.text("label").orElse(key));
                lists.known(tag);
            });
        }
    }

    private Matter data(DocusaurusSection blog, String name) throws MatterException {
        var text = folder.text(blog.folder() + name)
                .or(() -> blog.original().flatMap(original -> folder.text(original + name)));
        return text.isEmpty() ? Matter.NONE : Parted.settings(name, text.get());
    }

    @Override
    public ExportedSite site() {
        var all = settings.all();
        return new ExportedSite(
                folder.line(settings.file(), 1),
                all.text("title").orElse(""),
                all.text("tagline").map(text -> text.replaceAll("\\s+", " ").strip()),
                settings.url(),
                settings.language(),
                settings.named() ? Optional.of(settings.zone().getId()) : Optional.empty(),
                Menus.of(settings.menu(), settings.base(), "items").orElse(List.of()).stream()
                        .map(entry -> new Navigation(entry.title(), settings.page(entry.url())))
                        .toList(),
                Optional.empty());
    }

    @Override
    public void authors(Consumer<Exported> records) {
        people.used().forEach(records);
    }

    @Override
    public boolean isLeftOut(String path) {
        var seen = Stream.concat(settings.files().stream(), settings.sections().map(DocusaurusSection::folder));
        return seen.noneMatch(one -> one.startsWith(path + "/") || (path + "/").startsWith(one));
    }

    @Override
    public boolean isArticle(String path) {
        return Entry.ending(path).matches("mdx?")
                && settings.section(path)
                        .filter(section -> section.includes(path) && !section.excludes(path))
                        .isPresent();
    }

    @Override
    public Optional<Planned> plan(Entry entry, Consumer<Exported> told) {
        var matter = entry.matter();
        var blog = settings.blog(entry.path());
        var section = settings.section(entry.path()).orElseThrow();
        var other = settings.standIn(folder, section, entry.path());
        if (other.isPresent()) {
            told.accept(new Remark(
                    folder.line(entry.path(), 1),
                    "left-out",
                    "Docusaurus showed %s in its place".formatted(other.get())));
            return Optional.empty();
        }
        boolean isShown = section.original()
                .filter(original -> !folder.has(
                        original + entry.path().substring(section.folder().length())))
                .isEmpty();
        if (!isShown) {
            told.accept(new Remark(
                    folder.line(entry.path(), 1),
                    "draft",
                    "there is no file of its name in %s, so Docusaurus did not publish it; it becomes a draft"
                            .formatted(section.original().get())));
        }
        var within = entry.path().substring(section.folder().length()).replaceFirst("(?:(?:^|/)index)?\\.mdx?$", "");
        var dated = DATED.matcher(within);
        boolean isDated = blog.isPresent() && dated.matches();
        var name = isDated ? dated.group(3) : within;
        var slug = isDated ? dated.group(2).replace('-', '/') + "/" + dated.group(1) + name : within;
        var address = Permalink.sound(section.route() + matter.text("slug").orElse(slug) + "/");
        boolean home =
                address.equals("/") || address.equals("/" + section.language().orElse("") + "/");
        if (home) {
            told.accept(Remarks.home(folder.line(entry.path(), 1)));
        }
        boolean draft = matter.flag("draft", false) || !isShown;
        boolean isListed = blog.isPresent() && !draft && !matter.flag("unlisted", false);
        var labels = tags(matter);
        if (isListed) {
            lists.post(blog.get(), labels);
            settings.in(section).forEach(one -> lists.post(one, labels));
        }
        var fields = new Fields(matter, settings.zone())
                .title(DocusaurusText.title(entry.body()).orElse(name.isEmpty() ? slug : name))
                .date(matter.text("date")
                        .flatMap(text -> Fields.moment(text, settings.zone()))
                        .or(() -> isDated ? Fields.moment(dated.group(2), settings.zone()) : Optional.empty()))
                .updated(
                        matter.within("last_update").text("date").flatMap(text -> Fields.moment(text, settings.zone())))
                .language(section.language())
                .leave(OWN)
                .tags(labels)
                .author(matter.value("authors", "author").flatMap(this::author))
                .image(settings.files().stream()
                        .flatMap(files -> Images.of(matter, folder, files, settings.base()).stream())
                        .findFirst()
                        .or(() -> Images.value(matter)
                                .flatMap(path -> served(DocusaurusText.resolved(entry.folder(), path)))
                                .map(path -> path.substring(settings.base().length()))));
        return Optional.of(new Planned(
                home ? Optional.empty() : Optional.of(settings.base() + address),
                home
                        ? List.of()
                        : Stream.concat(lists.redirects(address).stream(), elsewhere(section, within, address))
                                .toList(),
                home ? "home" : name.substring(name.lastIndexOf('/') + 1),
                draft,
                fields.file(!isListed && !draft, draft),
                List.of(),
                settings.languages().isEmpty()
                        ? Optional.empty()
                        : Optional.of(section.options().text("id").orElse("") + blog.isPresent() + "/" + within),
                Markups.format(entry.ending())));
    }

    /** What is in the site's language was served in the others, too, where it was in none of them. */
    private Stream<String> elsewhere(DocusaurusSection section, String within, String address) {
        return section.language().isPresent()
                ? Stream.empty()
                : settings.in(section)
                        .filter(one -> folder.first(
                                        one.folder() + within + ".md",
                                        one.folder() + within + ".mdx",
                                        one.folder() + within + "/index.md",
                                        one.folder() + within + "/index.mdx")
                                .isEmpty())
                        .map(one -> settings.base() + "/" + one.language().orElseThrow() + address);
    }

    private Optional<String> author(Object written) {
        var first = written instanceof List<?> list && !list.isEmpty() ? list.get(0) : written;
        var key = first instanceof Map<?, ?> map ? Matter.of(map).text("key") : Optional.<String>empty();
        return key.isPresent() ? people.key(key.get()) : people.key(first);
    }

    private List<String> tags(Matter matter) {
        var labels = new ArrayList<>(matter.list("tags").stream()
                .map(tag -> tags.getOrDefault(tag, tag))
                .toList());
        matter.groups("tags").forEach(tag -> {
            tag.text("label").ifPresent(labels::add);
            lists.known(tag);
        });
        return labels;
    }

    @Override
    public void lists(Consumer<Exported> records) {
        lists.hand(records);
    }

    @Override
    public Optional<String> served(String path) {
        for (var files : settings.files()) {
            if (path.startsWith(files)) {
                var within = "/" + path.substring(files.length());
                settings.languages().forEach(language -> lists.file("/" + language + within, within));
                return Optional.of(settings.base() + within);
            }
        }
        var ending = Entry.ending(path);
        return OWN_FILE.matcher(ending).matches()
                        || !folder.has(path)
                        || !PICTURE.matcher(ending).matches()
                                && settings.section(path)
                                        .filter(section -> section.excludes(path))
                                        .isPresent()
                ? Optional.empty()
                : settings.blog(path)
                        .map(blog -> settings.base()
                                + blog.route()
                                + path.substring(blog.folder().length()));
    }

    @Override
    public boolean hasEmoji() {
        return settings.all().within("markdown").flag("emoji", true);
    }

    @Override
    public String words(Entry entry, Planned planned, Places places, Told told) {
        boolean isTitled = settings.blog(entry.path()).isPresent()
                || entry.matter().text("title").isEmpty();
        return new DocusaurusText(
                        entry.folder(),
                        settings.base(),
                        path -> places.of(path)
                                .or(() -> settings.files().stream()
                                        .flatMap(files -> places.of(files + path).stream())
                                        .findFirst()),
                        settings::page)
                .plain(entry.body(), entry.line(), isTitled, told);
    }
}
