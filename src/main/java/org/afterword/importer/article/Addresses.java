package org.afterword.importer.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.afterword.base.SameName;
import org.afterword.base.Slashes;
import org.afterword.content.address.FileName;
import org.afterword.content.address.Slug;
import org.afterword.content.address.UrlPath;
import org.afterword.content.folder.ContentFolder;
import org.afterword.importer.known.OldPaths;
import org.afterword.importer.record.ExportedArticle;
import org.afterword.importer.record.OldAddress;
import org.afterword.markdown.Links;

/** Gives every article the file in which its old address lives on, and knows where old addresses lead. */
public final class Addresses {
    /** Where an article will lie, and which other paths lead to it. */
    public record Home(String file, String address, List<String> aliases) {}

    /** The end of a file's name by which a host would take it for a script or a download. */
    private static final Pattern NO_PAGE = Pattern.compile("\\.[A-Za-z][A-Za-z0-9]{1,4}$");

    private static final Pattern INDEX = Pattern.compile("(?i)/index\\.(?:html?|php)$");
    private static final Pattern SCRIPT = Pattern.compile("(?i)\\.php$");

    /** The end of a folder, where a file of this name cannot be, too. */
    private static final Pattern PAGES_FOLDER = Pattern.compile("\\.html?/$");

    private static final Pattern SHOUTED = Pattern.compile("\\.(?!html?$)(?i:html?)$");
    private static final Pattern HIDING = Pattern.compile("^\\.+|(?<!~)~+$");

    private static final int MOST_OF_A_TITLE = 120;
    private static final int LONGEST_PATH = 1000;

    private final OldPaths paths;
    private final Set<String> hosts = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> staying = new HashSet<>();
    private final Map<String, String> elsewhere = new HashMap<>();
    private final Redirects redirects;

    /** @param root the path that the new site lies under, beginning and ending with a slash */
    public Addresses(String root, Redirects redirects) {
        this.paths = new OldPaths(root);
        this.redirects = redirects;
    }

    /** Names a host whose addresses are this site's. */
    public void host(String url) {
        OldAddress.parse(url)
                .map(OldAddress::host)
                .filter(host -> !host.isEmpty())
                .ifPresent(hosts::add);
    }

    /** The hosts whose addresses are this site's. */
    public Set<String> hosts() {
        return hosts;
    }

    /** Where old paths lead, of whichever host. */
    public OldPaths paths() {
        return paths;
    }

    /** Makes known that an old path or address leads to an article that is there. */
    public void known(String old, String address) {
        paths.known(old, address);
    }

    /** Makes known that an address on a host of others, where an article stands or stood, too, leads to it. */
    void knownElsewhere(String url, String address) {
        OldAddress.parse(url).ifPresent(old -> elsewhere.putIfAbsent(old.host() + old.path(), address));
    }

    /** Makes known that an article of the export stays in a file, so that no other is put there. */
    void stays(String file) {
        staying.add(file.toLowerCase(Locale.ROOT));
    }

    /**
     * The file for an article at its first link's path, or at its slug where that is no path that a file can have.
     *
     * @param stays the file that it is in already
     */
    String file(ExportedArticle article, String fallback, Optional<String> stays) {
        if (article.verbatim().isPresent()) {
            var file = article.verbatim().get().path();
            taken.add(file.toLowerCase(Locale.ROOT));
            return file;
        }
        return free(
                ownPath(article).map(Addresses::beside).orElseGet(() -> beside(slug(article, fallback))),
                stays.map(file -> file.toLowerCase(Locale.ROOT)).orElse(""));
    }

    /** The path of an article's old address, where a file can have it. */
    private Optional<String> ownPath(ExportedArticle article) {
        return article.links().stream()
                .findFirst()
                .flatMap(OldAddress::parse)
                .filter(old -> old.query().isEmpty() && !old.path().equals("/"))
                .map(old -> servable(withoutEnding(withoutRoot(old.path()))))
                .filter(found -> !found.isEmpty() && found.length() <= LONGEST_PATH);
    }

    private static String withoutEnding(String path) {
        if (path.indexOf('.') < 0) {
            return path;
        }
        var bare = path;
        for (var ending : List.of(INDEX, SCRIPT, PAGES_FOLDER, SHOUTED)) {
            bare = ending.matcher(bare).replaceFirst("");
        }
        return bare;
    }

    /** The old address of an article if it is one that this site's own pages have. */
    Optional<String> occupied(ExportedArticle article) {
        return article.verbatim().isPresent()
                ? Optional.empty()
                : ownPath(article)
                        .filter(Claims::isOwnPage)
                        .map(path -> Links.page("/" + path + ".md"))
                        .or(() -> article.links().stream()
                                .findFirst()
                                .flatMap(OldAddress::parse)
                                .filter(old -> old.query().isEmpty()
                                        && withoutRoot(old.path()).equals("/"))
                                .map(OldAddress::path));
    }

    /** The old path of an article where its address is another, because no file can have that path or would be published there. */
    Optional<String> lost(ExportedArticle article, String address) {
        return article.links().stream()
                .findFirst()
                .flatMap(OldAddress::parse)
                .filter(old -> article.verbatim().isEmpty() && old.query().isEmpty())
                .map(old -> withoutRoot(old.path()))
                .filter(path ->
                        UrlPath.problemWith(path.replaceAll("/{2,}", "/")).isPresent()
                                || UrlPath.isTooLong(path)
                                || path.length() > LONGEST_PATH
                                || !servable(path).equals(parts(path)))
                .filter(path -> !path.equals(address));
    }

