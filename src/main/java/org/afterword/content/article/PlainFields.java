package org.afterword.content.article;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.problem.Problem;
import org.afterword.yaml.Fields;

/** Warns of marks in fields that are plain text: feeds, lists and search engines would show them as they are written. */
final class PlainFields {
    /** What stands within a word is most likely code, such as {@code 2**10} or {@code calls[i](x)}. */
    private static final Pattern MARK = Pattern.compile("\\[\\^[^\\]\\s]{1,80}\\]"
            + "|(?<![\\p{L}\\p{N}_])!?\\[[^\\[\\]]{1,200}\\]\\([^()\\s]{1,200}\\)"
            + "|(?<![\\p{L}\\p{N}*])\\*\\*[^\\s*][^*]{0,200}\\*\\*(?![\\p{L}\\p{N}*])"
            + "|&(?:amp|lt|gt|quot|nbsp|#[0-9]{2,6}|#x[0-9A-Fa-f]{2,6});"
            + "|\\{\\{<[^{}]{1,200}>\\}\\}|\\{\\{%[^{}]{1,200}%\\}\\}"
            + "|<!--|^#{1,6} |<(b|i|em|strong|code|u|span)>[^<]{1,200}</\\1>|<br ?/?>");

    private PlainFields() {}

    static void check(Fields fields, Consumer<Problem> problems) {
        for (var name : List.of("title", "description")) {
            var text = fields.stripped(name).orElse("");
            var mark = MARK.matcher(text);
            if (mark.find()) {
                problems.accept(Problem.warning(
                        "front-matter/markup",
                        fields.placeOf(name).positionOf(mark.group()),
                        "a " + name + " is plain text, so readers see '" + mark.group() + "' as it is",
                        "write the words alone"));
            }
        }
    }
}
