package org.afterword.importer.folder.generator;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.Slashes;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.HexoMatter;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.folder.matter.MatterException;
import org.afterword.importer.folder.matter.Parted;
import org.afterword.importer.folder.words.EleventyFilters;
import org.afterword.importer.folder.words.HexoText;
import org.afterword.importer.folder.words.LiquidValues;
import org.afterword.importer.folder.words.Told;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedSite;

/** A folder of Hexo's: posts and drafts, pages, and files that are served as they are. */
final class HexoBlog implements Blog {
    private static final Pattern ARTICLE = Pattern.compile("md|markdown|mkd|mkdn|mdown|html?|org|rst|adoc");

    private static final Set<String> MADE =
            Set.of("date", "updated", "tags", "categories", "permalink", "path", "content", "excerpt", "more");

    private final SiteFolder folder;
    private final Matter settings;
    private final ZoneId zone;
    private final boolean named;
    private final People people;
    private final String source;
    private final HexoLists lists;
    private final HexoArticles articles;
    private final Globs excluded;
    private final Globs included;
    private final Globs plain;
    private final HexoRendered rendered;

    HexoBlog(SiteFolder folder, Matter settings, Optional<ZoneId> asked) {
        this.folder = folder;
        this.settings = settings;
        var found = asked.or(() -> settings.text("timezone").flatMap(JekyllSettings::zone));
        this.zone = found.orElse(ZoneOffset.UTC);
        this.named = found.isPresent();
        this.people = new People(folder.line("_config.yml", 0));
        this.source = settings.text("source_dir").orElse("source").replaceFirst("/*$", "/");
        var packages = folder.text("package.json").orElse("");
        this.lists = new HexoLists(settings, packages, base(), folder.line("_config.yml", 1));
        this.excluded = Globs.of(settings, "exclude");
        this.included = Globs.of(settings, "include");
        this.plain = Globs.of(settings, "skip_render");
        this.rendered = new HexoRendered(folder, plain, packages);
        this.articles = new HexoArticles(
                folder, settings, source, base(), zone, people, lists, new HexoRedirects(settings, packages));
    }

    private String base() {
        var root = settings.text("root")
                .orElseGet(() -> settings.text("url")
                        .filter(url -> url.matches("(?i)https?://.+"))
                        .map(url -> url.replaceFirst("(?i)^https?://[^/]*", ""))
                        .orElse(""));
        var path = Slashes.noneAround(root).replaceAll("/{2,}", "/");
        return path.isEmpty() ? "" : "/" + path;
    }

    @Override
    public ExportedSite site() {
        return new ExportedSite(
                folder.line("_config.yml", 1),
                settings.text("title").orElse(""),
                settings.text("description", "subtitle")
                        .map(text -> text.replaceAll("\\s+", " ").strip()),
                settings.text("url")
                        .filter(url -> url.matches("(?i)https?://.+"))
                        .map(url -> url.replaceFirst("(?i)^(https?://[^/]+).*$", "$1") + base()),
                settings.list("language").stream()
                        .findFirst()
                        .map(text -> text.replace('_', '-'))
                        .filter(text -> !text.equals("default")),
                named ? Optional.of(zone.getId()) : Optional.empty(),
                List.of(),
                Optional.empty());
    }

    @Override
    public void authors(Consumer<Exported> records) {
        people.used().forEach(records);
    }

    @Override
    public boolean isLeftOut(String path) {
        if (!path.startsWith(source)) {
            return !source.startsWith(path + "/");
        }
        var within = path.substring(source.length());
        boolean isHidden = ("/" + within).contains("/_") && !within.matches("(?s)_(?:posts|drafts)(?:/.*)?")
                || within.matches("(?s)_(?:posts|drafts)/(?:.*/)?_.*");
        return excluded.covers(within) || isHidden && !included.covers(within) && !leadsTo(within);
    }

    /** Whether something in a folder is taken in by the settings. */
    private boolean leadsTo(String path) {
        return settings.list("include").stream().anyMatch(pattern -> pattern.startsWith(path + "/"))
                && folder.hasFolder(source + path);
    }

    @Override
    public boolean isArticle(String path) {
        var ending = Entry.ending(path);
        boolean isRead = ARTICLE.matcher(ending).matches();
        return (isRead || Markups.isForeign(ending))
                && (isRead && !ending.startsWith("htm") || folder.head(path, 4).startsWith("---"))
                && !plain.covers(path.substring(source.length()));
    }

    @Override
    public Parted parted(String text) throws MatterException {
        return HexoMatter.parted(text);
    }

    @Override
    public Optional<Planned> plan(Entry entry, Consumer<Exported> told) {
        return articles.plan(entry, told);
    }

    @Override
    public boolean showsAhead() {
        return settings.flag("future", true);
    }

    @Override
    public void lists(Consumer<Exported> records) {
        articles.redirects(records);
        lists.hand(records);
    }

    @Override
    public boolean isMade(String path) {
        return path.startsWith(source) && rendered.has(path, path.substring(source.length()));
    }

    @Override
    public Optional<String> served(String path) {
        if (isMade(path)) {
            return Optional.empty();
        }
        return articles.isPost(path) || path.startsWith(source + "_")
                ? asset(path)
                : Optional.of(base() + "/" + path.substring(source.length()));
    }

    /** A file in a folder that has an article's name is served beside it. */
    private Optional<String> asset(String path) {
        for (int slash = path.lastIndexOf('/'); slash > source.length(); slash = path.lastIndexOf('/', slash - 1)) {
            var article = articles.place(path.substring(0, slash));
            if (article.isPresent()) {
                return Optional.of(article.get().replaceFirst("/$|\\.html?$", "") + path.substring(slash));
            }
        }
        return Optional.empty();
    }

    @Override
    public String words(Entry entry, Planned planned, Places places, Told told) {
        var beside =
                entry.path().substring(0, entry.path().length() - entry.ending().length() - 1) + "/";
        boolean breaks = settings.within("marked").flag("breaks", true);
        return new HexoText(
                        name -> articles.post(name)
                                .or(() -> places.named(name.substring(name.lastIndexOf('/') + 1))
                                        .map(place -> new HexoText.Post(place, name))),
                        name -> places.of(beside + name)
                                .or(() -> places.of(entry.folder() + name))
                                .or(() -> places.of(source + name.replaceFirst("^/", ""))),
                        name -> folder.text(source
                                + settings.text("code_dir")
                                        .orElse("downloads/code")
                                        .replaceFirst("/*$", "/")
                                + name),
                        breaks)
                .plain(
                        entry.body(),
                        entry.line(),
                        told,
                        values(entry, planned),
                        entry.ending().startsWith("htm"));
    }

    /** What an article's own templates can name: its fields, except those that Hexo makes something of. */
    private LiquidValues values(Entry entry, Planned planned) {
        var fields = new HashMap<>(entry.matter().fields());
        MADE.forEach(name -> fields.put(name, LiquidValues.UNKNOWN));
        fields.put("title", planned.file().title());
        return LiquidValues.strict(fields, new EleventyFilters(base()));
    }
}
