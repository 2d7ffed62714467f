package org.afterword.importer.folder.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.afterword.content.settings.Navigation;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.folder.words.EleventyTags;
import org.afterword.importer.folder.words.EleventyText;
import org.afterword.importer.folder.words.Told;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedSite;

/** A folder of Eleventy's: templates of all kinds, data beside them, and files that are copied as they are. */
final class EleventyBlog implements Blog {
    private static final Pattern PROGRAM = Pattern.compile(".*\\.11ty\\.(?:js|cjs|mjs|ts|jsx|tsx)");
    private static final Pattern PAGE = Pattern.compile("(?i)\\s*<(?:!doctype|html)\\b");
    private static final List<String> ABOUT = List.of("metadata", "site", "meta", "config", "");

    private final SiteFolder folder;
    private final EleventySettings settings;
    private final EleventyData data;
    private final EleventyCopies copies;
    private final EleventyFiles files;
    private final EleventyArticles articles;
    private final EleventyTags tags;
    private final EleventyText.Dialect dialect;
    private final People people;
    private final Set<String> formats;
    private final List<String> leftOut = new ArrayList<>();
    private final String input;
    private final String output;

    EleventyBlog(SiteFolder folder, EleventySettings settings, EleventyData data) {
        this.folder = folder;
        this.settings = settings;
        this.data = data;
        this.input = settings.input();
        this.output = settings.output();
        this.formats = settings.formats();
        this.dialect = settings.dialect();
        this.copies = new EleventyCopies(settings);
        this.files = new EleventyFiles(folder, settings, copies);
        this.people = new People(folder.line(settings.file(), 0));
        var includes = settings.includes();
        this.tags = new EleventyTags(
                name -> folder.text(includes + name),
                path -> Optional.of(path).filter(text -> !text.isBlank()),
                settings.shortcodes("addShortcode", "addAsyncShortcode", "addNunjucksShortcode", "addLiquidShortcode"),
                settings.shortcodes("addPairedShortcode", "addPairedAsyncShortcode", "addPairedNunjucksShortcode"));
        this.articles = new EleventyArticles(folder, settings, data, tags, files, people);
        for (var own : List.of(includes, settings.layouts(), settings.data())) {
            leftOut.add(own.replaceFirst("/$", ""));
        }
        leftOut.remove("");
        boolean git = settings.calls("setUseGitIgnore").isEmpty();
        Stream.of(".eleventyignore", git ? ".gitignore" : "")
                .flatMap(name -> folder.text(name).orElse("").lines())
                .map(String::strip)
                .filter(one -> !one.isEmpty() && !one.startsWith("#") && !one.startsWith("!"))
                .forEach(leftOut::add);
        settings.calls("ignores.add")
                .forEach(given -> given.stream()
                        .limit(1)
                        .flatMap(one -> one.text().stream())
                        .forEach(leftOut::add));
        leftOut.replaceAll(one -> one.replaceFirst("^\\./", "").replace("**/", "*"));
    }

    @Override
    public ExportedSite site() {
        var about = ABOUT.stream()
                .map(name -> name.isEmpty()
                        ? data.globals().known()
                        : data.globals().known().within(name))
                .filter(one -> one.text("title", "name", "url").isPresent())
                .findFirst()
                .orElse(Matter.NONE);
        return new ExportedSite(
                folder.line(settings.file(), 1),
                about.text("title", "name", "siteName")
                        .orElse("")
                        .replaceAll("\\s+", " ")
                        .strip(),
                about.text("description", "subtitle")
                        .map(text -> text.replaceAll("\\s+", " ").strip()),
                about.text("url", "baseUrl", "base_url", "siteUrl")
                        .filter(url -> url.matches("(?i)https?://.+"))
                        .map(url -> url.replaceFirst("/+$", ""))
                        .map(url -> (url + "/").endsWith(settings.base() + "/") ? url : url + settings.base()),
                about.text("language", "lang", "locale").map(text -> text.replace('_', '-')),
                settings.named() ? Optional.of(settings.zone().getId()) : Optional.empty(),
                navigation(),
                Optional.empty());
    }

    /** What pages say of their place in the menu, or a data file that is one. */
    private List<Navigation> navigation() {
        var entries = articles.navigation().stream()
                .sorted(Comparator.comparing((Matter one) -> order(one))
                        .thenComparing(one -> one.text("key").orElse("")))
                .map(one -> Map.of(
                        "title",
                        one.text("title", "key").orElse(""),
                        "url",
                        one.text("url").orElse("")))
                .toList();
        var known = data.globals().known();
        return Menus.of(new Matter(Map.of("menu", entries)), settings.base(), "menu")
                .or(() -> Menus.of(known, settings.base(), "navigation", "nav", "menu"))
                .or(() -> Menus.of(known.within("navigation"), settings.base(), "main", "items", "links", "top"))
                .or(() -> Menus.of(known.within("site"), settings.base(), "navigation", "nav", "menu"))
                .orElse(List.of());
    }

    private static double order(Matter entry) {
        return entry.text("order")
                .filter(text -> text.matches("-?\\d{1,9}(?:\\.\\d+)?"))
                .map(Double::valueOf)
                .orElse(0.0);
    }

    @Override
    public void authors(Consumer<Exported> records) {
        people.used().forEach(records);
    }

    @Override
    public boolean isLeftOut(String path) {
        if ((path + "/").startsWith(output) && !output.isEmpty()) {
            return true;
        } else if (copies.covers(path) || copies.areNamedIn(path)) {
            return false;
        }
        boolean within = path.startsWith(input) || input.startsWith(path + "/");
        return !within && !copies.mayBeAnywhere() || leftOut.stream().anyMatch(one -> JekyllGlob.covers(one, path));
    }

    @Override
    public boolean isArticle(String path) {
        if (!path.startsWith(input) || copies.covers(path)) {
            return false;
        }
        var ending = Entry.ending(path);
        return PROGRAM.matcher(path).matches()
                || formats.contains(ending)
                        && (ending.matches("md|njk|liquid")
                                || Markups.isForeign(ending)
                                || ending.equals("html") && !isWhole(path));
    }

    /** A page of HTML that no layout goes around, and that has no templates in it, is served as it is. */
    private boolean isWhole(String path) {
        return PAGE.matcher(folder.head(path, 200)).lookingAt()
                && !folder.text(path).orElse("{{").matches("(?s).*\\{[{%].*");
    }

    @Override
    public Optional<Planned> plan(Entry entry, Consumer<Exported> told) {
        return articles.plan(entry, told);
    }

    @Override
    public Optional<String> served(String path) {
        if (copies.served(path).isEmpty() && path.startsWith(input) && path.endsWith(".html") && isWhole(path)) {
            var entry = new Entry(path, null, Matter.NONE, "", 1);
            return Optional.of(settings.base() + EleventyAddress.usual(entry, input) + "index.html");
        }
        return files.served(path).map(served -> settings.base() + served);
    }

    @Override
    public String words(Entry raw, Planned planned, Places places, Told told) {
        var entry = articles.whole(raw);
        var base = settings.base();
        var address = planned.address().map(path -> path.substring(base.length()));
        if (Markups.isForeign(entry.ending())) {
            return EleventyText.foreign(
                    entry.body(),
                    entry.line(),
                    told,
                    Markups.name(entry.ending()).orElse(""));
        }
        return new EleventyText(tags, link -> files.led(link, entry.folder(), address.orElse("/"), places), dialect)
                .plain(
                        entry.body(),
                        entry.line(),
                        told,
                        articles.values(entry, address),
                        articles.engine(entry),
                        articles.isHtml(entry));
    }
}
