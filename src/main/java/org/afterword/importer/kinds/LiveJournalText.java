package org.afterword.importer.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * LiveJournal's HTML without the elements that only its sites know.
 *
 * @param leftOut what cannot be shown, such as {@code a poll}
 */
record LiveJournalText(String html, List<String> leftOut) {
    /** A user of the site that wrote the text, or of another one that it names. */
    private static final Pattern USER = Pattern.compile(
            "<(lj|user)((?:\\s++\\w{1,20}=(?:\"[^\"<>]{0,80}+\"|'[^'<>]{0,80}+'|[^\\s\"'<>/]{1,80}+)){1,4})\\s*+/?>(?:</(?:lj|user)>)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern GIVEN =
            Pattern.compile("(?:(user|comm|name)|(site))=[\"']?([\\w.-]{1,60})", Pattern.CASE_INSENSITIVE);

    private static final Pattern CUT =
            Pattern.compile("<(?:lj-cut|cut)(?:\\s+text=\"([^\"<>]{0,300})\")?\\s*/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern END_OF_CUT =
            Pattern.compile("</(?:lj-cut|cut|lj-raw|raw-code)>|<(?:lj-raw|raw-code)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEFT_OUT = Pattern.compile(
            "<(?:lj-|site-|(?=poll-\\d))(poll|embed|template)(?:-\\d+|\\s[^>]{0,200})?\\s*/?>(?:</(?:lj-|site-)?\\1(?:-\\d+)?>)?",
            Pattern.CASE_INSENSITIVE);

    static LiveJournalText of(String html) {
        if (html.indexOf('<') < 0) {
            return new LiveJournalText(html, List.of());
        }
        var leftOut = new ArrayList<String>();
        var text = USER.matcher(html).replaceAll(found -> Matcher.quoteReplacement(user(found)));
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

    private static String user(MatchResult mention) {
        var name = "";
        var site = mention.group(1).equalsIgnoreCase("lj") ? "livejournal.com" : "dreamwidth.org";
        var given = GIVEN.matcher(mention.group(2));
        while (given.find()) {
            if (given.group(1) != null) {
                name = given.group(3);
            } else {
                site = given.group(3);
            }
        }
        return name.isEmpty() ? mention.group() : journal(name, site);
    }

    /** A link to a user's journal, whose host has hyphens for low lines; other sites have their users' pages below them. */
    private static String journal(String name, String site) {
        boolean isHost =
                site.matches("(?i)(?:livejournal|dreamwidth|insanejournal|tumblr|wordpress)(?:\\.com|\\.org)?");
        var whole = isHost && site.indexOf('.') < 0 ? site + ".com" : site;
        var address = isHost && name.matches("[A-Za-z0-9].*[A-Za-z0-9]|[A-Za-z0-9]")
                ? name.toLowerCase(Locale.ROOT).replace('_', '-') + "." + whole + "/"
                : (isHost ? "users." + whole : whole) + "/" + name;
        return "<a href=\"https://" + address + "\">" + name + "</a>";
    }
}
