package org.afterword.importer.folder.words;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Links to files of the folder that are not there, or have no page. They stay as they were written, and are told. */
final class MissingLinks {
    private final Pattern sign;
    private final Set<String> links = new LinkedHashSet<>();

    /** @param sign finds in a text what may be such a link */
    MissingLinks(Pattern sign) {
        this.sign = sign;
    }

    void add(String link) {
        links.add(link);
    }

    /**
     * Tells of each in every line of a text that has it.
     *
     * @param line of the file in which the text begins
     */
    void tell(String text, int line, Told told) {
        if (links.isEmpty()) {
            return;
        }
        var found = new LinkedHashSet<String>();
        FoundLines.each(sign, text, line, (candidate, here) -> {
            if (links.contains(candidate.group())) {
                found.add(candidate.group());
                told.missing(here, candidate.group());
            }
        });
        links.removeAll(found);
        links.forEach(link -> told.missing(line, link));
    }
}
