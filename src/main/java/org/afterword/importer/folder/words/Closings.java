package org.afterword.importer.folder.words;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which tag of a text closes which, found in one pass. */
final class Closings {
    /**
     * A tag that closes another.
     *
     * @param start where it begins
     * @param end where it ends
     * @param cutsBefore whether it takes the blanks before it away
     * @param cuts whether it takes the blanks behind it away
     */
    record Closing(int start, int end, boolean cutsBefore, boolean cuts) {}

    private final Tags.Known known;
    private final Map<Integer, Closing> byOpening = new HashMap<>();
    private final Map<String, TreeMap<Integer, Closing>> byName = new HashMap<>();

    private Closings(Tags.Known known) {
        this.known = known;
    }

    static Closings of(String text, Tags.Known known) {
        var closings = new Closings(known);
        var opened = new HashMap<String, String>();
        known.paired().forEach(name -> opened.put(known.syntax().closing(name), name));
        var openings = new TreeMap<Integer, String>();
        var search = new TagSearch(text, known.syntax());
        var tag = search.tag();
        for (int at = 0; search.find(at); at = tag.end()) {
            var name = tag.group("name") == null ? "" : tag.group("name").replaceAll("\\s", "");
            if (opened.containsKey(name)) {
                var closing = new Closing(
                        tag.start(),
                        tag.end(),
                        !tag.group("left").isEmpty(),
                        !tag.group("right").isEmpty());
                closings.byName.computeIfAbsent(name, any -> new TreeMap<>()).put(tag.start(), closing);
                openings.put(tag.end(), name);
            } else if (known.paired().contains(name)) {
                openings.put(tag.end(), name);
            }
        }
        closings.pair(openings, opened.keySet());
        return closings;
    }

    /**
     * Pairs the tags by their ends, each closing one with the last that waits for it. Within literal text none is a tag.
     *
     * @param tags the names of all of them, by where they end
     * @param closing the names of those that close
     */
    private void pair(TreeMap<Integer, String> tags, Set<String> closing) {
        var open = new HashMap<String, ArrayDeque<Integer>>();
        int literal = 0;
        for (var tag : tags.entrySet()) {
            int end = tag.getKey();
            var name = tag.getValue();
            if (end < literal) {
                continue;
            }
            if (closing.contains(name)) {
                var waiting = open.get(name);
                if (waiting != null && !waiting.isEmpty()) {
                    byOpening.put(
                            waiting.pop(), byName.get(name).lowerEntry(end).getValue());
                }
            } else {
                open.computeIfAbsent(known.syntax().closing(name), any -> new ArrayDeque<>())
                        .push(end);
                literal = known.literal().contains(name)
                        ? of(name, end).map(Closing::end).orElse(literal)
                        : literal;
            }
        }
    }

    /**
     * What closes a tag; of one whose inner text has no tags, the first that could.
     *
     * @param end where the tag ends
     */
    Optional<Closing> of(String name, int end) {
        if (!known.literal().contains(name)) {
            return Optional.ofNullable(byOpening.get(end));
        }
        return Optional.ofNullable(byName.get(known.syntax().closing(name)))
                .map(all -> all.ceilingEntry(end))
                .map(Map.Entry::getValue);
    }
}
