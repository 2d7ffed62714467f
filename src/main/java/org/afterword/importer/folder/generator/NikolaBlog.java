package org.afterword.importer.folder.generator;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.content.address.Slug;
import org.afterword.content.settings.Navigation;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.folder.matter.MatterException;
import org.afterword.importer.folder.matter.Parted;
import org.afterword.importer.folder.words.NikolaText;
import org.afterword.importer.folder.words.Told;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedSite;

/** A folder of Nikola's: posts and pages in several languages, and files that are copied as they are. */
final class NikolaBlog implements Blog {
    private static final String COMMENT = ".wpcomment";

    private final SiteFolder folder;
    private final NikolaSettings settings;
    private final NikolaFiles files;
    private final NikolaArticles articles;
    private final People people;

    NikolaBlog(SiteFolder folder, NikolaSettings settings) {
        this.folder = folder;
        this.settings = settings;
        this.people = new People(folder.line(NikolaSettings.FILE, 0));
        this.files = new NikolaFiles(folder, settings);
        this.articles = new NikolaArticles(folder, settings, files, people);
    }

    @Override
    public ExportedSite site() {
        return new ExportedSite(
                folder.line(NikolaSettings.FILE, 1),
                settings.said("BLOG_TITLE").orElse(""),
                settings.said("BLOG_DESCRIPTION")
                        .map(text -> text.replaceAll("\\s+", " ").strip()),
                settings.url(),
                Optional.of(settings.language().replace('_', '-')),
                settings.all().text("TIMEZONE").isPresent()
                        ? Optional.of(settings.zone().getId())
                        : Optional.empty(),
                navigation(),
                Optional.empty());
    }

    /** Pairs of an address and a title, or of such pairs and a title. */
    private List<Navigation> navigation() {
        var pairs = new ArrayList<Map<String, Object>>();
        var links = settings.all().within("NAVIGATION_LINKS").fields().get(settings.language());
        add(links == null ? settings.all().fields().get("NAVIGATION_LINKS") : links, pairs);
        return Menus.of(new Matter(Map.of("menu", pairs)), settings.base(), "menu")
                .orElse(List.of());
    }

    private static void add(Object links, List<Map<String, Object>> pairs) {
        if (links instanceof List<?> list) {
            for (var one : list) {
                if (one instanceof List<?> pair && pair.size() >= 2 && pair.get(0) instanceof List<?> more) {
                    add(more, pairs);
                } else if (one instanceof List<?> pair && pair.size() >= 2) {
                    pairs.add(Map.of("url", here(String.valueOf(pair.get(0))), "title", String.valueOf(pair.get(1))));
                }
            }
        }
    }

    /** The address of what Nikola lists, where the site makes such a list itself. */
    private static String here(String url) {
        return switch (url.replaceFirst("^/+", "").replaceFirst("(?:/index\\.html|/|\\.html)$", "")) {
            case "archive" -> "/archive/";
            case "categories", "tags" -> "/tags/";
            case "rss.xml", "feed.xml", "index.atom" -> "/feed.xml";
            default -> url;
        };
    }

    @Override
    public void authors(Consumer<Exported> records) {
        people.used().forEach(records);
    }

    @Override
    public boolean isLeftOut(String path) {
        return !files.isKnown(path) && settings.isElsewhere(path);
    }

    @Override
    public boolean isArticle(String path) {
        return files.isGalleryText(path)
                || !path.endsWith(".meta")
                        && files.served(path).isEmpty()
                        && NikolaPath.of(path, settings).isPresent();
    }

    @Override
    public Parted parted(String text) throws MatterException {
        return NikolaMeta.parted(text);
    }

    @Override
    public Optional<Planned> plan(Entry entry, Consumer<Exported> told) {
        return articles.plan(entry, told);
    }

    @Override
    public boolean showsAhead() {
        return settings.all().flag("FUTURE_IS_NOW", false);
    }

    @Override
    public void lists(Consumer<Exported> records) {
        articles.lists().hand(records);
        articles.rest(records);
    }

    @Override
    public Optional<String> served(String path) {
        return files.served(path).map(served -> settings.base() + served);
    }

    @Override
    public String words(Entry raw, Planned planned, Places places, Told told) {
        var entry = articles.own(raw);
        var path = NikolaPath.of(raw.path(), settings);
        var ending = path.map(found -> Entry.ending(found.source())).orElse("");
        var language = path.map(NikolaPath::language).orElse(settings.language());
        return new NikolaText(
                        name -> folder.text("shortcodes/" + name + ".tmpl"),
                        name -> folder.text("listings/" + name),
                        name -> articles.bySlug(language, name).map(post -> Map.entry(post.title(), post.address())),
                        link -> led(link, language, places),
                        NikolaArticles.markup(ending))
                .plain(entry.body(), entry.line(), told, Markups.format(ending) != Body.Format.MARKDOWN);
    }

    /** Where a link leads: one from the top of the site as if that lay at the top of its host, too. */
    private Optional<String> led(String link, String language, Places places) {
        if (!link.startsWith("link://")) {
            var whole = files.whole(link);
            boolean top = whole.startsWith("/") && !whole.startsWith("//");
            return Optional.of(top ? settings.base() + whole : whole);
        }
        int end = link.indexOf('#') < 0 ? link.length() : link.indexOf('#');
        var parts = link.substring("link://".length(), end).split("/", 2);
        return named(parts[0], parts.length < 2 ? "" : parts[1].replace("%20", " "), language, places)
                .map(address -> address + link.substring(end));
    }

    /** Where a link leads that says what kind of thing it means, and which. */
    private Optional<String> named(String kind, String name, String language, Places places) {
        return switch (kind) {
            case "slug" -> articles.bySlug(language, name).map(post -> settings.base() + post.address());
            case "filename" -> places.of(name);
            case "tag" -> Optional.of(settings.base() + "/tags/" + Slug.of(name) + "/");
            case "category" ->
                Optional.of(settings.base() + "/tags/" + Slug.of(name.substring(name.lastIndexOf('/') + 1)) + "/");
            case "root", "index" -> Optional.of(settings.base() + "/");
            case "archive" -> Optional.of(settings.base() + "/archive/");
            case "rss" -> Optional.of(settings.base() + "/feed.xml");
            case "listing" -> places.of("listings/" + name);
            default -> Optional.empty();
        };
    }

    /** The comments beside articles, one a file. */
    @Override
    public List<String> threads() {
        try {
            return folder.files(settings::isElsewhere, unread -> {}).stream()
                    .filter(path -> path.endsWith(COMMENT))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
