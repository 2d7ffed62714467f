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
    public record Heading(int level, String text, int start, int end) {}

    /** All that is in a text, in its order. */
    public static Survey of(String markdown, Syntax syntax) {
        var surveyor = new Surveyor(markdown, syntax);
        var document = AuthorHtml.parseWithPlaces(markdown, syntax);
        document.accept(surveyor);
        if (syntax.headingIds()) {
            surveyor.taken(new PageIds(0, document).taken());
        }
        return surveyor.survey();
    }
}