    /** A path that no page of the site's own has. */
    private static String beside(String path) {
        return Claims.isOwnPage(path) ? path.replaceFirst("^[^/]+", "$0-page") : path;
    }

    /** The other paths that lead to an article; what no file can answer becomes a rule. */
    List<String> aliases(List<String> links, String address) {
        var aliases = new LinkedHashSet<String>();
        for (var link : links) {
            OldAddress.parse(link).ifPresent(old -> alias(old, address).ifPresent(aliases::add));
        }
        return List.copyOf(aliases);
    }

    /** Where an old address leads, with its fragment; empty where that is not known. */
    Optional<String> target(OldAddress old) {
        if (!old.host().isEmpty() && !hosts.contains(old.host())) {
            return Optional.ofNullable(elsewhere.get(old.host() + old.path())).map(address -> address + old.fragment());
        }
        return paths.lookUp(old).map(address -> address + old.fragment());
    }

    /** An address of this site as it counts from where the site lies; any other as it is. */
    OldAddress here(OldAddress old) {
        var path = paths.withoutRoot(old.path() + "/").equals("/") ? "/" : paths.withoutRoot(old.path());
        return old.host().isEmpty() || hosts.contains(old.host())
                ? new OldAddress(old.host(), path, old.query(), old.fragment())
                : old;
    }

    /** Lets a host that can send the readers of an alias on. */
    void sends(String alias, String address) {
        redirects.alias(alias, address);
    }

    /**
     * Leads a path to an article that one of the site's own pages has: the page has a slash at its end, and the path without
     * one is free.
     */
    void aside(String alias, String address) {
        var path = Slashes.noneBehind(alias);
        if (Claims.isOwnPage(path) && !Claims.isFile(path)) {
            redirects.path(redirects.whole(path), address);
        }
    }

    private Optional<String> alias(OldAddress old, String address) {
        var path = withoutRoot(old.path());
        if (!old.query().isEmpty()) {
            redirects.query(old.host().isEmpty() ? redirects.whole(path) : old.path(), old.query(), address);
            return Optional.empty();
        }
        if (path.equals("/")
                || path.equals(address)
                || (path + "/").equals(address)
                || path.equals(address + "index.html")) {
            return Optional.empty();
        }
        if (UrlPath.problemWith(path).isPresent()
                || UrlPath.isTooLong(path)
                || path.contains("/.")
                || NO_PAGE.matcher(path).find() && !Links.isFile(path)) {
            if (!Claims.isOwnPage(path)) {
                redirects.path(old.path(), address);
            }
            return Optional.empty();
        }
        return Optional.of(path);
    }

    /** The path without the one that the new site lies under; it begins with a slash. */
    public String withoutRoot(String path) {
        return paths.withoutRoot(path);
    }

    private static String slug(ExportedArticle article, String fallback) {
        var slug = servable("/" + article.slug());
        var title = slug.isEmpty() ? named(article.file().title()) : slug;
        return title.isEmpty() ? named(fallback) : title;
    }

    private static String named(String words) {
        return servable(FileName.cut(Slug.of(words), MOST_OF_A_TITLE));
    }

    /** The path in Unicode's usual spelling and without slashes at its ends. */
    private static String parts(String path) {
        return Slashes.noneAround(SameName.composed(path).replaceAll("/{2,}", "/"));
    }

    /** The path in Unicode's usual spelling and without slashes at its ends, each part such as a file and an address can share. */
    private static String servable(String path) {
        var parts = new ArrayList<String>();
        for (var part : SameName.composed(path).split("/")) {
            var good = UrlPath.problemWith(part).isEmpty() ? part : named(part, Slug::of);
            good = HIDING.matcher(good).replaceAll("");
            if (!good.isEmpty()) {
                parts.add(shortened(good));
            }
        }
        if (!parts.isEmpty()
                && (parts.get(0).equals("inbox") || parts.get(parts.size() - 1).equals("index"))) {
            parts.set(parts.size() - 1, parts.get(parts.size() - 1) + "-page");
            if (parts.get(0).equals("inbox")) {
                parts.set(0, "inbox-page");
            }
        }
        parts.replaceAll(part -> ContentFolder.isPublished(part) ? part : plain(part));
        int last = parts.size() - 1;
        if (last >= 0 && ContentFolder.isLeftOver(parts.get(last) + ".md")) {
            parts.set(last, plain(parts.get(last)));
        }
        return String.join("/", parts);
    }

    /** A part of a name of which nothing but words is left, where the build would take it for what an editor or a merge made. */
    private static String plain(String part) {
        return Slug.of(part.replaceAll("[._~]", "-"));
    }

    /** A part that no file can have as its name is cut well below that; its ending stays, since it makes the address. */
    private static String shortened(String part) {
        return FileName.cut(part, FileName.LONGEST).equals(part)
                ? part
                : named(part, name -> FileName.cut(name, MOST_OF_A_TITLE));
    }

    /** A part of another name; the ending of a page's file stays. */
    private static String named(String part, UnaryOperator<String> change) {
        int end = Links.isFile(part) ? part.lastIndexOf('.') : part.length();
        var name = change.apply(part.substring(0, end));
        return name.isEmpty() ? "" : name + part.substring(end);
    }

    private String free(String path, String stays) {
        int end = Links.isFile(path) ? path.lastIndexOf('.') : path.length();
        var file = path + ".md";
        for (int copy = 2; !isFree(file.toLowerCase(Locale.ROOT), stays); copy++) {
            file = path.substring(0, end) + "-" + copy + path.substring(end) + ".md";
        }
        return file;
    }

    private boolean isFree(String file, String stays) {
        return file.equals(stays) || !staying.contains(file) && taken.add(file);
    }
}
