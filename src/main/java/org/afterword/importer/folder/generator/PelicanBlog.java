package org.afterword.importer.folder.generator;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.afterword.base.Slashes;
import org.afterword.content.settings.Navigation;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.folder.matter.MatterException;
import org.afterword.importer.folder.matter.Parted;
import org.afterword.importer.folder.words.PelicanText;
import org.afterword.importer.folder.words.Told;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedSite;

/** A folder of Pelican's: articles, pages, and files that are served as they are. */
final class PelicanBlog implements Blog {
    private static final Pattern ARTICLE = Pattern.compile("md|markdown|mkd|mdown|html?|rst");

    private static final Pattern ATTACHED =
            Pattern.compile("[{|]attach[}|]([^\\s()<>\"'#]++(?:[ \\t]++[^\\s()<>\"'#]++)*+)");

    private final SiteFolder folder;
    private final Matter settings;
    private final ZoneId zone;
    private final boolean named;
    private final People people;
    private final String content;
    private final PelicanLists lists;
    private final PelicanArticles articles;
    private final Map<String, String> attached = new HashMap<>();

    PelicanBlog(SiteFolder folder, Matter settings, Optional<ZoneId> asked) {
        this.folder = folder;
        this.settings = settings;
        var found = asked.or(() -> settings.text("TIMEZONE").flatMap(JekyllSettings::zone));
        this.zone = found.orElse(ZoneOffset.UTC);
        this.named = found.isPresent();
        this.people = new People(folder.line("pelicanconf.py", 0));
        this.content = settings.text("PATH")
                .filter(folder::hasFolder)
                .or(() -> Optional.of("content").filter(folder::hasFolder))
                .orElse("")
                .replaceFirst("/*$", "/")
                .replaceFirst("^(?:\\./|/)", "");
        this.lists = new PelicanLists(settings, base(), folder.line("pelicanconf.py", 1));
        this.articles = new PelicanArticles(folder, settings, content, base(), zone, people, lists);
    }

    private Optional<String> url() {
        return settings.text("SITEURL")
                .map(url -> Slashes.noneBehind(url.replaceFirst("^//", "https://")))
                .filter(url -> url.matches("(?i)https?://.+"));
    }

    private String base() {
        return url().map(url -> url.replaceFirst("(?i)^https?://[^/]*", "")).orElse("");
    }

    @Override
    public ExportedSite site() {
        return new ExportedSite(
                folder.line("pelicanconf.py", 1),
                settings.text("SITENAME").orElse(""),
                settings.text("SITESUBTITLE", "SITEDESCRIPTION"),
                url(),
                settings.text("DEFAULT_LANG"),
                named ? Optional.of(zone.getId()) : Optional.empty(),
                navigation(),
                Optional.empty());
    }

    /** Pairs of a title and an address. */
    private List<Navigation> navigation() {
        var pairs = new ArrayList<Map<String, Object>>();
        if (settings.fields().get("MENUITEMS") instanceof List<?> list) {
            for (var one : list) {
                if (one instanceof List<?> pair && pair.size() >= 2) {
                    pairs.add(Map.of("title", String.valueOf(pair.get(0)), "url", String.valueOf(pair.get(1))));
                }
            }
        }
        return Menus.of(new Matter(Map.of("menu", pairs)), base(), "menu").orElse(List.of());
    }

    @Override
    public void authors(Consumer<Exported> records) {
        people.used().forEach(records);
    }

    @Override
    public boolean isLeftOut(String path) {
        return !path.startsWith(content) && !content.startsWith(path + "/")
                || content.isEmpty() && path.matches("output|themes?|plugins|cache|[^/]+\\.py|Makefile");
    }

    @Override
    public boolean isArticle(String path) {
        var ending = Entry.ending(path);
        return (ARTICLE.matcher(ending).matches() || Markups.isForeign(ending))
                && articles.isRead(path)
                && !isStatic(path, ending);
    }

    /** Of what may be either, what lies where files are served as they are is no article; Pelican itself reads the rest. */
    private boolean isStatic(String path, String ending) {
        return (ending.startsWith("htm") || !ARTICLE.matcher(ending).matches())
                && statics().stream().anyMatch(name -> path.startsWith(content + name + "/"));
    }

    private List<String> statics() {
        return settings.value("STATIC_PATHS").isPresent() ? settings.list("STATIC_PATHS") : List.of("images");
    }

    @Override
    public Parted parted(String text) throws MatterException {
        return Parted.of(text, true);
    }

    @Override
    public Optional<Planned> plan(Entry entry, Consumer<Exported> told) {
        var planned = articles.plan(entry, told);
        planned.flatMap(Planned::address).ifPresent(address -> attach(entry, address));
        return planned;
    }

    /** A file that an article attaches was served beside the article, or below it where it lay below it. */
    private void attach(Entry entry, String address) {
        if (!entry.body().contains("attach")) {
            return;
        }
        var beside = address.substring(0, address.lastIndexOf('/') + 1);
        ATTACHED.matcher(entry.body()).results().forEach(found -> {
            var path = path(found.group(1).replace("%20", " "), entry);
            var tail = path.startsWith(entry.folder())
                    ? path.substring(entry.folder().length())
                    : path.substring(path.lastIndexOf('/') + 1);
            attached.putIfAbsent(path, beside + tail);
        });
    }

    @Override
    public boolean showsAhead() {
        return settings.flag("WITH_FUTURE_DATES", true);
    }

    @Override
    public void lists(Consumer<Exported> records) {
        lists.hand(records);
    }

    @Override
    public Optional<String> served(String path) {
        if (attached.containsKey(path)) {
            return Optional.of(attached.get(path));
        }
        var within = path.substring(content.length());
        var moved = settings.within("EXTRA_PATH_METADATA").within(within).text("path");
        boolean isStatic = moved.isPresent()
                || statics().stream()
                        .anyMatch(name -> name.isEmpty()
                                || within.equals(name)
                                || within.startsWith(name.replaceFirst("/*$", "/")));
        var ending = Entry.ending(path);
        return isStatic
                        || !articles.isExcluded(path)
                                && !ending.matches("py|pyc|meta|")
                                && !ARTICLE.matcher(ending).matches()
                ? Optional.of(base() + "/" + moved.orElse(within))
                : Optional.empty();
    }

    /** The folder of the plug-in for comments, if it is used; in older versions it lay beside that of the articles. */
    @Override
    public List<String> threads() {
        var name = Slashes.noneAround(
                settings.text("PELICAN_COMMENT_SYSTEM_DIR", "CACAUSE_DIR").orElse("comments"));
        boolean used = settings.flag("PELICAN_COMMENT_SYSTEM", false)
                || settings.list("PLUGINS").stream()
                        .anyMatch(plugin -> plugin.contains("comment_system") || plugin.contains("cacause"));
        return Stream.of(content + name, name)
                .filter(path -> used && folder.hasFolder(path))
                .toList();
    }

    @Override
    public String words(Entry entry, Planned planned, Places places, Told told) {
        return new PelicanText(target -> place(target, entry, places), base(), Markups.name(entry.ending()))
                .plain(entry.body(), entry.line(), told, entry.ending().startsWith("htm"));
    }

    private Optional<String> place(String target, Entry entry, Places places) {
        return places.of(path(target, entry)).or(() -> places.of(content + target));
    }

    /** The path of a file that an article names. */
    private String path(String target, Entry entry) {
        return target.startsWith("/")
                ? content + target.substring(1)
                : Path.of(entry.folder(), target).normalize().toString().replace('\\', '/');
    }
}
