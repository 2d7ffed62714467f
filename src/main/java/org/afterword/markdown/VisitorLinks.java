package org.afterword.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;

/** Where the links of a visitor's text lead, as readers get them. */
public final class VisitorLinks {
    private static final String HREF = " href=\"";

    private VisitorLinks() {}

    /** The addresses in their order, whether a link was written in Markdown, in HTML or as its bare address. */
    public static List<String> of(String markdown) {
        var html = Markdown.VISITOR.render(markdown).markup();
        var addresses = new ArrayList<String>();
        for (int at = html.indexOf(HREF); at >= 0; at = html.indexOf(HREF, at + 1)) {
            int start = at + HREF.length();
            addresses.add(Parser.unescapeEntities(html.substring(start, html.indexOf('"', start)), true));
        }
        return addresses;
    }
}
