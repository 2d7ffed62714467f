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
import org.afterword.importer.folder.matter.MatterException;
import org.afterword.importer.folder.matter.Parted;
import org.afterword.importer.folder.words.Told;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedSite;
import org.afterword.importer.record.Remark;

/** A folder of Jekyll's: posts and drafts, published collections, pages, and files that are served as they are. */
final class JekyllBlog implements Blog {
    /** When posts are written, after pages and before collections. */
    private static final Pattern FIELDS = Pattern.compile("---[ \t]*\r?\n");

    private static final int LONGEST_FENCE = 80;
    private static final int POST = 0;

    private static final Set<String> LEFT_OUT = Set.of(
            "vendor/bundle",
            "vendor/cache",
            "vendor/gems",
            "vendor/ruby",
            "gemfiles",
            "_layouts",
            "_sass",
            "_plugins",
            "plugins",
            "sass");
    private static final Pattern PAGE =
            Pattern.compile("md|markdown|mkd|mkdn|mkdown|html?|textile|rst|adoc|asciidoc|org");
    private static final Set<String> TOOL_FILES = Set.of(
            "Gemfile",
            "Gemfile.lock",
            "Rakefile",
            "Makefile",
            "package.json",
            "package-lock.json",
            "yarn.lock",
            "config.ru",
            "config.rb",
            "LICENSE",
            "LICENSE.txt",
            "LICENSE.md",
            "README.md",
            "README.markdown",
            "CONTRIBUTING.md",
            "CHANGELOG.md",
            "Dockerfile",
            "docker-compose.yml");

    private final SiteFolder folder;
    private final JekyllSettings settings;
    private final JekyllArticles articles;
    private final JekyllWords words;
    private final JekyllLists lists;
    private final Map<String, Matter> collections;
    private final People people;
    private final String output;

    JekyllBlog(SiteFolder folder, JekyllSettings settings, Consumer<Exported> told) {
        this.folder = folder;
        this.settings = settings;
        this.collections = settings.collections();
        this.people = new People(folder.line(settings.file(), 0));
        people.add(data("authors"));
        settings.all()
                .within("authors")
                .fields()
                .keySet()
                .forEach(key -> people.add(key, settings.all().within("authors").within(key)));
        this.articles = new JekyllArticles(folder, settings, people);
        this.words = new JekyllWords(folder, settings);
        this.lists = new JekyllLists(folder, settings, folder.line(settings.file(), 1));
        this.output = settings.all().text("destination").orElse("_site").replaceAll("^(?:\\./)+|/+$", "");
    }

    /** The fields of a data file; none where there is no such file, or where it cannot be read. */
    private Matter data(String name) {
        try {
            var file = folder.first(
                    settings.source() + "_data/" + name + ".yml",
                    settings.source() + "_data/" + name + ".yaml",
                    settings.source() + "_data/" + name + ".json");
            return file.isEmpty()
                    ? Matter.NONE
                    : Parted.settings(file.get(), folder.text(file.get()).orElse(""));
        } catch (MatterException e) {
            return Matter.NONE;
        }
    }

    @Override
    public ExportedSite site() {
        var all = settings.all();
        return new ExportedSite(
                folder.line(settings.file(), 1),
                all.text("title", "name").orElse("").replaceAll("\\s+", " ").strip(),
                all.text("description", "subtitle", "tagline")
                        .map(text -> text.replaceAll("\\s+", " ").strip()),
                settings.host().map(host -> host + settings.base()),
                settings.language(),
                settings.named() ? Optional.of(settings.zone().getId()) : Optional.empty(),
                navigation(),
                Optional.empty());
    }

    /** What the settings or a data file name as the menu; a menu within a theme's files is none that can be read. */
    private List<Navigation> navigation() {
        return Menus.of(settings.all(), settings.base(), "nav", "navigation", "menu", "header_links")
                .or(() -> Menus.of(data("navigation"), settings.base(), "main", "nav", "items", ""))
                .orElse(List.of());
    }

    @Override
    public void authors(Consumer<Exported> records) {
        people.used().forEach(records);
    }

    @Override
    public boolean hasEmoji() {
        return Stream.of("plugins", "gems")
                .anyMatch(name -> settings.all().list(name).contains("jemoji"));
    }

