package org.afterword.importer.kinds;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The mention of the answered comment that a system puts before the words of an answer: a link that leads to it within the
 * page.
 *
 * @param id of the comment that it leads to; empty where there is no mention
 * @param rest the words without it
 */
record AnswerMention(Optional<String> id, String rest) {
    /** Blanks of every kind, with a sign between them that a name is parted by. */
    private static final String PARTED = "(?:\\s|\u00A0|&nbsp;)*+[,:\uFF0C\uFF1A]?(?:\\s|\u00A0|&nbsp;)*+";

    private static final Pattern HTML =
            Pattern.compile("^(\\s*+(?:<p>)?)\\s*+<a\\s([^<>]{0,400})>[^<>]{0,300}</a>" + PARTED);
    private static final Pattern HREF = Pattern.compile("\\bhref=[\"']?#([\\w-]{1,100})[\"'\\s]?");
    private static final Pattern MARKDOWN =
            Pattern.compile("^(\\s*)\\[@[^\\]\\n]{0,300}\\]\\(#([\\w-]{1,100})\\)" + PARTED);

    static AnswerMention of(String words) {
        var html = HTML.matcher(words);
        if (html.find()) {
            var href = HREF.matcher(html.group(2));
            if (href.find()) {
                return new AnswerMention(Optional.of(href.group(1)), html.group(1) + words.substring(html.end()));
            }
        }
        var markdown = MARKDOWN.matcher(words);
        return markdown.find()
                ? new AnswerMention(Optional.of(markdown.group(2)), words.substring(markdown.end()))
                : new AnswerMention(Optional.empty(), words);
    }
}
