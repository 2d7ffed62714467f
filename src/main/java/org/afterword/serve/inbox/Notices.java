package org.afterword.serve.inbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What came of the author's last decisions, to be told on the page to which the browser is sent after one. Safe for use by
 * several threads.
 */
final class Notices {
    private static final int MOST_KEPT = 100;

    private final Map<String, Notice> kept = new LinkedHashMap<>();
    private long last;

    /** @param wrong whether what the author wanted was not done */
    record Notice(String text, boolean wrong) {}

    /** Keeps one, and gives the name under which it can be found for a while. */
    synchronized String keep(Notice notice) {
        if (kept.size() == MOST_KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        var name = String.valueOf(++last);
        kept.put(name, notice);
        return name;
    }

    synchronized Optional<Notice> at(String name) {
        return Optional.ofNullable(kept.get(name));
    }
}
