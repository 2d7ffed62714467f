package org.afterword.markdown;

import java.util.List;
import java.util.Set;

/** What can be seen of a text's links and slips without parsing it, as every text of a site is looked at. */
public final class Glance {
    private final Signs signs;
    private final Syntax syntax;
    private final CodeRanges code;

    private Glance(Signs signs, Syntax syntax) {
        this.signs = signs;
        this.syntax = syntax;
        this.code = CodeRanges.of(signs);
    }

    /** At a text with what its shortcodes made. */
    public static Glance at(Shortcoded text, Syntax syntax) {
        return new Glance(text.signs(), syntax);
    }

    /** How many words the text has. */
    public int words() {
        return signs.words();
    }

    /** The addresses on the site that the text leads to, as they are written: perhaps some too many, and hardly one too few. */
    public Set<String> mentioned() {
        return Mentioned.in(signs, code);
    }

    /** What leads out of the content folder. */
    public List<LinkOutside> outside(String folder) {
        return LinkOutside.in(signs, folder, syntax);
    }

    /** What the text asks a browser for. */
    public List<Need> needs() {
        return Needs.of(signs, syntax);
    }

    /** The slips of a text that calls shortcodes. */
    public static List<Slip> slips(Shortcoded text, Syntax syntax) {
        return new Glance(Signs.of(text.masked()), syntax.withoutShortcodes())
                .slips().stream()
                        .filter(slip -> !text.isCall(slip.start(), slip.end()))
                        .toList();
    }

    private boolean hasBraces() {
        return signs.has("{#") || signs.has("{ #");
    }

    /** The slips of the pen; the text is parsed only if there might be one. */
    public List<Slip> slips() {
        var slips = Suspicion.of(signs, code) || syntax.headingIds() && hasBraces()
                ? Survey.of(signs, syntax).slips()
                : List.<Slip>of();
        var crowded = CrowdedWords.in(signs.text(), code);
        if (crowded.isEmpty()) {
            return slips;
        }
        crowded.addAll(slips);
        crowded.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return crowded;
    }
}
