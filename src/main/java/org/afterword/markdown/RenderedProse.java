package org.afterword.markdown;

import org.afterword.base.Html;

/** {@link Prose} that was rendered before its page is: of a very long thread, on several processors. */
public record RenderedProse(Html html) {

    /** A visitor's text, which comes out the same wherever it stands. */
    public static RenderedProse byVisitor(String markdown) {
        return new RenderedProse(ShownCode.ofVisitor(Markdown.VISITOR.render(markdown), markdown));
    }
}
