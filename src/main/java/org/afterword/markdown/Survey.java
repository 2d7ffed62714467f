package org.afterword.markdown;

import java.util.List;

/**
 * What stands in an author's text and where, found by parsing it.
 *
 * @param leads its links and pictures, in Markdown and in HTML
 * @param headings of all levels
 * @param slips of the pen
 * @param doubts what may be meant, and more often is a slip
 */
public record Survey(List<Lead> leads, List<Heading> headings, List<Slip> slips, List<Slip> doubts) {

    /** A heading as it is written: the first level is not yet moved down. */
    public record Heading(int level, String text, int start, int end) {
        private Heading in(Shortcoded written) {
            int last = written.written(Math.max(start, end - 1), end, "").end();
            return new Heading(level, text, written.written(start, end, "").start(), last);
        }
    }

    /** All that is in a text, in its order, with the places at which it was written: what a shortcode made has that one's. */
    public static Survey of(Shortcoded text, Syntax syntax) {
        return of(text, syntax, true);
    }

    /** All that is in a text but its slips, which a build tells of. */
    public static Survey withoutSlips(Shortcoded text, Syntax syntax) {
        return of(text, syntax, false);
    }

    private static Survey of(Shortcoded text, Syntax syntax, boolean withSlips) {
        if (text.isPlain()) {
            return of(text.signs(), syntax, withSlips);
        }
        var made = of(text.signs(), syntax, withSlips);
        var own = of(Signs.of(text.masked()), syntax.withoutShortcodes(), withSlips);
        return new Survey(
                made.leads.stream()
                        .map(lead -> lead.at(text.written(lead.start(), lead.end(), lead.address())))
                        .toList(),
                made.headings.stream().map(heading -> heading.in(text)).toList(),
                apart(own.slips, text),
                apart(own.doubts, text));
    }

    /** What has nothing to do with a shortcode. */
    private static List<Slip> apart(List<Slip> slips, Shortcoded text) {
        return slips.stream()
                .filter(slip -> !text.isCall(slip.start(), slip.end()))
                .toList();
    }

    /** All that is in a text, in its order. */
    public static Survey of(String markdown, Syntax syntax) {
        return of(Signs.of(markdown), syntax);
    }

    static Survey of(Signs signs, Syntax syntax) {
        return of(signs, syntax, true);
    }

    private static Survey of(Signs signs, Syntax syntax, boolean withSlips) {
        var surveyor = new Surveyor(signs.text(), syntax, withSlips);
        var document = AuthorHtml.parseWithPlaces(signs, syntax);
        document.accept(surveyor);
        if (withSlips && syntax.headingIds()) {
            surveyor.taken(new PageIds(0, document).taken());
        }
        return surveyor.survey();
    }
}
