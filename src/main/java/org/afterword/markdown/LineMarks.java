package org.afterword.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.ListItem;

/** Finds lines of a paragraph that were to begin something else: an item of a list, a heading, a row of a table. */
final class LineMarks {
    /** What begins the lines that are looked for. */
    private static final String BEGINNINGS = "#＃-+*•[|0123456789'´’‘\u200b\u2060\ufeff";

    private static final Pattern OF_TEXTILE = Pattern.compile("(?m)^h[1-6]\\. [^\\n\\f]+");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{2,6}[\\p{L}\\p{N}][^\\n\\f]*");
    private static final Pattern DEEP_HEADING = Pattern.compile("(?m)^#{7,} [^\\n\\f]*");
    private static final Pattern HIDDEN_SPACE =
            Pattern.compile("(?m)^(?:[-*+•]|#{1,6}|\\d{1,9}[.)])[\\u00a0\\u202f\\u3000]");
    private static final Pattern HIDDEN_SIGN =
            Pattern.compile("(?m)^[\\u200b\\u2060\\ufeff]+(?=[-*+#>|]|\\d{1,9}[.)] )");
    private static final Pattern WIDE_MARK = Pattern.compile("(?m)^[＃]{1,6}[ \\u3000][^\\n\\f]*");
    private static final Pattern ITEMS = Pattern.compile(
            "(?m)^(?:([-+])(?=\\p{L})[^\\n]*\\n\\1\\p{L}|\\*(?=\\p{L})[^*\\n]*\\n\\*\\p{L}[^*\\n]*$|1([.)])\\p{L}[^\\n]*\\n2\\2 ?\\p{L})");
    private static final Pattern ITEM_AFTER_COLON = Pattern.compile("(?m)(?<=:\\n)[-+]\\p{L}[^\\n]*");
    private static final Pattern ITEM_AMONG_ITEMS =
            Pattern.compile("(?m)(?<=\\n)(?:[-+]\\p{L}[^\\n]*|\\*\\p{L}[^*\\n]*$)");
    private static final Pattern LATE_ITEMS =
            Pattern.compile("(?m)(?<=\\n)(?:2[.)] [^\\n]*\\n3|3[.)] [^\\n]*\\n4)[.)] ");
    private static final Pattern TASK =
            Pattern.compile("\\[(?:\\]|[xX]\\](?=\\S)|[xX] \\]| [xX] ?\\]|[✓✔☑√/><?!~-]\\])|\\[ \\](?=\\S)");
    private static final Pattern TASKS = Pattern.compile("(?m)^-?\\[[ xX]\\] [^\\n]*\\n-?\\[[ xX]\\] ");
    private static final Pattern QUOTES_FOR_FENCE = Pattern.compile("(?m)^(?:'''|´´´|’’’|‘‘‘)\\w*$");
    private static final Pattern ROWS = Pattern.compile("(?m)^\\|[^\\n]*\\|[ \\t]*\\n\\|");
    private static final Pattern ROW = Pattern.compile("\\A\\|[^\\n]*\\|[ \\t]*(?=\\n|\\z)");
    private static final Pattern DASHES =
            Pattern.compile("\\A(?:\\|(?=[ :|]*+-)[ :|-]*+(?<=\\|)|\\+(?:[-=]{2,}+\\+)++)(?=\\n|\\z)");

    private LineMarks() {}

    static void find(PlainRun run, List<Slip> slips) {
        if (run.beginsLine("h")) {
            run.find(OF_TEXTILE, Slip.Kind.OTHER_MARKUP, slips);
        }
        if (!run.beginsLine(BEGINNINGS)) {
            return;
        }
        run.find(HEADING, Slip.Kind.JOINED_HEADING, slips);
        run.find(DEEP_HEADING, Slip.Kind.DEEP_HEADING, slips);
        run.find(WIDE_MARK, Slip.Kind.HIDDEN_SPACE, slips);
        run.find(HIDDEN_SPACE, Slip.Kind.HIDDEN_SPACE, slips);
        run.find(HIDDEN_SIGN, Slip.Kind.HIDDEN_SPACE, slips);
        boolean inItem = run.block().getParent() instanceof ListItem;
        if (!first(ITEMS, Slip.Kind.JOINED_ITEM, run, slips)) {
            first(inItem ? ITEM_AMONG_ITEMS : ITEM_AFTER_COLON, Slip.Kind.JOINED_ITEM, run, slips);
        }
        first(QUOTES_FOR_FENCE, Slip.Kind.QUOTES_FOR_FENCE, run, slips);
        first(LATE_ITEMS, Slip.Kind.LATE_ITEMS, run, slips);
        first(TASKS, Slip.Kind.JOINED_TASK, run, slips);
        var task = TASK.matcher(run.words());
        if (inItem && run.block().getPrevious() == null && task.lookingAt()) {
            run.add(Slip.Kind.JOINED_TASK, 0, task.group(), slips);
        }
        if (run.has("|") || run.has("+")) {
            rows(run, slips);
        }
    }

    private static void rows(PlainRun run, List<Slip> slips) {
        boolean follows = run.block().getPrevious() instanceof TableBlock;
        first(follows ? ROW : ROWS, follows ? Slip.Kind.PARTED_ROWS : Slip.Kind.NO_DASHES, run, slips);
        if (!follows) {
            first(DASHES, Slip.Kind.NO_DASHES, run, slips);
        }
    }

    /** What is told once for a block. */
    private static boolean first(Pattern pattern, Slip.Kind kind, PlainRun run, List<Slip> slips) {
        var found = pattern.matcher(run.words());
        boolean there = found.find();
        if (there) {
            run.add(kind, found.start(), found.group(), slips);
        }
        return there;
    }
}
