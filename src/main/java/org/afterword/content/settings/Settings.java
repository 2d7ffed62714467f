package org.afterword.content.settings;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterword.base.SameName;
import org.afterword.markdown.Syntax;

/**
 * What {@code site.yaml} says.
 *
 * @param url the site's address without a slash at its end, such as {@code https://example.org/blog}; empty where none
 *     is set
 * @param language a BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 * @param zone of all times that are written without an offset
 * @param footer the foot of every page, in Markdown
 * @param icon the path of the site's icon
 * @param image the path of the picture that stands for a page which has none
 * @param theme the name of the theme; empty for the usual one
 * @param policy what pages may load and send besides what is the site's own
 * @param ignored the codes of the warnings that are not to be told
 * @param pageSize how many articles a list shows on a page
 * @param search whether readers can search the site
 * @param host who serves it, where that reads redirects and headers from files
 * @param sections which folders have a list of what lies in them
 * @param wholeFeeds whether feeds have the articles' whole texts
 * @param wholeLists whether lists show them
 * @param extra the author's own fields, for templates
 * @param markdown what the articles' Markdown knows besides the usual, where they do not say otherwise
 * @param pictures what becomes of pictures
 * @param podcast the feed of its sound and film, where it has one
 */
public record Settings(
        String title,
        Optional<String> description,
        String url,
        String language,
        String direction,
        ZoneId zone,
        Map<String, Author> authors,
        List<Navigation> navigation,
        Conversation conversation,
        Optional<String> footer,
        Optional<String> icon,
        Optional<String> image,
        Optional<String> theme,
        Policy policy,
        List<String> ignored,
        int pageSize,
        boolean search,
        Optional<Host> host,
        Sections sections,
        boolean wholeFeeds,
        boolean wholeLists,
        Map<String, Object> extra,
        Syntax markdown,
        Pictures pictures,
        Optional<Podcast> podcast,
        Parts parts) {

    /**
     * Which parts of a site besides its articles and home page are made.
     *
     * @param authors a page for each of the site's authors who wrote something
     * @param markdownPages the same as each article's page, as Markdown
     * @param llms the list of all of them for language models
     * @param sharePictures a picture of an article's title where it has no picture
     * @param redirects for the host, where the site names one; so are {@code headers}
     */
    public record Parts(
            boolean archive,
            boolean tags,
            boolean tagFeeds,
            boolean threadFeeds,
            boolean jsonFeed,
            boolean related,
            boolean languages,
            boolean authors,
            boolean markdownPages,
            boolean llms,
            boolean sharePictures,
            boolean redirects,
            boolean headers) {

        /** What holds where the site says nothing. */
        public static final Parts USUAL =
                new Parts(true, true, true, true, true, true, true, false, false, false, false, true, true);
    }

    /** The site's language, as it is written. */
    public Language spoken() {
        return new Language(language, direction);
    }

    /** What every path on the site begins with: {@code /}, or {@code /blog/} where the address has a path. */
    public String root() {
        int host = url.indexOf("://");
        int path = host < 0 ? -1 : url.indexOf('/', host + 3);
        return path < 0 ? "/" : url.substring(path) + "/";
    }

    /** The whole address of a link that begins with the root; any other link, and any where the site has no address, as it is. */
    public String whole(String link) {
        boolean here = !url.isEmpty() && link.startsWith("/") && !link.startsWith("//");
        return here ? url.substring(0, url.length() + 1 - root().length()) + link : link;
    }

    /** A whole address of this site from the slash behind the site's own on; any other address or path as it is. */
    public String withinSite(String address) {
        boolean own = !url.isEmpty() && address.startsWith(url) && address.startsWith("/", url.length());
        return own ? address.substring(url.length()) : address;
    }

    /** The key of an author, as the settings spell it, for one that nobody can tell from it. */
    public Optional<String> authorKey(String given) {
        if (authors.containsKey(given)) {
            return Optional.of(given);
        }
        var seen = SameName.asSeen(given);
        return authors.keySet().stream()
                .filter(key -> SameName.asSeen(key).equals(seen))
                .findFirst();
    }

    /** The same settings for another address. */
    public Settings withUrl(String other) {
        return new Settings(
                title,
                description,
                other,
                language,
                direction,
                zone,
                authors,
                navigation,
                conversation,
                footer,
                icon,
                image,
                theme,
                policy,
                ignored,
                pageSize,
                search,
                host,
                sections,
                wholeFeeds,
                wholeLists,
                extra,
                markdown,
                pictures,
                podcast,
                parts);
    }
}
