package org.afterword.serve;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.afterword.base.problem.Problem;

/** A page with the script that reloads it when it changed. The page that is written has none. */
final class LivePage {
    static final String SCRIPT = "/.afterword/live.js";

    /** A page of the author's own template may leave the end of its head out. */
    private static final Pattern HEAD_END = Pattern.compile("(?i)</head>|<body\\b");

    private LivePage() {}

    /**
     * The page with our script, which its policy must allow here.
     *
     * @param fingerprint what the page shows
     */
    static String of(String page, String fingerprint) {
        var opened = PreviewPolicy.opened(page);
        int end = HEAD_END.matcher(opened)
                .results()
                .mapToInt(MatchResult::start)
                .findFirst()
                .orElse(opened.length());
        return opened.substring(0, end) + script(fingerprint) + "\n" + opened.substring(end);
    }

    /**
     * What is shown while there has been no good site yet, or where a page cannot be rendered.
     *
     * @param fingerprint what the page would show; nothing where there is none
     */
    static String problems(List<Problem> problems, String fingerprint) {
        return instead("Problems", Told.of(problems), fingerprint);
    }

    /** What is shown where a file is not any more what the page was to be made from: soon, the page is another. */
    static String changed(String fingerprint) {
        return instead("Changed", "this changed just now; load it again", fingerprint);
    }

    private static String instead(String title, String text, String fingerprint) {
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + title + "</title>"
                + script(fingerprint) + "</head><body><pre>" + escaped(text) + "</pre></body></html>\n";
    }

    private static String script(String fingerprint) {
        return "<script src=\"" + SCRIPT + "\" data-shown=\"" + fingerprint + "\" defer></script>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
