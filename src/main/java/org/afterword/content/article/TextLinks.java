package org.afterword.content.article;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.afterword.markdown.Anchors;
import org.afterword.markdown.Glance;
import org.afterword.markdown.Links;

/** Where a text leads on its own site. */
public final class TextLinks {
    private TextLinks() {}

    /**
     * What is to be looked for on the site, as {@link #target} gives it: perhaps some too many. Fragments that surely are in
     * the text are left out.
     */
    static Set<String> of(Glance glance, String markdown, String folder) {
        Set<String> links = Set.of();
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
