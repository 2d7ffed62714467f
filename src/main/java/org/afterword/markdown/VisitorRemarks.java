package org.afterword.markdown;

import java.util.List;
import java.util.Locale;

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
        boolean mayHide = markdown.indexOf('<') >= 0 && mayHide(markdown);
        return mayHide || Growth.isConceivable(markdown) ? Markdown.VISITOR.remarks(markdown) : NONE;
    }

    private static boolean mayHide(String markdown) {
        var lower = markdown.toLowerCase(Locale.ROOT);
        return lower.contains("</script") || lower.contains("</style") || lower.contains("<!--");
    }
}
