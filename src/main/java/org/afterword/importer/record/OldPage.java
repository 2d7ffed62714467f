package org.afterword.importer.record;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where an article lay on the old site, from which its relative links counted.
 *
 * @param folder its path up to the last slash; empty where that is not known
 */
public record OldPage(String folder) {
    private static final Pattern ORIGIN = Pattern.compile("(?i)^(?:https?:)?//[^/?#]+");

    /** What is no path that counts from the page: a rooted one, a place on the page, a shortcode, or what has a scheme. */
    private static final Pattern NOT_RELATIVE = Pattern.compile("[/\\\\?#{\\[]|[A-Za-z][A-Za-z0-9+.-]*:");

    /** @param address of the page, whole or as a path */
    public static OldPage at(Optional<String> address) {
        var path = address.map(
                        page -> ORIGIN.matcher(page.strip()).replaceFirst("").replaceFirst("[?#].*$", ""))
                .filter(rest -> rest.startsWith("/"));
        return new OldPage(
                path.map(rest -> rest.substring(0, rest.lastIndexOf('/') + 1)).orElse(""));
    }

    /** A relative link as a browser had it on that page, as a path (RFC 3986 §5.2); any other as it is. */
    public String whole(String link) {
        var asked = link.strip();
        if (folder.isEmpty() || asked.isEmpty() || NOT_RELATIVE.matcher(asked).lookingAt()) {
            return link;
        }
        int end = 0;
        while (end < asked.length() && asked.charAt(end) != '?' && asked.charAt(end) != '#') {
            end++;
        }
        return withoutDots(folder + asked.substring(0, end)) + asked.substring(end);
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
