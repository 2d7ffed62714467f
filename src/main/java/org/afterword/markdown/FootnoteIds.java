package org.afterword.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Gives each footnote and each reference to one an id of its own. The extension calls the second reference to {@code 1}
 * as it calls the first one to {@code 1-2}, and knows nothing of what an author's HTML is called.
 */
final class FootnoteIds {
    private static final String REFERENCE = "data-footnote-ref";
    private static final String BACK = "data-footnote-backref";

    private final Set<String> given;
    private final Map<String, String> names = new HashMap<>();

    /** @param given the page's ids; those of the footnotes are added */
    FootnoteIds(Set<String> given) {
        this.given = given;
    }

    /** Changes the attributes of what belongs to a footnote. {@code note} is the footnote's id, as the extension has it. */
    void change(String note, Map<String, String> attributes) {
        if (attributes.containsKey(REFERENCE)) {
            attributes.put("id", name(note, attributes.get("id")));
            attributes.put("href", "#" + name(note, note));
        } else if (attributes.containsKey(BACK)) {
            attributes.put("href", "#" + name(note, attributes.get("href").substring(1)));
        } else if (note.equals(attributes.get("id"))) {
            attributes.put("id", name(note, note));
        }
    }

    private String name(String note, String id) {
        return names.computeIfAbsent(note + ' ' + id, any -> free(id));
    }

    private String free(String id) {
        var free = id;
        for (int i = 2; !given.add(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }
}
