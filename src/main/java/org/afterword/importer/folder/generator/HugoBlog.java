package org.afterword.importer.folder.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.content.settings.Navigation;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.words.HugoText;
import org.afterword.importer.folder.words.Told;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedSite;
import org.afterword.importer.record.OldAddress;
import org.afterword.importer.record.Remark;

/** A folder of Hugo's: articles and bundles in {@code content}, files beside them, and {@code static}. */
final class HugoBlog implements Blog {
    private static final Pattern ARTICLE = Pattern.compile("md|mdown|markdown|html?|rst|adoc|asciidoc|org|pandoc|pdc");
    private final SiteFolder folder;
    private final HugoSettings settings;
    private final HugoArticles articles;
    private final HugoLists lists;
    private final People people;
    private final Map<String, Boolean> leaves = new ConcurrentHashMap<>();

    HugoBlog(SiteFolder folder, HugoSettings settings) {
        this.folder = folder;
        this.settings = settings;
        this.people = new People(folder.line(settings.file(), 0));
        var sections = new HugoSections(folder, settings);
        var addresses = new HugoAddress(settings, sections);
        this.lists = new HugoLists(settings, addresses, folder.line(settings.file(), 1));
        this.articles = new HugoArticles(folder, settings, sections, addresses, lists, people);
    }

    @Override
    public ExportedSite site() {
        var all = settings.all();
        return new ExportedSite(
                folder.line(settings.file(), 1),
                all.text("title").orElse(""),
                settings.params()
                        .text("description", "subtitle")
                        .map(text -> text.replaceAll("\\s+", " ").strip()),
                settings.url(),
                all.text("locale", "languagecode")
                        .or(() -> Optional.of(settings.language()))
                        .map(text -> text.replace('_', '-')),
                settings.named() ? Optional.of(settings.zone().getId()) : Optional.empty(),
                navigation(),
                Optional.empty());
    }

    private List<Navigation> navigation() {
        var of = settings.all().within("menus").or(settings.all().within("menu"));
        return Menus.of(of, settings.base(), "main", "header", "nav").orElse(List.of());
    }

    @Override
    public void authors(Consumer<Exported> records) {
        people.used().forEach(records);
    }

    @Override
    public boolean isLeftOut(String path) {
        return !path.contains("/")
                ? roots().stream().noneMatch(root -> (root.startsWith(path + "/")))
                : roots().stream().noneMatch(root -> root.startsWith(path + "/") || path.startsWith(root));
    }

    private List<String> roots() {
        var roots = new ArrayList<>(settings.statics().keySet());
        roots.add(settings.content());
        settings.languages().values().stream().filter(name -> !name.isEmpty()).forEach(roots::add);
        return roots;
    }

    @Override
    public boolean isArticle(String path) {
        return ARTICLE.matcher(Entry.ending(path)).matches()
                && settings.statics().keySet().stream().noneMatch(path::startsWith)
                && !isResource(path);
    }

    /** What lies below an article that is a folder is no article of its own. */
    private boolean isResource(String path) {
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            var above = path.substring(0, slash + 1);
            if (!path.matches(Pattern.quote(above) + "(?i:index)(\\.[\\w-]+)?\\.[A-Za-z]+") && isLeaf(above)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLeaf(String above) {
        return leaves.computeIfAbsent(
                above,
                any -> folder.first(
                                        above + "index.md",
                                        above + "index." + settings.language() + ".md",
                                        above + "index.html",
                                        above + "index.markdown",
                                        above + "Index.md")
                                .isPresent()
                        || settings.languages().keySet().stream()
                                .anyMatch(language -> folder.has(above + "index." + language + ".md")));
    }

    @Override
    public Optional<Planned> plan(Entry entry, Consumer<Exported> told) {
        return articles.plan(entry, told);
    }

    @Override
    public boolean showsAhead() {
        return settings.all().flag("buildfuture", false);
    }

    @Override
    public void lists(Consumer<Exported> records) {
        settings.languages()
                .keySet()
                .forEach(language -> settings.host(language)
                        .ifPresent(host -> records.accept(new Remark(
                                folder.line(settings.file(), 1),
                                "host",
                                "the language '%s' had a host of its own, %s; its articles are below %s/ now, so let that host lead there"
                                        .formatted(language, host, settings.prefix(language))))));
        lists.hand(records);
    }

    @Override
    public Optional<String> served(String path) {
        return servedAt(path).stream().findFirst();
    }

    /** A file beside an article was served beside it in each language, unless it is of one of them. */
    @Override
    public List<String> servedAt(String path) {
        for (var root : settings.statics().entrySet()) {
            if (path.startsWith(root.getKey())) {
                return List.of(settings.base()
                        + root.getValue()
                        + path.substring(root.getKey().length()));
            }
        }
        if (ARTICLE.matcher(Entry.ending(path)).matches()) {
            return List.of(); // a part of the article that it lies beside, of which themes may show something
        }
        var file = path.substring(path.lastIndexOf('/') + 1);
        var within = HugoPath.of(file.indexOf('.') < 0 ? path + "." : path, settings);
        var inside = (within.folder().isEmpty() ? "" : within.folder() + "/") + file;
        for (var above = within.folder(); ; above = above.substring(0, Math.max(0, above.lastIndexOf('/')))) {
            var bundles = within.isOfAll(path, settings)
                    ? articles.bundles(above)
                    : articles.bundles(above, within.language());
            if (!bundles.isEmpty()) {
                var rest = inside.substring(above.isEmpty() ? 0 : above.length() + 1);
                return bundles.stream().map(at -> settings.base() + at + rest).toList();
            }
            if (above.isEmpty()) {
                return List.of(settings.base() + settings.prefix(within.language()) + "/" + OldAddress.decoded(inside));
            }
        }
    }

    @Override
    public boolean hasEmoji() {
        return settings.all().flag("enableemoji", false);
    }

    @Override
    public String words(Entry entry, Planned planned, Places places, Told told) {
        return new HugoText(
                        name -> folder.text("layouts/shortcodes/" + name + ".html")
                                .or(() -> folder.text("layouts/_shortcodes/" + name + ".html")),
                        target -> new HugoLinks(
                                        settings,
                                        places,
                                        path -> articles.bundle(path).map(at -> settings.base() + at))
                                .find(target, entry),
                        entry.matter()
                                .or(entry.matter().within("params"))
                                .or(settings.all().within("params")),
                        settings.all()
                                .within("markup")
                                .within("goldmark")
                                .within("parser")
                                .within("attribute")
                                .flag("block", false),
                        Markups.name(entry.ending()))
                .plain(entry.body(), entry.line(), told, entry.ending().startsWith("htm"));
    }
}
