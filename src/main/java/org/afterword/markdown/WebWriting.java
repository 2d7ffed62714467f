package org.afterword.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Judges how an address of the web is written. */
final class WebWriting {
    private static final List<String> WEB = List.of("https", "http");
    private static final String SLIPS_OF_WEB = "htps";

    /** By which Nikola and others name what is on the site itself. */
    private static final List<String> OF_GENERATORS = List.of("link", "slug", "listing", "filename", "wikilink");

    /** What follows a host's last dot in no address of the web: the ending of a file. */
    private static final List<String> FILES =
            List.of(".html", ".htm", ".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".pdf", ".css", ".js");

    /** Few addresses call for these, so most builds make none of them. */
    private static final class Rare {
        static final Pattern OWN_MACHINE = Pattern.compile(
                "(?i)https?://(?:(?!https?:)[\\w-]+(?=[:/?#]|$)|127\\.0\\.0\\.1|0\\.0\\.0\\.0|\\[::1])(?![\\w.-])|file:|[a-z]:[\\\\/]"
                        + "|(?:evernote|onenote|notion|x-devonthink-item|message):|obsidian://open"
                        + "|(?:zotero|vscode|logseq|joplin|roam|bear|craftdocs)://");

        static final Pattern SCHEME = Pattern.compile("^(?:https?|file):/*");

        static final Pattern HOST = Pattern.compile("^([^:/?#]*).*$", Pattern.DOTALL);

        /** Schemes whose addresses a browser makes or shows for itself, and opens from no page. */
        static final Pattern OF_BROWSER = Pattern.compile("(?i)(?:data|blob|about|view-source):.*");

        static final Pattern MAIL =
                Pattern.compile("[^@\\s/]+@[^@\\s/,]+\\.[^@\\s/,]+(?:,[^@\\s/]+@[^@\\s/,]+\\.[^@\\s/,]+)*+");

        static final Pattern NUMBER = Pattern.compile("(?=.*\\d)(?:[-+0-9().*# ]|%20|%2[bB]|\\u00a0)++");

        /** A page of a site in a preview, this program's or another generator's: there are no others at these ports. */
        static final Pattern PAGE_OF_PREVIEW = Pattern.compile("(?i)https?://[^/:]*(?::(?:4000|1313))?/[^/?#].*");
    }

    private WebWriting() {}

    /** Whether it was to be an address of the web and is none: {@code http:/one.example}, {@code htps://one.example}. */
    static boolean isBroken(String address) {
        if (address.startsWith("//")) {
            return isPath(address);
        }
        int colon = address.indexOf(':');
        boolean isWhole = colon == 5 && address.startsWith("https://") && address.indexOf(':', 6) < 0;
        if (colon < 2 || isWhole && address.length() > 8 && address.charAt(8) != '/') {
            return isWhole && isOddHost(address, 8);
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
            return slashes != 2 || address.length() == colon + 3 || repeated || isOddHost(address, colon + 3);
        }
        boolean isSlip = scheme.startsWith("h")
                && scheme.length() <= 6
                && scheme.chars().allMatch(c -> SLIPS_OF_WEB.indexOf(c) >= 0);
        return slashes > 0 && (isSlip || OF_GENERATORS.contains(scheme));
    }

    /** Whether only the writer's own machine has what an address stands for. */
    static boolean isOwnMachine(String address) {
        return !hasDomain(address)
                && address.indexOf(':') > 0
                && Rare.OWN_MACHINE.matcher(address).lookingAt();
    }

    /** Whether it begins as nearly all addresses of the web do: with a scheme, a letter, and a dot in the host's name. */
    private static boolean hasDomain(String address) {
        int host = address.startsWith("https://") ? 8 : address.startsWith("http://") ? 7 : address.length();
        int at = host;
        while (at < address.length() && Character.isLetter(address.charAt(at))) {
            at++;
        }
        return at > host && address.startsWith(".", at);
    }

    /** Whether the words of a link name the server, or the whole path, that an address on the writer's own machine leads to. */
    static boolean isShown(String address, String words) {
        var rest = Rare.SCHEME.matcher(address).replaceFirst("");
        var named = rest.length() == address.length() || address.startsWith("file:")
                ? rest
                : Rare.HOST.matcher(rest).replaceFirst("$1");
        return words.contains(named) && !named.isEmpty();
    }

    /** Whether an address on the writer's own machine is that of a server, and hardly of a page in a preview of the site. */
    static boolean isServer(String address) {
        return address.startsWith("http")
                && !Rare.PAGE_OF_PREVIEW.matcher(address).matches();
    }

    /** Whether a host has a dot or a comma too many, a port that is no number, or another address behind it. */
    private static boolean isOddHost(String address, int start) {
        if (address.startsWith("http//", start) || address.startsWith("https//", start)) {
            return true;
        }
        char last = '.';
        for (int at = start; at < address.length(); at++) {
            char c = address.charAt(at);
            if (c == '/' || c == '?' || c == '#') {
                return false;
            } else if (c == '.' && last == '.' || c == ',' || c == '\\') {
                return true;
            } else if (c == ':') {
                return address.startsWith("//", at + 1) || isOddPort(address, at + 1);
            } else if (c == '@' || c == '[' || c == '{' || c == '$') {
                return false;
            }
            last = c;
        }
        return false;
    }

    private static boolean isOddPort(String address, int start) {
        int end = start;
        while (end < address.length() && "/?#@".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        boolean isPassword = end < address.length() && address.charAt(end) == '@';
        return !isPassword && !address.substring(start, end).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether what stands behind two slashes is no host but the beginning of a path. */
    private static boolean isPath(String address) {
        int end = address.indexOf('/', 2);
        var host = address.substring(2, end < 0 ? address.length() : end).toLowerCase(Locale.ROOT);
        return host.indexOf('.') < 0
                || end < 0 && host.endsWith(".md")
                || FILES.stream().anyMatch(host::endsWith);
    }

    /** Whether a browser refuses to open it where a link on a page leads there (HTML §7.4.2.2, on {@code data:}). */
    static boolean isOfBrowser(String address) {
        return !address.startsWith("http")
                && address.indexOf(':') > 0
                && Rare.OF_BROWSER.matcher(address).matches();
    }

    /** Whether it was to be an address of mail and is none (RFC 6068). */
    static boolean isNoMail(String address) {
        if (address.startsWith("http")) {
            return false;
        }
        int scheme = address.indexOf(':');
        var name = scheme < 0 ? "" : address.substring(0, scheme).toLowerCase(Locale.ROOT);
        if (name.equals("mail") || name.equals("email") || name.equals("e-mail") || isNearlyMailto(name)) {
            return true;
        }
        if (!name.equals("mailto")) {
            return false;
        }
        int query = address.indexOf('?');
        var names = address.substring(scheme + 1, query < 0 ? address.length() : query)
                .replace("%40", "@");
        return names.isEmpty() ? query < 0 : !Rare.MAIL.matcher(names).matches();
    }

    /** Whether a scheme has the letters of {@code mailto}, one too few or two of them swapped. */
    private static boolean isNearlyMailto(String scheme) {
        return scheme.startsWith("ma")
                && scheme.length() >= 5
                && scheme.length() <= 7
                && !scheme.equals("mailto")
                && scheme.chars().allMatch(c -> "mailto".indexOf(c) >= 0);
    }

    /** Whether it was to be a number to call and is none (RFC 3966). */
    static boolean isNoNumber(String address) {
        if (!address.regionMatches(true, 0, "tel:", 0, 4)) {
            return false;
        }
        int parameters = address.indexOf(';');
        return !Rare.NUMBER
                .matcher(address.substring(4, parameters < 0 ? address.length() : parameters))
                .matches();
    }

    /** How it was most likely meant; empty where nobody can tell. */
    static Optional<String> meant(String address) {
        if (address.startsWith("//")) {
            return Optional.of(address.substring(1));
        }
        int colon = address.indexOf(':');
        var rest = address.substring(colon + 1).replaceFirst("^[/\\\\]+", "");
        if (rest.startsWith("http:") || rest.startsWith("https:")) {
            return Optional.of(rest);
        }
        var scheme = address.substring(0, colon).toLowerCase(Locale.ROOT);
        if (OF_GENERATORS.contains(scheme)) {
            return Optional.empty();
        }
        var meant = (WEB.contains(scheme) ? scheme : "https") + "://" + rest;
        return Optional.of(meant).filter(whole -> !rest.isEmpty() && !isBroken(whole));
    }
}
