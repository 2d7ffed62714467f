package org.afterword.template;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;

/** Finds what looks like one of the engine's tags but for a brace: the engine takes it for text, and readers would see it. */
final class Braces {
    /** A name, or a function of ours, with filters; or a tag whose brace and sign are apart. */
    private static final Pattern SINGLE =
            Pattern.compile("\\{\\s*([A-Za-z]\\w*(?:\\.\\w++)*+(?:\\(\"[^\"{}<>]{0,500}\"[^{}<>]{0,500}\\))?"
                    + "(?:\\s*+\\|\\s*+\\w+(?:\\([^(){}<>]*+\\))?)*+)\\s*+\\}++");

    /** A tag that lacks its signs. */
    private static final Pattern BARE = Pattern.compile(
            "\\{\\s*((?:include|extends|import|from|set|for|if|elseif|block|macro)\\s[^{}<>]*+|(?:else|endif|endfor|endblock)\\s*+)\\}");

    /** What other programs put into pages. */
    private static final Pattern FOREIGN = Pattern.compile("<\\?(?:php|=)|<%=?|\\$\\{[\\w.]+\\}");

    private static final Pattern APART = Pattern.compile("\\{\\s+%[^{}]*\\}|\\{\\s+\\{([^{}]*)\\}\\s*\\}");
    private static final Pattern CODE =
            Pattern.compile("(?is)<(script|style)\\b[^<>]*+>.*?(?:</\\1\\s*>|\\z)|<!--.*?(?:-->|\\z)");

    private Braces() {}

    static void check(SourceText template, Consumer<Problem> problems) {
        var text = new StringBuilder(template.text());
        if (text.indexOf("{") < 0 && text.indexOf("<?") < 0 && text.indexOf("<%") < 0) {
            return;
        }
        for (var part : TemplateParts.of(template.text())) {
            blank(text, part.start(), part.end());
        }
        CODE.matcher(text.toString()).results().forEach(code -> blank(text, code.start(), code.end()));
        var apart = APART.matcher(text.toString());
        while (apart.find()) {
            var written = apart.group(1) == null
                    ? "{%" + apart.group().replaceFirst("\\{\\s+%", "").replaceFirst("%?\\s*\\}$", "%}")
                    : "{{" + apart.group(1) + "}}";
            tell(template, apart.start(), apart.end(), written, problems);
            blank(text, apart.start(), apart.end());
        }
        var bare = BARE.matcher(text.toString());
        while (bare.find()) {
            tell(template, bare.start(), bare.end(), "{% " + bare.group(1).strip() + " %}", problems);
            blank(text, bare.start(), bare.end());
        }
        var foreign = FOREIGN.matcher(text.toString());
        while (foreign.find()) {
            tell(template, foreign.start(), foreign.end(), "{{ … }} to print, and {% … %} for the rest", problems);
            blank(text, foreign.start(), foreign.end());
        }
        int end = text.indexOf("#}");
        if (end >= 0) {
            problems.accept(Problem.warning(
                    "template/braces",
                    template.at(end, end + 2),
                    "this ends no comment, since one within another ends both",
                    "take the inner comment out, or write {% verbatim %} around what is to be seen"));
        }
        var single = SINGLE.matcher(text);
        while (single.find()) {
            tell(template, single.start(), single.end(), "{{ " + single.group(1).strip() + " }}", problems);
        }
    }

    private static void blank(StringBuilder text, int start, int end) {
        text.replace(start, end, " ".repeat(end - start));
    }

    private static void tell(SourceText template, int start, int end, String meant, Consumer<Problem> problems) {
        problems.accept(Problem.warning(
                "template/braces",
                template.at(start, end),
                "'" + template.text().substring(start, end).replaceAll("\\s+", " ")
                        + "' would be shown as it is written here",
                "write " + meant));
    }
}
