package org.afterword.pages.view;

import java.util.List;
import java.util.Optional;
import org.afterword.base.Html;

/**
 * What a page says of itself to browsers, feed readers and search engines.
 *
 * @param title the whole text of the page's {@code title} element
 * @param name what the page is called where the site's name stands beside it
 * @param canonical the page's address; empty where the site has none
 * @param kind the OpenGraph type: {@code website}, {@code article} or {@code profile}
 * @param previous the address of the page before it in a list
 * @param published RFC 3339
 * @param webmention where a webmention of this page goes
 * @param markdown where the same is as Markdown
 * @param translations the same in each language, this page among them; none where it is in one alone
 * @param policy what the page lets a browser load and send: its Content-Security-Policy
 */
public record HeadView(
        String title,
        String name,
        Optional<String> description,
        Optional<String> canonical,
        String kind,
        Optional<Image> image,
        List<Feed> feeds,
        Optional<String> previous,
        Optional<String> next,
        boolean noindex,
        Optional<String> published,
        Optional<String> modified,
        List<String> tags,
        Optional<String> webmention,
        Optional<String> markdown,
        List<Translation> translations,
        Html policy) {

    /** The same for a page about a person, with what is said of the person in place of what the site says of itself. */
    public HeadView ofPerson(Optional<String> said) {
        return new HeadView(
                title,
                name,
                said.filter(text -> !text.isEmpty()).or(() -> description),
                canonical,
                "profile",
                image,
                feeds,
                previous,
                next,
                noindex,
                published,
                modified,
                tags,
                webmention,
                markdown,
                translations,
                policy);
    }

    /** A page that says the same in a language; {@code name} is what the language calls itself. */
    public record Translation(
            String name, String language, String direction, String url, String absoluteUrl, boolean current) {}

    /**
     * A picture; its size is known if it is one of the site's own files.
     *
     * @param srcset the same in other sizes, from which a browser chooses (HTML §4.8.4.2.1)
     */
    public record Image(
            String url, Optional<Integer> width, Optional<Integer> height, String alt, Optional<String> srcset) {}

    /** A feed that the page offers. */
    public record Feed(String title, String url, String type) {}
}
