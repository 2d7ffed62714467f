package org.afterword.importer.article;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.afterword.content.address.UrlPath;
import org.afterword.importer.body.OldPage;
import org.afterword.importer.record.OldAddress;
import org.afterword.markdown.SourceSet;
import org.afterword.markdown.StyleAddresses;
import org.jsoup.nodes.Element;

/**
 * Leads links to articles and files of the old site to where these are now. Links to what did not come along stay, but one
 * that begins with a slash counts from where the site lies: {@code /blog/about} is {@code /about} in a site that lies under
 * {@code /blog/}. Safe for use by several threads.
 */
public final class Rewriting {
    private static final Pattern FILE = Pattern.compile(
            "(?i)[^?#]*\\.(png|jpe?g|gif|webp|svg|bmp|avif|pdf|zip|mp3|mp4|ogg|webm|docx?|xlsx?|pptx?|txt|csv)(?:[?#].*)?");
    private static final Pattern ORIGIN = Pattern.compile("(?i)^https?://[^/?#]+");

    /** The attributes that hold an address, and the elements in which it is a file's. */
    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "href", Set.of("image"),
            "xlink:href", Set.of("image"),
            "src", Set.of("img", "audio", "video", "source", "track", "embed", "input"),
            "poster", Set.of("video"),
            "data", Set.of("object"),
            "background", Set.of("body", "table", "tr", "td", "th"),
            "cite", Set.of(),
            "longdesc", Set.of());

    private final Addresses addresses;
    private final MediaFolder media;
    private final String origin;
    private final String oldRoot;
    private final boolean beside;

    /** @param url the address of the old site */
    public Rewriting(Addresses addresses, MediaFolder media, Optional<String> url) {
        this.addresses = addresses;
        this.media = media;
        var origin = url.map(ORIGIN::matcher).filter(Matcher::find);
        this.origin = origin.map(Matcher::group).orElse("");
        this.oldRoot = url.flatMap(OldAddress::parse)
                .map(old -> old.path().replaceFirst("/*$", "/"))
                .orElse("/");
        this.beside = origin.isPresent() && !oldRoot.equals("/");
    }

    /** The path on this site of a file that the old site had; it will then be copied. */
    public Optional<String> file(String url) {
        return OldAddress.parse(url).flatMap(old -> media.take(addresses.here(old), addresses.hosts()));
    }

    /** The path, as it counts from this site's root, of an address of the old site; any other address as it is. */
    String here(String url) {
        return OldAddress.parse(url)
                .filter(old -> old.host().isEmpty() || addresses.hosts().contains(old.host()))
                .map(old -> addresses.here(old).path())
                .orElse(url);
    }

    /** The path on this site of an article that the old site had. */
    Optional<String> article(String url) {
        return OldAddress.parse(url).flatMap(addresses::target);
    }

    /** @param page where the text was, from which its relative links count */
    void rewrite(Element tree, OldPage page) {
        for (var element : tree.getAllElements()) {
            ATTRIBUTES.forEach((attribute, files) -> {
                if (element.hasAttr(attribute)) {
                    var link = page.whole(element.attr(attribute));
                    element.attr(
                            attribute,
                            rewritten(
                                    link,
                                    files.contains(element.normalName())
                                            || attribute.endsWith("href")
                                                    && FILE.matcher(link).matches()));
                }
            });
            if (element.hasAttr("style")) {
                element.attr(
                        "style",
                        StyleAddresses.changed(element.attr("style"), link -> rewritten(page.whole(link), true)));
            }
            if (element.hasAttr("srcset")) {
                element.attr(
                        "srcset", SourceSet.changed(element.attr("srcset"), link -> rewritten(page.whole(link), true)));
            }
        }
    }

    /** The path that the old site lay under, beginning and ending with a slash. */
    String oldRoot() {
        return oldRoot;
    }

    /** Where a link of a Markdown text leads now. */
    String rewritten(String link, OldPage page) {
        var whole = page.whole(link);
        return rewritten(whole, FILE.matcher(whole).matches());
    }

    private String rewritten(String link, boolean file) {
        var old = OldAddress.parse(link);
        return old.flatMap(address -> file ? file(link).map(Rewriting::written) : addresses.target(address))
                .orElseGet(() -> old.filter(address -> address.host().isEmpty())
                        .map(address -> rooted(link.strip(), address))
                        .orElse(link));
    }

    /** A path of the old host, as it counts from the site's root; one that lies beside the old site gets its host. */
    private String rooted(String link, OldAddress old) {
        if (beside && !(old.path() + "/").startsWith(oldRoot)) {
            return origin + link;
        }
        var here = addresses.here(old);
        return here.equals(old)
                ? link
                : UrlPath.encode(here.path()) + (here.query().isEmpty() ? "" : "?" + here.query()) + here.fragment();
    }

    /** The path of a file as an address, in which letters of any script may stand as they are. */
    private static String written(String path) {
        return OldAddress.linked(path.replace("%", "%25")).replace(" ", "%20");
    }
}
