package org.afterword.moderation.receive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.afterword.base.fingerprint.Fingerprint;

/**
 * Tells where else the same words stand, in the site and in the inbox. A few words are said by many: only those count that
 * have twenty letters. What is told of an arrival does not depend on which of them came first.
 */
final class Repeated {
    private static final int FEWEST = 20;

    /** Where words stand: in a published comment, which has no file here, or in one that waits. */
    private record Stand(String path, String name, boolean waits) implements Comparable<Stand> {
        @Override
        public int compareTo(Stand other) {
            int byPath = path.compareTo(other.path);
            return byPath != 0 ? byPath : name.compareTo(other.name);
        }
    }

    private final Map<Fingerprint, Object> stands = new HashMap<>(); // one, or a set of them: most words stand once
    private final Set<Fingerprint> grown = new HashSet<>();

    /** Makes known what a published comment says. */
    void publish(String path, String id, String markdown) {
        add(words(markdown), new Stand(path, path + "#" + id, false));
    }

    /** Makes known what a comment says that waits in a file. */
    void await(String path, String file, String markdown) {
        var words = words(markdown);
        add(words, new Stand(path, file, true));
        if (stands.get(words) instanceof Set<?>) {
            grown.add(words);
        }
    }

    /** What a file held is not there any more. */
    void forget(String path, String file, Fingerprint words) {
        var stand = new Stand(path, file, true);
        if (stand.equals(stands.get(words))) {
            stands.remove(words);
        } else if (stands.get(words) instanceof Set<?> more && more.remove(stand)) {
            grown.add(words);
        }
    }

    /** Where else the words stand of a comment that waits in a file, or will: the first place by its path. */
    Optional<String> elsewhere(String file, String markdown) {
        return all(words(markdown)).stream()
                .filter(stand -> !stand.name().equals(file))
                .limit(1)
                .map(Stand::path)
                .findFirst();
    }

    /** The files of which more is to be told than when they were written, or otherwise; asked for once. */
    Set<String> takeGrown() {
        var files = new HashSet<String>();
        grown.forEach(words -> all(words).stream().filter(Stand::waits).forEach(stand -> files.add(stand.name())));
        grown.clear();
        return files;
    }

    private void add(Fingerprint words, Stand stand) {
        if (words.equals(Fingerprint.NONE)) {
            return;
        }
        var there = stands.putIfAbsent(words, stand);
        if (there instanceof Stand one && !one.equals(stand)) {
            stands.put(words, new TreeSet<>(List.of(one, stand)));
        } else if (there != null && !(there instanceof Stand)) {
            all(words).add(stand);
        }
    }

    @SuppressWarnings("unchecked")
    private Set<Stand> all(Fingerprint words) {
        var there = stands.get(words);
        return there == null ? Set.of() : there instanceof Stand one ? Set.of(one) : (Set<Stand>) there;
    }

    /** Stands for the letters of a text; for none where they are too few to tell. */
    static Fingerprint words(String markdown) {
        var letters = new StringBuilder(markdown.length());
        markdown.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.length() < FEWEST
                ? Fingerprint.NONE
                : Fingerprint.of(letters.toString().toLowerCase(Locale.ROOT));
    }
}
