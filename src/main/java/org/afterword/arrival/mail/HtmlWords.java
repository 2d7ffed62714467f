package org.afterword.arrival.mail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What somebody wrote in a mail that is HTML alone: without what its program marks as quoted or as a signature. */
public final class HtmlWords {
    private static final String QUOTED = "blockquote[type=cite], blockquote.gmail_quote, .gmail_quote, .gmail_attr,"
            + " .gmail_quote_container, .moz-cite-prefix, .yahoo_quoted, .protonmail_quote, .gmail_signature,"
            + " .moz-signature, .gmail_signature_prefix, #Signature, style, script, head, title";
    private static final String FROM_HERE_ON =
            "#divRplyFwdMsg, #appendonsend, #reply-intro, .OutlookMessageHeader, hr#stopSpelling";

    /** In a line that says whose words follow. What has more lies around others, and is not looked through for each. */
    private static final int MOST_NODES = 50;

    private HtmlWords() {}

    /** The HTML of what is left. */
    public static String of(String html) {
        var body = Jsoup.parse(html).body();
        var gone = new ArrayList<Node>();
        var answer = body.selectFirst(FROM_HERE_ON);
        if (answer != null) {
            var siblings = answer.parent().childNodes();
            siblings.subList(answer.siblingIndex() + 1, siblings.size()).stream()
                    .filter(Element.class::isInstance)
                    .forEach(gone::add);
            gone.add(answer);
        }
        gone.addAll(body.select(QUOTED));
        remove(gone);
        gone.clear();
        body.select("p, div").stream().filter(HtmlWords::isAttribution).forEach(gone::add);
        remove(gone);
        return body.text().isBlank() ? "" : body.html();
    }

    /** Takes nodes out all at once, since taking out one costs as much as it has siblings. */
    private static void remove(List<Node> nodes) {
        var gone = Collections.<Node>newSetFromMap(new IdentityHashMap<>());
        var parents = Collections.<Element>newSetFromMap(new IdentityHashMap<>());
        for (var node : nodes) {
            gone.add(node);
            parents.add((Element) node.parent());
        }
        for (var parent : parents) {
            var kept = parent.childNodes().stream()
                    .filter(child -> !gone.contains(child))
                    .toList();
            parent.empty().appendChildren(kept);
        }
    }

    private static boolean isAttribution(Element line) {
        if (line.nodeStream().limit(MOST_NODES + 1).count() > MOST_NODES) {
            return false;
        }
        var text = line.text();
        return text.length() < 400 && Attribution.at(List.of(text), 0) == 1;
    }
}
