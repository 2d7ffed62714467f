package org.afterword.markdown;

import java.util.Locale;
import java.util.Map;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/** What has to be written behind a text that ends within a block, so that what follows is not in it. */
final class OpenEnd {
    /** How blocks of HTML end that blank lines do not end (CommonMark §4.6), by how they begin. */
    private static final Map<String, String> ENDS = Map.of(
            "<!--",
            "-->",
            "<?",
            "?>",
            "<![CDATA[",
            "]]>",
            "<pre",
            "</pre>",
            "<script",
            "</script>",
            "<style",
            "</style>",
            "<textarea",
            "</textarea>");

    private OpenEnd() {}

    static String of(Node document) {
        var last = document.getLastChild();
        if (last instanceof FencedCodeBlock code && code.getClosingFenceLength() == null) {
            return "\n" + code.getFenceCharacter().repeat(code.getOpeningFenceLength());
        } else if (last instanceof HtmlBlock block) {
            var html = block.getLiteral().strip().toLowerCase(Locale.ROOT);
            return ENDS.entrySet().stream()
                    .filter(end -> html.startsWith(end.getKey().toLowerCase(Locale.ROOT))
                            && !html.contains(end.getValue().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .map(end -> "\n" + end.getValue())
                    .orElse("");
        }
        return "";
    }
}
