package org.afterword.content.article;

import java.util.Optional;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.yaml.YamlText;

/** Warns of a text that begins with its title as a heading, as other programs want it: readers would see the title twice. */
final class TitleTwice {
    private TitleTwice() {}

    /** @param bodyStart where the text begins in its file */
    static Optional<Problem> check(SourceText source, int bodyStart, String title) {
        var text = source.text();
        int start = bodyStart;
        while (start < text.length() && text.charAt(start) <= ' ') {
            start++;
        }
        int end = text.indexOf('\n', start);
        end = end < 0 ? text.length() : end;
        boolean marked = text.startsWith("# ", start) || text.startsWith("## ", start);
        boolean underlined = text.startsWith("===", end + 1);
        if (!marked && !underlined || !words(text.substring(start, end)).equalsIgnoreCase(title.strip())) {
            return Optional.empty();
        }
        return Optional.of(Problem.warning(
                "heading/title",
                source.at(start, end),
                "the text begins with its title as a heading, so that readers see it twice",
                "take the heading out: the page shows the title above the text"));
    }

    /** What gives an article a title that has none: the heading that its text begins with. */
    static String cure(String markdown) {
        var first = markdown.stripLeading().lines().findFirst().orElse("");
        return first.startsWith("# ") && !words(first).isEmpty()
                ? "add a line 'title: " + YamlText.scalar(words(first))
                        + "' to the front matter, and take the heading out of the text"
                : "add a line 'title: …' to the front matter";
    }

    private static String words(String heading) {
        return heading.replaceAll("^#+\\s*|(?<![\\s#])\\s*+#*+\\s*+$|[*_`]", "").strip();
    }
}
