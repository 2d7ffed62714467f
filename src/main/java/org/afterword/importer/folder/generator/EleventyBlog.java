package org.afterword.importer.folder.generator;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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

    private final SiteFolder folder;
    private final EleventySettings settings;
    private final EleventySite site;
    private final EleventyLists lists;
    private final EleventyTemplates templates;
    private final EleventyCopies copies;
    private final EleventyFiles files;
    private final EleventyArticles articles;
    private final EleventyTags tags;
    private final EleventyText.Dialect dialect;
    private final People people;
    private final Set<String> formats;
    private final EleventyLeftOut leftOut;
    private final String input;

    EleventyBlog(SiteFolder folder, EleventySettings settings, EleventyData data) {
        this.folder = folder;
        this.settings = settings;
        this.input = settings.input();
        this.formats = settings.formats();
        this.dialect = settings.dialect();
        this.copies = new EleventyCopies(settings);
        this.files = new EleventyFiles(folder, settings, copies);
        this.people = new People(folder.line(settings.file(), 0));
        var includes = settings.includes();
        this.tags = new EleventyTags(
                name -> folder.text(includes + name),
                settings.shortcodes("addShortcode", "addAsyncShortcode", "addNunjucksShortcode", "addLiquidShortcode"),
                settings.shortcodes("addPairedShortcode", "addPairedAsyncShortcode", "addPairedNunjucksShortcode"));
        this.templates = new EleventyTemplates(folder, settings, data, tags);
        this.site = new EleventySite(settings, data.globals().known());
        this.lists = new EleventyLists(settings, new ListPlaces(folder.line(settings.file(), 1), settings.base()));
        this.articles = new EleventyArticles(folder, settings, templates, site, lists, files, people);
        this.leftOut = new EleventyLeftOut(folder, settings, copies);
    }

    @Override
    public ExportedSite site() {
        return site.exported(folder.line(settings.file(), 1));
    }

    @Override
    public void authors(Consumer<Exported> records) {
        people.used().forEach(records);
    }

    @Override
    public boolean isLeftOut(String path) {
        return leftOut.covers(path);
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
    public void lists(Consumer<Exported> records) {
        lists.hand(records);
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
        var entry = templates.whole(raw);
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
                        templates.values(entry, address),
                        templates.engine(entry),
                        templates.isHtml(entry));
    }
}
