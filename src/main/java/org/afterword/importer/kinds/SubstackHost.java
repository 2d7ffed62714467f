package org.afterword.importer.kinds;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the hosts that articles from Substack were on, which their export does not name: those at which they link to each
 * other. Other publications have articles of the same names, but not most of those that are linked there. A publication may
 * have a host of its own beside Substack's, and its name in {@code open.substack.com}.
 */
final class SubstackHost {
    private static final Pattern LINK = Pattern.compile(
            "(?i)(?:https?://(open\\.substack\\.com/pub/[\\w-]++|[\\w-]++(?:\\.[\\w-]++)++)|(?<=[\"'(]))/p/([\\w-]++)(/comments\\b)?");

    /** So many more links to articles that there are than to others make a further host theirs. */
    private static final int SURE = 2;

    /** The article that every publication begins with. */
    private static final String EVERYBODYS = "coming-soon";

    private final Set<String> slugs;
    private final Map<String, Integer> surplus = new HashMap<>();
    private final Map<String, Set<String>> discussed = new HashMap<>();

    /** @param slugs of all articles */
    SubstackHost(Set<String> slugs) {
        this.slugs = new HashSet<>(slugs);
        this.slugs.remove(EVERYBODYS);
    }

    /** Takes note of the links in an article. */
    void look(String html) {
        var link = LINK.matcher(html);
        while (link.find()) {
            var host = link.group(1) == null ? "" : link.group(1).toLowerCase(Locale.ROOT);
            if (link.group(3) != null) {
                discussed.computeIfAbsent(host, any -> new HashSet<>()).add(link.group(2));
            }
            if (!host.isEmpty() && !link.group(2).equals(EVERYBODYS)) {
                surplus.merge(host, slugs.contains(link.group(2)) ? 1 : -1, Integer::sum);
            }
        }
    }

    /** Hosts that are the publication's beside the one that was found, each perhaps with a path. */
    List<String> others() {
        var first = found();
        return surplus.keySet().stream()
                .filter(host -> surplus.get(host) >= SURE && !first.equals(Optional.of(host)))
                .sorted()
                .toList();
    }

    /** Whether a link leads to the page of an article's comments. */
    boolean isDiscussed(String slug) {
        return Stream.concat(Stream.of(""), found().stream())
                .anyMatch(host -> discussed.getOrDefault(host, Set.of()).contains(slug));
    }

    /** The host; empty where no link tells of it, or two do so as often, unless one of them is no host of Substack's. */
    Optional<String> found() {
        var hosts =
                surplus.keySet().stream().filter(host -> host.indexOf('/') < 0).toList();
        int most = hosts.stream().mapToInt(surplus::get).max().orElse(0);
        var best = hosts.stream()
                .filter(host -> most > 0 && surplus.get(host) == most)
                .toList();
        var own = most < SURE
                ? List.<String>of()
                : best.stream().filter(host -> !host.endsWith(".substack.com")).toList();
        return best.size() == 1
                ? Optional.of(best.get(0))
                : own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
    }
}
