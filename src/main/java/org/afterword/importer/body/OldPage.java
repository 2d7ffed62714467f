package org.afterword.importer.body;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The page of the old site on which a text stood, from which its relative links counted.
 *
 * @param origin its scheme and host; empty where they are not known
 * @param path beginning with a slash; empty where it is not known
 */
public record OldPage(String origin, String path) {
    /** A page of which nothing is known. */
    public static final OldPage UNKNOWN = new OldPage("", "");

    private static final Pattern ORIGIN = Pattern.compile("(?i)^(?:https?:)?//[^/?#]+");

    /** What is no path that counts from the page: a rooted one, a place on the page, a shortcode, what a generator calls a file, or what has a scheme. */
    private static final Pattern NOT_RELATIVE = Pattern.compile("[/\\\\?#{|\\[]|%7B|@/|[A-Za-z][A-Za-z0-9+.-]*:");

    /** A rooted path that goes up somewhere. */
    private static final Pattern CLIMBING = Pattern.compile("/(?!/)(?:[^?#]*/)?\\.\\.(?:[/?#]|$)");

    /** @param address of the page, whole or as a path */
    public static OldPage at(Optional<String> address) {
        var page = address.map(String::strip).orElse("");
        var found = ORIGIN.matcher(page);
        boolean isWhole = found.lookingAt();
        var origin = isWhole ? withScheme(found.group()) : "";
        var path = page.substring(isWhole ? found.end() : 0);
        var rest = path.substring(0, pathEnd(path));
        return new OldPage(origin, rest.startsWith("/") ? rest : origin.isEmpty() ? "" : "/");
    }

    /** The same page; where its host is not known, that of an address which lay on the same host. */
    public OldPage on(Optional<String> address) {
        return origin.isEmpty() ? new OldPage(at(address).origin(), path) : this;
    }

    /** A link to the page's own host as a browser had it on that page, as a path (RFC 3986 §5.2); any other as it is. */
    public String whole(String link) {
        var asked = link.strip();
        if (CLIMBING.matcher(asked).lookingAt()) {
            int end = pathEnd(asked);
            return withoutDots(asked.substring(0, end)) + asked.substring(end);
        }
        if (path.isEmpty() || asked.isEmpty() || NOT_RELATIVE.matcher(asked).lookingAt()) {
            return link;
        }
        int end = pathEnd(asked);
        var folder = path.substring(0, path.lastIndexOf('/') + 1);
        return withoutDots(folder + asked.substring(0, end)) + asked.substring(end);
    }

    /** Where a link's path ends. */
    public static int pathEnd(String link) {
        int query = link.indexOf('?');
        int fragment = link.indexOf('#');
        int first = query < 0 || fragment >= 0 && fragment < query ? fragment : query;
        return first < 0 ? link.length() : first;
    }

    /** A link as it leads there from anywhere, where that is known; a place on the page, and a scheme of any kind, stay. */
    String fromAnywhere(String link) {
        var asked = link.strip();
        if (asked.startsWith("//")) {
            return withScheme(asked);
        }
        if (asked.regionMatches(true, 0, "www.", 0, 4)) {
            return "http://" + asked; // no browser took it for that, but whoever wrote it
        }
        var rooted = asked.startsWith("?") && !path.isEmpty() ? path + asked : whole(asked);
        return rooted.startsWith("/") && !origin.isEmpty() ? origin + rooted : asked;
    }

    private static String withScheme(String address) {
        return address.startsWith("//") ? "https:" + address : address;
    }

    /** RFC 3986 §5.2.4: what would climb above the host's root stays at it. */
    private static String withoutDots(String path) {
        var kept = new ArrayDeque<String>();
        var last = "";
        for (var part : path.substring(1).split("/", -1)) {
            last = part;
            if (part.equals("..")) {
                kept.pollLast();
            } else if (!part.equals(".") && !part.isEmpty()) {
                kept.addLast(part);
            }
        }
        boolean isFolder = last.isEmpty() || last.equals(".") || last.equals("..");
        return "/" + String.join("/", kept) + (isFolder && !kept.isEmpty() ? "/" : "");
    }
}
