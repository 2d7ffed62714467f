package org.afterword.markdown;

import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/**
 * Decides what each address of a text becomes on its page, in a feed and in an export, whether Markdown or HTML holds it.
 *
 * @param folder where relative addresses start
 * @param root stands before every path on this site
 * @param page stands before what leads to a place on the page itself
 * @param scheme stands before an address that takes its scheme from where it stands
 */
record Destinations(String folder, String root, String page, String scheme) {
    /** No Markdown can write it: CommonMark §2.3 replaces this character in all input. */
    private static final char MARK = '\0';

    private static final char ROOT = 'r';
    private static final char PAGE = 'p';
    private static final char SCHEME = 's';

    /** Of a text on its page. */
    static Destinations onPage(String folder, String root) {
        return new Destinations(folder, root, "", "");
    }

    /** Of a text that is read elsewhere, so that every address is whole. {@code base} ends with a slash. */
    static Destinations whole(String folder, String base, String path) {
        int host = base.indexOf("//");
        return new Destinations(
                folder,
                base,
                base + path.substring(path.startsWith("/") ? 1 : 0),
                base.substring(0, Math.max(host, 0)));
    }

    /** Of a text that is rendered once for several places: marks stand for what {@link #settle} fills in. */
    static Destinations anywhere(String folder) {
        return new Destinations(folder, "" + MARK + ROOT, "" + MARK + PAGE, "" + MARK + SCHEME);
    }

    /** What an address becomes; empty where it leads out of the content folder. */
    Optional<String> of(String link) {
        return Links.resolve(link, folder).map(this::at);
    }

    /** What an address becomes that {@link Links#resolve} gave; no address has a space in it (RFC 3986 §2). */
    String at(String resolved) {
        if (resolved.indexOf(' ') >= 0) {
            return at(resolved.replace(" ", "%20"));
        } else if (resolved.startsWith("//")) {
            return scheme + resolved;
        } else if (resolved.startsWith("/")) {
            return root + resolved.substring(1);
        }
        boolean here = resolved.isEmpty() || resolved.startsWith("#") || resolved.startsWith("?");
        return here ? page + resolved : resolved;
    }

    /** HTML with its addresses changed; one that leads out of the content folder stays. */
    String in(String html) {
        return HtmlAddresses.changed(html, address -> of(address).orElse(address));
    }

    /** The same; {@code more} gives attributes that an element has besides, each behind a space. */
    String in(String html, Function<Element, String> more) {
        return HtmlAddresses.changed(html, address -> of(address).orElse(address), more);
    }

    /** HTML that was rendered for {@link #anywhere}, in this place. */
    String settle(String html) {
        int mark = html.indexOf(MARK);
        if (mark < 0) {
            return html;
        }
        var settled = new StringBuilder(html.length() + html.length() / 8);
        int copied = 0;
        for (; mark >= 0; mark = html.indexOf(MARK, copied)) {
            settled.append(html, copied, mark)
                    .append(meant(html.charAt(mark + 1)).replace("&", "&amp;"));
            copied = mark + 2;
        }
        return settled.append(html, copied, html.length()).toString();
    }

    private String meant(char kind) {
        return kind == ROOT ? root : kind == PAGE ? page : scheme;
    }
}
