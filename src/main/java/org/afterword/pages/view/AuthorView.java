package org.afterword.pages.view;

import java.util.List;
import java.util.Optional;
import org.afterword.markdown.Prose;

/** A page about one of the site's authors, with a list of the author's articles, the newest first. */
public record AuthorView(
        SiteView site, HeadView head, Author author, List<ListView.Teaser> articles, ListView.Paging paging)
        implements SpokenPage {

    /**
     * The author.
     *
     * @param absoluteUrl of the author's first page
     * @param auto whether the name may run the other way than the page
     * @param initials one or two characters that stand for the name
     * @param hue one of twelve colours, 0 to 11, that goes with the name
     * @param bioSpoken how what the site says about the author is written, where not as the page is
     * @param links where else the author is to be found
     * @param articles how many there are in all
     * @param comments how many in the site's conversations are marked as the author's
     */
    public record Author(
            String name,
            String absoluteUrl,
            boolean auto,
            String initials,
            int hue,
            Optional<Prose> bio,
            Optional<SpokenView> bioSpoken,
            List<Link> links,
            int articles,
            int comments) {}

    /** Where else an author is to be found; {@code url} is empty for an account that no address is known of. */
    public record Link(String title, Optional<String> url, Optional<SpokenView> spoken) {}
}
