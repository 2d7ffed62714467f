package org.afterword.moderation.inbox;

import java.util.HashMap;
import java.util.List;

/** Shortens names to what tells each from all others, and to four characters at least. */
final class ShortNames {
    private static final int SHORTEST = 4;

    private ShortNames() {}

    static List<String> of(List<String> keys) {
        var sorted = keys.stream().sorted().toList();
        var names = new HashMap<String, String>();
        for (int i = 0; i < sorted.size(); i++) {
            var key = sorted.get(i);
            int length = SHORTEST;
            length = i == 0 ? length : Math.max(length, 1 + common(key, sorted.get(i - 1)));
            length = i + 1 == sorted.size() ? length : Math.max(length, 1 + common(key, sorted.get(i + 1)));
            names.put(key, key.substring(0, Math.min(key.length(), length)));
        }
        return keys.stream().map(names::get).toList();
    }

    private static int common(String one, String other) {
        int same = 0;
        while (same < one.length() && same < other.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }
}
