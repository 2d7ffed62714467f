package org.afterword.importer.folder.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.afterword.importer.body.OutsideCode;

/** Boxes as Python-Markdown's extension for them has it: {@code !!! note "Title"}, and their words set in below. */
final class Admonitions {
    private static final Pattern BOX = Pattern.compile(
            "(?m)^(?:!!!|\\?\\?\\?\\+?) ?([\\w-]+)(?: [\\w -]{1,80})?(?:[ \\t]{1,8}\"([^\"\\n]{0,300})\")?[ \\t]*\\n((?:(?: {4}|\\t)[^\\n]*(?:\\n|\\z)|[ \\t]*\\n(?=(?: {4}|\\t)))++)");

    private Admonitions() {}

    /** The text with alerts in the place of such boxes. */
    static String shown(String text) {
        return text.contains("!!!") || text.contains("???") ? OutsideCode.runs(text, Admonitions::run) : text;
    }

    private static String run(String run) {
        return BOX.matcher(run)
                .replaceAll(found -> Matcher.quoteReplacement(Alerts.of(
                                found.group(1),
                                Optional.ofNullable(found.group(2)),
                                found.group(3).replaceAll("(?m)^(?: {4}|\\t)", ""))
                        + "\n"));
    }
}
