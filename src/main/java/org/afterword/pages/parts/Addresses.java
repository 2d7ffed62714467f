package org.afterword.pages.parts;

import java.util.Locale;
import java.util.Optional;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.content.address.UrlPath;
import org.afterword.content.settings.Settings;
import org.afterword.markdown.Links;

/** Turns paths of the site into addresses as pages and feeds write them. */
public final class Addresses {
    public static final String FEED = "/feed.xml";
    public static final String JSON_FEED = "/feed.json";
    public static final String COMMENTS_FEED = "/comments.xml";
    public static final String PODCAST = "/podcast.xml";
    public static final String ARCHIVE = "/archive/";
    public static final String TAGS = "/tags/";
    public static final String SERIES = "/series/";
    public static final String AUTHORS = "/authors/";
    public static final String SITEMAP = "/sitemap.xml";
    public static final String SEARCH = "/search/";
    public static final String LLMS = "/llms.txt";

    private final Settings settings;
    private final String root;

    Addresses(Settings settings) {
        this.settings = settings;
        this.root = settings.root();
    }

    /** Whether the site has an address, so that whole ones can be written. */
    public boolean areKnown() {
        return !settings.url().isEmpty();
    }

    /** A path from the host's root, for links within the site. An address of another site stays as it is. */
    public String link(String path) {
        return path.startsWith("/") ? UrlPath.encode(root + path.substring(1)) : path;
    }

    /** A whole address; the path alone where the site has none. */
    public String whole(String path) {
        return areKnown() ? UrlPath.encode(settings.url() + path) : link(path);
    }

    public Optional<String> canonical(String path) {
        return Optional.of(path).filter(known -> areKnown()).map(this::whole);
    }

    /** The list of the articles in a language, by its tag. */
    public static String language(String tag) {
        return "/" + tag.toLowerCase(Locale.ROOT) + "/";
    }

    public static String tag(String slug) {
        return TAGS + slug + "/";
    }

    public static String series(String slug) {
        return SERIES + slug + "/";
    }

    public static String author(String slug) {
        return AUTHORS + slug + "/";
    }

    /** Lies in the article's folder, or beside the article that is a file. */
    public static String thread(String articlePath) {
        return Links.isFile(articlePath)
                ? articlePath.substring(0, articlePath.lastIndexOf('.')) + ".comments.xml"
                : articlePath + "comments.xml";
    }

    /** The Markdown of an article: in its folder, or beside the article that is a file. */
    public static String markdown(String articlePath) {
        return Links.isFile(articlePath)
                ? articlePath.substring(0, articlePath.lastIndexOf('.')) + ".md"
                : articlePath + "index.md";
    }

    /** A picture for sharing, by its article's address. Its name changes with it. */
    public static String sharing(String articlePath, Fingerprint picture) {
        var path = Links.isFile(articlePath)
                ? articlePath.substring(1, articlePath.lastIndexOf('.') + 1)
                : articlePath.substring(1);
        return UrlPath.MADE + path + "share." + picture.toString().substring(0, 8) + ".png";
    }

    /** The file that an address is served from. */
    public static String file(String path) {
        return (path.endsWith("/") ? path + "index.html" : path).substring(1);
    }
}
