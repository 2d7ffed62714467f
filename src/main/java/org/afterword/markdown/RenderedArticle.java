package org.afterword.markdown;

import java.util.List;
import org.afterword.base.Html;

/**
 * An article as HTML. Its procedure is taken out of the text's middle, so that a template can dress each step.
 *
 * @param before all that comes before the procedure; the whole text where there is none
 * @param steps what is in each item of the procedure
 * @param after all that comes after it
 * @param contents the headings of the second and third level; empty unless a table of contents was asked for
 * @param raw whether HTML of the author's own is in it
 */
public record RenderedArticle(Html before, List<Html> steps, Html after, List<Heading> contents, boolean raw) {

    /** The same for a page. */
    RenderedArticle shown() {
        return new RenderedArticle(
                ShownCode.in(before, raw),
                steps.stream().map(step -> ShownCode.in(step, raw)).toList(),
                ShownCode.in(after, raw),
                contents,
                raw);
    }

    /** A heading and the fragment that leads to it. */
    public record Heading(int level, String id, String text) {}
}
