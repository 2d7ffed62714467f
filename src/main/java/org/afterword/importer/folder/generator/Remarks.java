package org.afterword.importer.folder.generator;

import java.util.Optional;
import org.afterword.importer.folder.address.Permalink;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Remark;

/** What is told alike of the articles of several generators. */
final class Remarks {
    private Remarks() {}

    /** Of an article that was the old site's home page. */
    static Remark home(Line line) {
        return new Remark(
                line,
                "home",
                "the site makes its home page itself; the words of the old one are on a page of their own");
    }

    /**
     * Of an address whose pattern has a part that means nothing; empty where all of it is known.
     *
     * @param pattern what the generator calls it
     */
    static Optional<Remark> guessed(Line line, Permalink made, String pattern) {
        return made.unknown().stream()
                .findFirst()
                .map(part -> new Remark(
                        line,
                        "permalink",
                        "its address %s is a guess: %s in the %s is not known".formatted(made.path(), part, pattern)));
    }

    /** Of an old address that led off the site. */
    static Remark elsewhere(Line line, String from, String to) {
        return new Remark(
                line,
                "redirect",
                "%s led to %s, which is not on this site; write the rule into content/_redirects yourself"
                        .formatted(from, to));
    }

    /** Of an address whose name a generator spells in a way of its own. */
    static Remark spelt(Line line, String address, String why) {
        return new Remark(line, "permalink", "its address %s is a guess, since %s".formatted(address, why));
    }
}
