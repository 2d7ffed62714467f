package org.afterword.importer.record;

import java.net.IDN;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address on the old site, read leniently: old links hold spaces, letters of all scripts and other things that RFC
 * 3986 does not allow.
 *
 * @param host in lower case and in ASCII, without {@code www.}; empty where the address is a path alone
 * @param path decoded, with a leading slash
 * @param query without its question mark; empty where there is none
 * @param fragment with its sign; empty where there is none
 */
public record OldAddress(String host, String path, String query, String fragment) {
    private static final Pattern WHOLE =
            Pattern.compile("(?i)^(?:https?:)?//(?:[^/?#@]*@)?([^/?#]*)([^?#]*)(?:\\?([^#]*))?(#.*)?$");
    private static final Pattern LOCAL = Pattern.compile("^(/[^?#]*)(?:\\?([^#]*))?(#.*)?$");

    private static final Pattern SLASHES = Pattern.compile("/{2,}");
    private static final Pattern INDEX = Pattern.compile("/index\\.(html?|php)$");
    private static final Pattern ENDING = Pattern.compile("\\.html?$");
    private static final Pattern PORT = Pattern.compile(":(80|443)$");

    /** Longer ones are cut off by servers and browsers, and would take long to read. */
    private static final int LONGEST = 4000;

    /** Whether a link is too long to be an address. */
    public static boolean isTooLong(String link) {
        return link.strip().length() > LONGEST;
    }

    /** Reads a link that has a host or begins with a slash; any other, and one of more than 4,000 characters, is no address. */
    public static Optional<OldAddress> parse(String link) {
        var text = link.strip();
        if (isTooLong(text)) {
            return Optional.empty();
        }
        var whole = WHOLE.matcher(text);
        if (whole.matches()) {
            return Optional.of(new OldAddress(
                    host(whole.group(1).toLowerCase(Locale.ROOT)),
                    whole.group(2).isEmpty() ? "/" : decoded(whole.group(2)),
                    orEmpty(whole.group(3)),
                    orEmpty(whole.group(4))));
        }
        var local = LOCAL.matcher(text);
        return local.matches() && !text.startsWith("//")
                ? Optional.of(
                        new OldAddress("", decoded(local.group(1)), orEmpty(local.group(2)), orEmpty(local.group(3))))
                : Optional.empty();
    }

    private static String host(String given) {
        var host = given.startsWith("www.") ? given.substring(4) : given;
        var alone = host.indexOf(':') < 0 ? host : PORT.matcher(host).replaceFirst("");
        return isAscii(alone) ? alone : inAscii(alone);
    }

    /** A name of letters beyond ASCII as the system of names has it, which is how browsers write it in a link. */
    private static String inAscii(String host) {
        try {
            return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException e) {
            return host;
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7E) {
                return false;
            }
        }
        return true;
    }

    /**
     * The path as it is compared: without its last slash, {@code index.html} and the like, case, steps such as {@code ..}, and
     * with each letter spelled in one way, its accents in it.
     */
    public String normalized() {
        return normalized(path);
    }

    /** A path as it is compared, see {@link #normalized()}. */
    public static String normalized(String path) {
        var composed = isAscii(path) ? path : Normalizer.normalize(path, Normalizer.Form.NFC);
        var stepped = stepped(composed);
        var lower = stepped.toLowerCase(Locale.ROOT);
        var single = lower.contains("//") ? SLASHES.matcher(lower).replaceAll("/") : lower;
        var shorter = single.indexOf('.') < 0
                ? single
                : ENDING.matcher(INDEX.matcher(single).replaceFirst("/")).replaceFirst("");
        return shorter.length() > 1 && shorter.endsWith("/") ? shorter.substring(0, shorter.length() - 1) : shorter;
    }

    /** A path without {@code /./} and {@code /../}, as RFC 3986 §5.2.4 resolves them. */
    public static String stepped(String path) {
        if (!path.contains("/.")) {
            return path;
        }
        var parts = new ArrayDeque<String>();
        for (var part : path.split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.equals(".")) {
                parts.add(part);
            }
        }
        var joined = String.join("/", parts);
        return joined.startsWith("/") ? joined : "/" + joined;
    }

    /** The text with its percent-encoded UTF-8 decoded (RFC 3986 §2.1), or as it is where that is not UTF-8. */
    public static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var decoded = ByteBuffer.allocate(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length && bytes[i] == '%' ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (low >= 0) {
                decoded.put((byte) (high << 4 | low));
                i += 2;
            } else {
                decoded.put(bytes[i]);
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(decoded.flip()).toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }

    /** A path as a link has it: what would begin a query or a fragment there is a letter of the path. */
    public static String linked(String path) {
        return path.replace("?", "%3F").replace("#", "%23");
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
