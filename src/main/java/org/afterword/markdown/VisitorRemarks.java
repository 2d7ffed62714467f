package org.afterword.markdown;

import java.util.List;

/**
 * What the author should know of a visitor's text: in what readers will not see it as it was written.
 *
 * @param unseen the elements that are left out with all that is in them, such as {@code <script>} or {@code <!--}
 * @param plain whether the text is shown without its markup, since it would become too much HTML
 */
public record VisitorRemarks(List<String> unseen, boolean plain) {
    private static final VisitorRemarks NONE = new VisitorRemarks(List.of(), false);

    /** Most texts are only looked at; one that might call for a remark is rendered. */
    public static VisitorRemarks of(String markdown) {
        return mayHide(markdown) || Growth.isConceivable(markdown) ? Markdown.VISITOR.remarks(markdown) : NONE;
    }

    private static boolean mayHide(String markdown) {
        for (int at = markdown.indexOf('<'); at >= 0; at = markdown.indexOf('<', at + 1)) {
            if (markdown.startsWith("!--", at + 1) || isEnd(markdown, at, "/script") || isEnd(markdown, at, "/style")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnd(String markdown, int at, String name) {
        return markdown.regionMatches(true, at + 1, name, 0, name.length());
    }
}
