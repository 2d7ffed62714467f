package org.afterword.markdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;

/** Finds what was to be an alert, {@code > [!NOTE]}, and is none. */
final class AlertSlips {
    private static final String KNOWN = "(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)";
    private static final Pattern ALERT = Pattern.compile("\\[!(\\p{L}[\\p{L}-]*)\\]([^\n]*)");
    private static final Pattern NEARLY = Pattern.compile("(?i:\\[!" + KNOWN + "\\b(?!\\])|\\[ ?! ?" + KNOWN + " ?\\])"
            + "|!" + KNOWN + "\\b|\\[" + KNOWN + "\\](?=\\n|$)");
    private static final Pattern MISPLACED = Pattern.compile("(?m)^\\[!" + KNOWN + "\\](?=\\n|$)");

    private AlertSlips() {}

    static void find(PlainRun run, List<Slip> slips) {
        if (!run.has("!") && !run.has("[")) {
            return;
        }
        boolean begins =
                run.block().getParent() instanceof BlockQuote && run.block().getPrevious() == null;
        if (begins) {
            first(run, slips);
        }
        var misplaced = MISPLACED.matcher(run.words());
        while (misplaced.find()) {
            if (!begins || misplaced.start() > 0) {
                run.add(Slip.Kind.MISPLACED_ALERT, misplaced.start(), misplaced.group(), slips);
            }
        }
    }

    private static void first(PlainRun run, List<Slip> slips) {
        var nearly = NEARLY.matcher(run.words());
        var mark = ALERT.matcher(run.words());
        if (mark.lookingAt()) {
            boolean known = AuthorBlocks.ALERTS.contains(mark.group(1).toLowerCase(Locale.ROOT));
            boolean alone = mark.group(2).isBlank();
            boolean empty =
                    known && mark.end() == run.words().length() && run.block().getNext() == null;
            if (empty || !known || !alone) {
                run.add(
                        empty ? Slip.Kind.EMPTY_ALERT : known ? Slip.Kind.ALERT_WITH_WORDS : Slip.Kind.UNKNOWN_ALERT,
                        0,
                        "[!" + mark.group(1) + "]",
                        slips);
            }
        } else if (nearly.lookingAt()) {
            run.add(Slip.Kind.NEARLY_ALERT, 0, nearly.group(), slips);
        }
    }
}
