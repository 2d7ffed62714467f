package org.afterword.markdown;

import java.util.List;
import java.util.Set;

/** What can be seen of a text's links and slips without parsing it, as every text of a site is looked at. */
public final class Glance {
    private final String markdown;
    private final Syntax syntax;
    private final CodeRanges code;

    private Glance(String markdown, Syntax syntax) {
        this.markdown = markdown;
        this.syntax = syntax;
        this.code = CodeRanges.of(markdown);
    }

    public static Glance at(String markdown, Syntax syntax) {
        return new Glance(markdown, syntax);
    }

    /** The addresses on the site that the text leads to, as they are written: perhaps some too many, and hardly one too few. */
    public Set<String> mentioned() {
        return Mentioned.in(markdown, code);
    }

    /** The slips of a text that calls shortcodes. */
    public static List<Slip> slips(Shortcoded text, Syntax syntax) {
        return at(text.masked(), syntax.withoutShortcodes()).slips().stream()
                .filter(slip -> !text.isCall(slip.start(), slip.end()))
                .toList();
    }

    private boolean hasBraces() {
        return markdown.contains("{#") || markdown.contains("{ #");
    }

    /** The slips of the pen; the text is parsed only if there might be one. */
    public List<Slip> slips() {
        var slips = Suspicion.of(markdown, code) || syntax.headingIds() && hasBraces()
                ? Survey.of(markdown, syntax).slips()
                : List.<Slip>of();
        var crowded = CrowdedWords.in(markdown, code);
        if (crowded.isEmpty()) {
            return slips;
        }
        crowded.addAll(slips);
        crowded.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return crowded;
    }
}
