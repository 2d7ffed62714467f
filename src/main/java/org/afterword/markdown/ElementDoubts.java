package org.afterword.markdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds elements of HTML that some readers cannot see or use: only a check tells of them. */
final class ElementDoubts {
    private static final Pattern TAG =
            Pattern.compile("(?i)<(iframe|video|audio)\\b((?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+)");
    private static final Pattern TITLE =
            Pattern.compile("(?i)(?<![\\w-])(?:title|aria-label|aria-labelledby|hidden)\\b");
    private static final Pattern PLAYED = Pattern.compile("(?i)(?<![\\w-])(?:controls|autoplay)\\b");

    /** Words without quotes, of which a browser takes the first alone. */
    private static final Pattern CUT = Pattern.compile(
            "(?i)(?<=\\s)alt=([^\\s\"'<>=]++)\\s++(?!(?:ismap|hidden|inert|itemscope)\\b)[\\p{L}\\p{N}]++(?=[\\s/>])(?!\\s*=)");

    private static final Pattern EMPTY = Pattern.compile("(?i)<(div|blockquote|section)\\s([^<>]*+)>\\s*+(?=</\\1)");

    /** What a script of a network or of a service for comments looks for to fill it. */
    private static final Pattern FILLED =
            Pattern.compile("(?i)(?<![\\w-])(?:instagram-media|fb-(?:post|video|page|like|comments)"
                    + "|tiktok-embed|twitter-timeline|disqus_thread|g-recaptcha|strava-embed-placeholder|remark42|giscus|utterances"
                    + "|commento|hyvor-talk-view|mc_embed_signup)(?![\\w-])");

    private ElementDoubts() {}

    static void find(String html, HtmlPlaces places, List<Slip> doubts) {
        var lower = html.toLowerCase(Locale.ROOT);
        if (lower.contains("<iframe") || lower.contains("<video") || lower.contains("<audio")) {
            var tag = TAG.matcher(html);
            while (tag.find()) {
                boolean isFrame = tag.group(1).equalsIgnoreCase("iframe");
                if (!(isFrame ? TITLE : PLAYED).matcher(tag.group(2)).find()) {
                    int start = places.of(tag.start());
                    doubts.add(new Slip(
                            isFrame ? Slip.Kind.UNTITLED_FRAME : Slip.Kind.NO_CONTROLS,
                            tag.group(1).toLowerCase(Locale.ROOT),
                            start,
                            start + 1 + tag.group(1).length()));
                }
            }
        }
        if (lower.contains("></div") || lower.contains("></blockquote") || lower.contains("></section")) {
            var empty = EMPTY.matcher(html);
            while (empty.find()) {
                if (!FILLED.matcher(empty.group(2)).find()) {
                    continue;
                }
                int start = places.of(empty.start());
                var name = empty.group(1).toLowerCase(Locale.ROOT);
                doubts.add(new Slip(Slip.Kind.UNFILLED, name, start, start + 1 + name.length()));
            }
        }
        if (lower.contains("alt=")) {
            var cut = CUT.matcher(html);
            while (cut.find()) {
                int start = places.of(cut.start());
                doubts.add(new Slip(
                        Slip.Kind.CUT_WORDS,
                        cut.group(1),
                        start,
                        start + cut.group().length()));
            }
        }
    }
}
