package org.afterword.content.article;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.afterword.markdown.Anchors;
import org.afterword.markdown.Glance;
import org.afterword.markdown.Links;

/** Where a text leads on its own site. */
public final class TextLinks {
    /** Before these a whole address ends, as far as it names a path; and these at its end are the sentence's. */
    private static final String NO_PATH = " \t\n<>()[]\"'?#";

    private static final String SENTENCE = ".,;:!*_~";

    private TextLinks() {}

    /**
     * What is to be looked for on the site, as {@link #target} gives it, and whole addresses of the site: perhaps some too
     * many. Fragments that surely are in the text are left out.
     *
     * @param url the site's own; empty where it has none
     */
    static Set<String> of(Glance glance, String markdown, String folder, String url) {
        Set<String> links = whole(markdown, url);
        for (var address : glance.mentioned()) {
            var target = target(address, folder).orElse("");
            boolean sure = target.startsWith("#") && Anchors.areSure(markdown, target.substring(1));
            if (!target.isEmpty() && !sure) {
                links = links.isEmpty() ? new LinkedHashSet<>() : links;
                links.add(target);
            }
        }
        return links;
    }

    private static Set<String> whole(String markdown, String url) {
        Set<String> found = Set.of();
        var own = url + "/";
        int at = url.isEmpty() ? -1 : markdown.indexOf(own);
        while (at >= 0) {
            int end = at + own.length();
            while (end < markdown.length() && NO_PATH.indexOf(markdown.charAt(end)) < 0) {
                end++;
            }
            int last = end;
            while (SENTENCE.indexOf(markdown.charAt(last - 1)) >= 0) {
                last--;
            }
            found = found.isEmpty() ? new LinkedHashSet<>() : found;
            found.add(markdown.substring(at, last));
            at = markdown.indexOf(own, end);
        }
        return found;
    }

    /**
     * The path that a link leads to, with a leading slash and with its fragment but not its query; the fragment alone within
     * the page. Empty where it leads elsewhere, out of the content folder, or to the page's own top.
     */
    public static Optional<String> target(String address, String folder) {
        if (address.isEmpty() || Links.isElsewhere(address)) {
            return Optional.empty();
        }
        return Links.resolve(address, folder).map(TextLinks::withoutQuery).filter(target -> !target.isEmpty());
    }

    private static String withoutQuery(String target) {
        int fragment = target.indexOf('#');
        int query = target.indexOf('?');
        var path = query < 0 || fragment >= 0 && fragment < query ? target : target.substring(0, query);
        var rest = query >= 0 && fragment > query ? target.substring(fragment) : "";
        var whole = path + rest;
        return whole.equals("#") || whole.equals("#top")
                ? ""
                : whole.endsWith("#") ? whole.substring(0, whole.length() - 1) : whole;
    }
}
