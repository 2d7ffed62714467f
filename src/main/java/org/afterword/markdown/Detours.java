package org.afterword.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Judges addresses that were copied out of a mailbox, a search or a network, and lead on only from there. */
final class Detours {
    /** Pages that count who follows a link, and send on. */
    private static final Pattern DETOUR = Pattern.compile(
            "https?://(?:www\\.google\\.[a-z.]{2,6}/url\\?|lm?\\.facebook\\.com/l\\.php\\?|l\\.instagram\\.com/\\?|l\\.threads\\.(?:net|com)/\\?"
                    + "|[\\w.-]{1,60}\\.safelinks\\.protection\\.outlook\\.com/|urldefense\\.(?:com|proofpoint\\.com)/v\\d/"
                    + "|(?:www\\.)?youtube\\.com/redirect\\?|slack-redir\\.net/link\\?|t\\.umblr\\.com/redirect\\?|out\\.reddit\\.com/"
                    + "|(?:www\\.)?linkedin\\.com/(?:redir/redirect|safety/go)/?\\?|vk\\.com/away\\.php\\?).*");

    private static final Pattern GOAL = Pattern.compile("[?&](?:q|url|u|z|to)=(https?(?:%3A%2F%2F|://)[^&]+)");

    /** What such a network puts behind an address to know again who had it. */
    private static final Pattern MARK = Pattern.compile(
            "[?&](?:(?:fbclid|gclid|dclid|msclkid|yclid|mc_eid|igshid|igsh|mkt_tok|_hsenc)=[^&#]*|utm_source=(?:chatgpt\\.com|openai)(?=[&#]|$))");

    private Detours() {}

    static boolean isOne(String address) {
        return address.startsWith("http") && DETOUR.matcher(address).matches();
    }

    static boolean isMarked(String address) {
        return address.startsWith("http") && MARK.matcher(address).find();
    }

    /** Where a detour leads, or an address without its mark; empty where nobody can tell. */
    static Optional<String> meant(String address) {
        if (!isOne(address)) {
            var rest = MARK.matcher(address).replaceAll("");
            int question = rest.indexOf('?');
            int and = rest.indexOf('&');
            return Optional.of(
                    question < 0 && and >= 0 ? rest.substring(0, and) + '?' + rest.substring(and + 1) : rest);
        }
        var goal = GOAL.matcher(address);
        try {
            return goal.find()
                    ? Optional.of(URLDecoder.decode(goal.group(1), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
