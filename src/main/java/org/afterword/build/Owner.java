package org.afterword.build;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whose an output is, as the list in it says.
 *
 * @param title of the site, in one line
 * @param url the site's address; empty where it has none
 */
record Owner(String title, String url) {
    private static final String BEGIN = "# Site: ";
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}]");

    static Owner of(String title, String url) {
        return new Owner(BREAKS.matcher(title).replaceAll(" ").strip(), url);
    }

    /** Those that a list names. */
    static List<Owner> read(String list) {
        return list.lines()
                .filter(line -> line.startsWith(BEGIN))
                .map(Owner::parse)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Owner> parse(String line) {
        int end = line.indexOf(' ', BEGIN.length());
        return end < 0
                ? Optional.empty()
                : Optional.of(new Owner(
                        line.substring(end).strip(),
                        line.substring(BEGIN.length(), end).equals("-") ? "" : line.substring(BEGIN.length(), end)));
    }

    /** What stands in the list. */
    String line() {
        return BEGIN + (url.isEmpty() ? "-" : url) + " " + title + "\n";
    }

    /** Whether it can only be the same site: a title alone may be many a blog's. */
    boolean isSurely(Owner other) {
        return equals(other) && !url.isEmpty();
    }

    /** Whether it may be the same site, one of whose names was changed. */
    boolean mayBe(Owner other) {
        return title.equals(other.title) || !url.isEmpty() && url.equals(other.url);
    }

    /** For a person. */
    String said() {
        return "'" + title + "'" + (url.isEmpty() ? "" : " (" + url + ")");
    }
}