    @Override
    public boolean isLeftOut(String path) {
        if (path.equals(output)) {
            return true;
        }
        if (!path.startsWith(settings.source())) {
            return !settings.source().startsWith(path + "/");
        }
        var within = path.substring(settings.source().length());
        var name = within.substring(within.lastIndexOf('/') + 1);
        return LEFT_OUT.contains(within)
                || TOOL_FILES.contains(within)
                || settings.excludes(within)
                || name.startsWith("#")
                || name.startsWith("_") && !isRead(within, name);
    }

    /** Folders that begin with an underscore are Jekyll's own; some hold articles. */
    private boolean isRead(String path, String name) {
        return name.equals("_posts")
                || name.equals("_drafts")
                || settings.includes(path)
                || articles.isCollection(path)
                || path.equals("_config.yml");
    }

    @Override
    public boolean isArticle(String path) {
        var ending = Entry.ending(path);
        boolean isRead = PAGE.matcher(ending).matches();
        if (!isRead && !Markups.isForeign(ending)) {
            return false;
        }
        return isRead && articles.isPost(path)
                || folder.head(path, 4).startsWith("---")
                || folder.head(path, 7).startsWith("\u00EF\u00BB\u00BF---");
    }

    /**
     * Jekyll wrote pages first, after them posts by their days, and then its collections in the order of the settings: what
     * came last stayed.
     */
    @Override
    public List<String> inTurn(List<String> paths) {
        var turn = new ArrayList<>(paths);
        turn.sort(Comparator.comparing(this::rank)
                .thenComparing(path -> rank(path) == POST ? Places.name(path) : path, Comparator.reverseOrder()));
        return turn;
    }

    private int rank(String path) {
        int collection = List.copyOf(collections.keySet())
                .indexOf(articles.collection(within(path)).orElse(""));
        return articles.isPost(path) ? POST : collection < 0 ? POST + 1 : POST - 1 - collection;
    }

    @Override
    public Optional<Planned> plan(Entry entry, Consumer<Exported> told) {
        if (JekyllListPage.is(entry)) {
            articles.plan(entry, unsaid -> {})
                    .flatMap(Planned::address)
                    .ifPresent(path ->
                            lists.page(entry, path.substring(settings.base().length())));
            told.accept(new Remark(
                    folder.line(entry.path(), 1),
                    "list",
                    "it is a page that lists articles, or one for machines; the site makes its own"));
            return Optional.empty();
        }
        var planned = articles.plan(entry, told);
        planned.filter(post -> articles.isPost(entry.path()) && !post.draft())
                .ifPresent(post -> lists.post(
                        post.file().date(),
                        JekyllTerms.tags(entry.matter()),
                        JekyllTerms.categories(within(entry.path()), entry.matter())));
        return planned;
    }

    @Override
    public Optional<String> served(String path) {
        var within = within(path);
        boolean isPage = hasFields(path);
        if (isPage && Entry.ending(path).equals("xml") && !within.startsWith("_")) {
            lists.feed("/" + within, folder.text(path).orElse(""));
        }
        if (within.startsWith("_") && !settings.includes(within) && !articles.isCollection(within)
                || isPage
                || path.equals(settings.file())
                || within.matches("(?:_config.*|.*\\.gemspec)")
                || path.contains("/_posts/")
                || path.startsWith("_posts/")
                || path.contains("_drafts/")) {
            return Optional.empty();
        }
        return Optional.of(settings.base() + articles.served(within).orElse("/" + within));
    }

    @Override
    public boolean isMade(String path) {
        return hasFields(path) && Stream.of(within(path).split("/")).noneMatch(part -> part.startsWith("_"));
    }

    /** Whether a file begins with front matter, of whatever kind it is: Jekyll runs its Liquid, and serves what comes of it. */
    private boolean hasFields(String path) {
        return FIELDS.matcher(folder.head(path, LONGEST_FENCE)).lookingAt();
    }

    /** The path from the source folder. */
    private String within(String path) {
        return path.substring(Math.min(path.length(), settings.source().length()));
    }

    @Override
    public boolean showsAhead() {
        return settings.all().flag("future", false);
    }

    @Override
    public void lists(Consumer<Exported> records) {
        lists.hand(records);
    }

    @Override
    public String words(Entry entry, Planned planned, Places places, Told told) {
        var collection =
                articles.isPost(entry.path()) ? Optional.of("posts") : articles.collection(within(entry.path()));
        return words.of(articles.whole(entry), planned, collection, places, told);
    }

    @Override
    public List<String> threads() {
        return Stream.of("_data/comments", "_comments")
                .filter(name -> !articles.isCollection(name))
                .map(name -> settings.source() + name)
                .filter(folder::hasFolder)
                .toList();
    }
}
