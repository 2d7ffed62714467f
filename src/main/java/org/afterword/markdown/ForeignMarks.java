package org.afterword.markdown;

import java.util.List;
import java.util.regex.Pattern;

/** What means something to other programs, and to readers here nothing but what it says. */
final class ForeignMarks {

    /**
     * A mark.
     *
     * @param sign what is always in it
     */
    private record Mark(Slip.Kind kind, String sign, Pattern pattern) {
        static Mark of(Slip.Kind kind, String sign, String pattern) {
            return new Mark(kind, sign, Pattern.compile(pattern));
        }
    }

    private static final List<Mark> MARKS = List.of(
            Mark.of(Slip.Kind.BOX, ":::", "(?m)^:{3,} ?\\{?\\w[^\\n]*"),
            Mark.of(Slip.Kind.BOX, "!!! ", "(?m)^!!! ?[a-z]+(?: \"[^\"\\n]*\")?$"),
            Mark.of(Slip.Kind.BOX, "??? ", "(?m)^\\?\\?\\?\\+? ?[a-z]+(?: \"[^\"\\n]*\")?$"),
            Mark.of(Slip.Kind.OTHER_MARKUP, ".. ", "(?m)^\\.\\. [a-z-]+::[^\\n]*"),
            Mark.of(Slip.Kind.OTHER_MARKUP, "::", "(?m)^(?:image|video|include)::[^\\s\\[]+\\[[^\\]\\n]*\\]"),
            Mark.of(Slip.Kind.OTHER_MARKUP, "link:http", "\\blink:https?://[^\\s\\[\\f]{1,2000}+\\[[^\\[\\]\\n]*+\\]"),
            Mark.of(Slip.Kind.OTHER_MARKUP, "[source", "(?m)^\\[source[,\\]][^\\n]*"),
            Mark.of(Slip.Kind.OTHER_MARKUP, "'''", "'''[^'\\n\\f]+'''"),
            Mark.of(Slip.Kind.OTHER_MARKUP, "== ", "(?m)^={2,6} [^=\\n\\f]+ ={2,6}$"),
            Mark.of(Slip.Kind.OTHER_MARKUP, "\":http", "\"[^\"\\n\\f]+\":https?://[^\\s\\f]+"),
            Mark.of(Slip.Kind.OTHER_MARKUP, "{", "\\{(?:code|quote|noformat|panel|info|note)(?::[^{}\\n]*+)?\\}"),
            Mark.of(Slip.Kind.OTHER_MARKUP, "*[", "(?m)^\\*\\[[^\\]\\n]+\\]: [^\\n\\f]*"),
            Mark.of(Slip.Kind.OTHER_MARKUP, "#+", "(?m)^#\\+\\w+:[^\\n\\f]*"),
            Mark.of(
                    Slip.Kind.OTHER_MARKUP,
                    "\\",
                    "(?m)^\\\\(?:newpage|pagebreak|clearpage|tableofcontents|maketitle)\\b"),
            Mark.of(Slip.Kind.NOTE_TO_SELF, "%%", "%%[^%\\n\\f]+%%"),
            Mark.of(Slip.Kind.NOTE_IN_LINE, "^[", "\\^\\[[^\\[\\]^\\n]{3,}\\]"),
            Mark.of(Slip.Kind.NOTE_IN_LINE, "[^ ", "\\[\\^ [\\w-]+\\]"),
            Mark.of(
                    Slip.Kind.SCRIPT_OF_PAGE,
                    "import ",
                    "(?m)\\A(?:import|export) [^\\n\\f]*(?: from ['\"]| = )[^\\n\\f]*"),
            Mark.of(Slip.Kind.SCRIPT_OF_PAGE, "export ", "\\Aexport (?:const|default|function)\\b[^\\n\\f]*"),
            Mark.of(Slip.Kind.SCRIPT_OF_PAGE, "{/*", "\\{/\\*[^\\n\\f]{0,1000}?\\*/\\}"),
            Mark.of(Slip.Kind.INSERTION, "include", "(?m)^(?:!|@)include ?[\"./\\w][^\\n\\f]*\\.[^\\n\\f]*"),
            Mark.of(Slip.Kind.INSERTION, "@import", "(?m)^@import ?[\"./\\w][^\\n\\f]*\\.[^\\n\\f]*"),
            Mark.of(Slip.Kind.INSERTION, "<<< ", "(?m)^<<< [@./\\w][^\\n\\f]*\\.[^\\n\\f]*"),
            Mark.of(
                    Slip.Kind.SQUARE_CODE,
                    "[/",
                    "\\[([a-zA-Z][\\w-]*)(?:[=\\s][^\\[\\]\\n]*+)?\\](?=[^\\n]{0,1000}?\\[/\\1\\])"),
            Mark.of(Slip.Kind.SQUARE_CODE, "=\"", "\\[[a-z][\\w-]*(?:\\s++[\\w-]++=\"[^\"\\]\\n]*+\")++\\s*+/?\\]"),
            Mark.of(
                    Slip.Kind.SQUARE_CODE,
                    "[",
                    "\\[(?:gallery|embed|youtube|vimeo|tweet|audio|video|soundcloud|instagram) https?://[^\\[\\]\\n]*+\\]|\\[gallery\\]"),
            Mark.of(
                    Slip.Kind.MACHINE_LEFT,
                    "contentReference",
                    ":contentReference\\[oaicite:[^\\[\\]]*+\\](?:\\{[^{}]*+\\})?"),
            Mark.of(Slip.Kind.MACHINE_LEFT, "【", "【\\d++[†:][^【】\\n]*+】"),
            Mark.of(
                    Slip.Kind.ATTRIBUTES,
                    "{",
                    "\\{:?(?:\\s*+(?:[.#][A-Za-z_][\\w-]*+|[\\w-]++=\"[^\"\\n]*+\"|(?:width|height)=[^\\s{}]++|toc|no_toc))++\\s*+\\}"
                            + "|(?<=\f)\\{\\s*+[\\w-]++\\s*+[=:][^{}\\n\\f]*+\\}")); // behind a picture

    private ForeignMarks() {}

    static void find(PlainRun run, List<Slip> slips) {
        for (var mark : MARKS) {
            if (run.has(mark.sign())) {
                run.find(mark.pattern(), mark.kind(), slips);
            }
        }
    }
}
