package org.afterword.importer.kinds;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the host that articles from Substack were on, which their export does not name: the one at which they link to each
 * other. Other publications have articles of the same names, but not most of those that are linked there.
 */
final class SubstackHost {
    private static final Pattern LINK = Pattern.compile("(?i)https?://([\\w-]++(?:\\.[\\w-]++)++)/p/([\\w-]+)");

    /** The article that every publication begins with. */
    private static final String EVERYBODYS = "coming-soon";

    private final Set<String> slugs;
    private final Map<String, Integer> surplus = new HashMap<>();

    /** @param slugs of all articles */
    SubstackHost(Set<String> slugs) {
        this.slugs = new HashSet<>(slugs);
        this.slugs.remove(EVERYBODYS);
    }

    /** Takes note of the links in an article. */
    void look(String html) {
        var link = LINK.matcher(html);
        while (link.find()) {
            if (!link.group(2).equals(EVERYBODYS)) {
                surplus.merge(
                        link.group(1).toLowerCase(Locale.ROOT), slugs.contains(link.group(2)) ? 1 : -1, Integer::sum);
            }
        }
    }

    /** The host; empty where no link tells of it, or two do so as often. */
    Optional<String> found() {
        int most = surplus.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        var best = surplus.keySet().stream()
                .filter(host -> most > 0 && surplus.get(host) == most)
                .toList();
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }
}
