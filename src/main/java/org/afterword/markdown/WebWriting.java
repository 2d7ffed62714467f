package org.afterword.markdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Judges how an address of the web is written. */
final class WebWriting {
    private static final List<String> WEB = List.of("https", "http");
    private static final String SLIPS_OF_WEB = "htps";

    private static final Pattern OWN_MACHINE = Pattern.compile(
            "(?i)https?://(?:localhost|127\\.0\\.0\\.1|0\\.0\\.0\\.0|\\[::1])(?![\\w.-])|file:|[a-z]:[\\\\/]");

    /** A page of a site in a preview, this program's or another generator's: there are no others at these ports. */
    private static final Pattern PAGE_OF_PREVIEW = Pattern.compile("(?i)https?://[^/:]*(?::(?:4000|1313))?/[^/?#].*");

    private WebWriting() {}

    /** Whether it was to be an address of the web and is none: {@code http:/one.example}, {@code htps://one.example}. */
    static boolean isBroken(String address) {
        int colon = address.indexOf(':');
        boolean isWhole = colon == 5 && address.startsWith("https://") && address.indexOf(':', 6) < 0;
        if (colon < 2 || isWhole && address.length() > 8 && address.charAt(8) != '/') {
            return false;
        }
        var scheme = address.substring(0, colon).toLowerCase(Locale.ROOT);
        int slashes = 0;
        while (colon + 1 + slashes < address.length() && address.charAt(colon + 1 + slashes) == '/') {
            slashes++;
        }
        if (WEB.contains(scheme)) {
            boolean repeated = address.startsWith("http", colon + 3)
                    && WEB.stream()
                            .anyMatch(other ->
                                    address.regionMatches(true, colon + 3, other + ":", 0, other.length() + 1));
            return slashes != 2 || address.length() == colon + 3 || repeated;
        }
        return slashes > 0
                && scheme.startsWith("h")
                && scheme.length() <= 6
                && scheme.chars().allMatch(c -> SLIPS_OF_WEB.indexOf(c) >= 0);
    }

    /** Whether only the writer's own machine has what an address stands for. */
    static boolean isOwnMachine(String address) {
        return OWN_MACHINE.matcher(address).lookingAt();
    }

    /** Whether an address on the writer's own machine is that of a server, and hardly of a page in a preview of the site. */
    static boolean isServer(String address) {
        return address.startsWith("http") && !PAGE_OF_PREVIEW.matcher(address).matches();
    }

    /** How it was most likely meant. */
    static String meant(String address) {
        int colon = address.indexOf(':');
        var rest = address.substring(colon + 1).replaceFirst("^/+", "");
        if (rest.startsWith("http:") || rest.startsWith("https:")) {
            return rest;
        }
        var scheme = address.substring(0, colon).toLowerCase(Locale.ROOT);
        return (WEB.contains(scheme) ? scheme : "https") + "://" + rest;
    }
}
