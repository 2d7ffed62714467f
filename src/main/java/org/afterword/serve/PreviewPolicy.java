package org.afterword.serve;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets a page in the preview run the preview's own script, whatever policy its template gives it; all else in the policy
 * stays, so that the preview shows what readers will see. The page that is written has no such script.
 */
final class PreviewPolicy {
    private static final Pattern META = Pattern.compile("(?i)<meta\\b(?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+>");
    private static final Pattern POLICY =
            Pattern.compile("(?i)\\bhttp-equiv\\s*+=\\s*+[\"']?\\s*+content-security-policy\\b");
    private static final Pattern CONTENT = Pattern.compile("(?i)(?<![\\w-])content\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final String APOSTROPHE = "&#39;";

    private PreviewPolicy() {}

    /** The page with each of its policies opened for scripts and connections of the preview itself. */
    static String opened(String page) {
        int body = page.toLowerCase(Locale.ROOT).indexOf("<body");
        var head = body < 0 ? page : page.substring(0, body);
        var opened = META.matcher(head)
                .replaceAll(meta -> Matcher.quoteReplacement(
                        POLICY.matcher(meta.group()).find() ? meta(meta.group()) : meta.group()));
        return opened + page.substring(head.length());
    }

    private static String meta(String tag) {
        var content = CONTENT.matcher(tag);
        if (!content.find()) {
            return tag;
        }
        int group = content.group(1) == null ? 2 : 1;
        return tag.substring(0, content.start(group))
                + policy(content.group(group))
                + tag.substring(content.end(group));
    }

    /** The references to apostrophes end in the same sign as a directive does. */
    private static String policy(String written) {
        var policy = written.replaceAll("(?i)&#0*39;|&#x0*27;|&apos;", "'");
        var opened = new StringBuilder();
        boolean scripts = false;
        boolean connections = false;
        for (var directive : policy.split(";")) {
            var text = directive.strip();
            var name = text.split("\\s", 2)[0].toLowerCase(Locale.ROOT);
            boolean script = name.equals("script-src") || name.equals("script-src-elem");
            boolean connection = name.equals("connect-src");
            scripts |= name.equals("script-src");
            connections |= connection;
            if (!text.isEmpty()) {
                opened.append(script || connection ? widened(text) : text).append("; ");
            }
        }
        opened.append(scripts ? "" : "script-src 'self'; ").append(connections ? "" : "connect-src 'self'; ");
        return opened.substring(0, opened.length() - 2).replace("'", APOSTROPHE);
    }

    private static String widened(String directive) {
        var sources = directive.replaceAll("(?i)(?<!\\s)\\s++'none'", "");
        return sources.contains("'self'") ? sources : sources + " 'self'";
    }
}
