package org.afterword.pages.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterword.markdown.Prose;
import org.afterword.template.Named;

/**
 * What every page says of the site. Paths begin with {@code root}.
 *
 * @param language that the page is in, with its direction; {@code own} is the site's, where that is another
 * @param home the path of the list of all articles in the page's language
 * @param url the site's address, without a slash at its end; empty where none is set
 * @param stylesheet the path of the style sheet, with a hash of its content in its name
 * @param search the path of the search page
 * @param extra the author's own fields in {@code site.yaml}
 * @param data what the files in {@code content/data/} hold, by their names
 * @param podcast what the podcast is called, and the path of its feed
 * @param feed the path of the Atom feed; without an address there are no feeds
 */
public record SiteView(
        String title,
        Optional<String> description,
        String url,
        String root,
        String home,
        String language,
        String direction,
        Optional<SpokenView> own,
        List<Link> navigation,
        String stylesheet,
        Optional<String> feed,
        Optional<String> jsonFeed,
        Optional<String> commentsFeed,
        Optional<Link> podcast,
        Optional<String> archive,
        Optional<String> tags,
        Optional<String> search,
        Optional<Prose> footer,
        Optional<String> icon,
        Map<String, Object> extra,
        Named data) {

    /** An entry of the navigation; {@code current} where it is the page itself. */
    public record Link(String title, String url, boolean current) {}
}
