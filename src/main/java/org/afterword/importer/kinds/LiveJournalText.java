package org.afterword.importer.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * LiveJournal's HTML without the elements that only its sites know.
 *
 * @param leftOut what cannot be shown, such as {@code a poll}
 */
record LiveJournalText(String html, List<String> leftOut) {
    private static final Pattern USER = Pattern.compile(
            "<lj\\s+(?:user|comm)=[\"']?([\\w-]{1,40})[\"']?[^>]{0,80}>(?:</lj>)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CUT =
            Pattern.compile("<(?:lj-cut|cut)(?:\\s+text=\"([^\"<>]{0,300})\")?\\s*/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern END_OF_CUT =
            Pattern.compile("</(?:lj-cut|cut|lj-raw|raw-code)>|<(?:lj-raw|raw-code)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEFT_OUT = Pattern.compile(
            "<lj-(poll|embed|template)(?:-\\d+|\\s[^>]{0,200})?\\s*/?>(?:</lj-\\1>)?", Pattern.CASE_INSENSITIVE);

    static LiveJournalText of(String html) {
        if (html.indexOf('<') < 0) {
            return new LiveJournalText(html, List.of());
        }
        var leftOut = new ArrayList<String>();
        var text = USER.matcher(html).replaceAll("<a href=\"https://$1.livejournal.com/\">$1</a>");
        text = LEFT_OUT.matcher(text).replaceAll(found -> {
            leftOut.add(
                    switch (found.group(1).toLowerCase(Locale.ROOT)) {
                        case "poll" -> "a poll";
                        case "embed" -> "something embedded";
                        default -> "a template";
                    });
            return "";
        });
        text = CUT.matcher(text)
                .replaceAll(found -> found.group(1) == null || found.group(1).isBlank()
                        ? ""
                        : Matcher.quoteReplacement("\n\n<em>" + found.group(1) + "</em>\n\n"));
        return new LiveJournalText(END_OF_CUT.matcher(text).replaceAll(""), List.copyOf(leftOut));
    }
}
