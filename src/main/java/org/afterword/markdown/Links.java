package org.afterword.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.base.SameName;

/**
 * Resolves an author's links. A relative link starts at the file's own folder, as it does in an editor's preview; one
 * that ends in {@code .md} leads to the page of that article.
 */
public final class Links {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

    /** Percent-encoded bytes beyond ASCII. */
    private static final Pattern LETTERS = Pattern.compile("(?:%[89A-Fa-f][0-9A-Fa-f])+");

    private Links() {}

    /**
     * The path of a link's target from the content folder, with a leading slash and with any query and fragment; the
     * link itself where it leads to another site or within the page. Empty where it leads out of the content folder.
     *
     * @param folder the folder of the file that holds the link, beginning and ending with a slash
     */
    public static Optional<String> resolve(String link, String folder) {
        if (link.isEmpty() || link.startsWith("?") || isElsewhere(link)) {
            return Optional.of(link);
        }
        if (link.startsWith("#")) {
            return Optional.of(spelt(link));
        }
        int end = endOfPath(link);
        var path = spelt(link.substring(0, end));
        var rest = spelt(link.substring(end));
        return normalized(path.startsWith("/") ? path : folder + path)
                .map(Links::page)
                .flatMap(Links::normalized)
                .map(target -> target + rest);
    }

    /** A link in the one of Unicode's spellings that is usual, also where its letters are percent-encoded. */
    private static String spelt(String link) {
        var composed = SameName.composed(link);
        if (composed.indexOf('%') < 0) {
            return composed;
        }
        var letters = LETTERS.matcher(composed).replaceAll(found -> file(found.group()));
        var usual = SameName.composed(letters);
        return usual.equals(letters) || letters.indexOf('\uFFFD') >= 0 ? composed : usual;
    }

    /** The path of the file that a resolved link means: percent-encoded UTF-8 decoded (RFC 3986 §2.1), where it is that. */
    public static String file(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    /** Whether a link leads to another site: it has a scheme (RFC 3986 §3.1) or names a host. */
    public static boolean isElsewhere(String link) {
        return link.startsWith("//") || SCHEME.matcher(link).lookingAt();
    }

    /**
     * The address of the page that a content file becomes, a folder or, of {@code name.html.md}, a file; any other path as
     * it is. However the file's name is spelt in Unicode, its address is in the spelling that is usual.
     */
    public static String page(String file) {
        var path = SameName.composed(file);
        if (path.endsWith("/index.md")) {
            return path.substring(0, path.length() - "index.md".length());
        }
        if (!path.endsWith(".md")) {
            return path;
        }
        var name = path.substring(0, path.length() - ".md".length());
        return isFile(name) ? name : name + "/";
    }

    /** Whether an address is that of a page whose file has its name: it ends in {@code .html} or {@code .htm}. */
    public static boolean isFile(String address) {
        return address.endsWith(".html") || address.endsWith(".htm");
    }

    /** A path without {@code .} and {@code ..} (RFC 3986 §5.2.4); empty where it climbs above its start. */
    private static Optional<String> normalized(String path) {
        var kept = new ArrayDeque<String>();
        for (var part : path.split("/", -1)) {
            if (part.equals("..")) {
                if (kept.isEmpty()) {
                    return Optional.empty();
                }
                kept.removeLast();
            } else if (!part.equals(".") && !part.isEmpty()) {
                kept.addLast(part);
            }
        }
        boolean folder = path.endsWith("/") || path.endsWith("/.") || path.endsWith("/..");
        return Optional.of("/" + String.join("/", kept) + (folder && !kept.isEmpty() ? "/" : ""));
    }

    private static int endOfPath(String link) {
        int query = link.indexOf('?');
        int fragment = link.indexOf('#');
        int end = query < 0 ? link.length() : query;
        return fragment < 0 ? end : Math.min(end, fragment);
    }
}
