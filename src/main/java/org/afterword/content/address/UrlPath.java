package org.afterword.content.address;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Judges and writes the paths of addresses. */
public final class UrlPath {
    /**
     * The folder of the pictures that the build makes. Their names change with their content, so that one rule lets browsers
     * keep all of them.
     */
    public static final String MADE = "/made/";

    private static final String UNRESERVED = "-._~/";

    /** What a file system takes for a name. */
    private static final int LONGEST_NAME = 255;

    /** In bytes, so that there is room for the folders around; systems take four thousand for the whole. */
    private static final int LONGEST_PATH = 1000;

    private UrlPath() {}

    /**
     * What keeps a path from being the same in a file system and in an address, in words; empty where nothing does.
     * Letters and digits of ASCII and {@code - . _ ~} are safe (RFC 3986 §2.3), and beyond ASCII all that can be seen
     * (RFC 3987 §2.2), with the joiners that Persian and others write between letters.
     */
    public static Optional<String> problemWith(String path) {
        for (int i = 0; i < path.length(); i += Character.charCount(path.codePointAt(i))) {
            int c = path.codePointAt(i);
            boolean good = c < 0x80
                    ? Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0
                    : isVisible(c) || isJoiner(c) && isBetween(path, i);
            if (!good) {
                return Optional.of(
                        c == ' '
                                ? "a space"
                                : c < ' ' || c == 0x7F ? "a control character" : "'" + Character.toString(c) + "'");
            }
        }
        for (var part : path.split("/")) {
            if (part.equals("..") || part.equals(".")) {
                return Optional.of("'" + part + "'");
            }
        }
        return path.contains("//") ? Optional.of("'//'") : Optional.empty();
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> c != 0xFFFD && c != 0xFFFC; // what stands for something that was lost
        };
    }

    private static boolean isJoiner(int c) {
        return c == 0x200C || c == 0x200D;
    }

    /** Whether something that can be seen, beyond ASCII, stands on both sides. */
    private static boolean isBetween(String path, int at) {
        return at > 0
                && at + 1 < path.length()
                && path.charAt(at - 1) > 0x80
                && isVisible(path.codePointBefore(at))
                && path.charAt(at + 1) > 0x80
                && isVisible(path.codePointAt(at + 1));
    }

    /** Whether a part of a path is longer than the name of a file can be, or the whole than any file should lie deep. */
    public static boolean isTooLong(String path) {
        return path.length() > LONGEST_NAME / 4
                && (bytes(path) > LONGEST_PATH
                        || Arrays.stream(path.split("/")).anyMatch(part -> bytes(part) > LONGEST_NAME));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The path with every byte outside ASCII's safe characters percent-encoded as UTF-8 (RFC 3986 §2.1). */
    public static String encode(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (!isSafe(path.charAt(i))) {
                return encodeAll(path);
            }
        }
        return path;
    }

    private static String encodeAll(String path) {
        var encoded = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (isSafe((char) (b & 0xFF))) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
        return encoded.toString();
    }

    /** The path that a percent-encoded one stands for; one that cannot be read stays as it is. */
    public static String decode(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    private static boolean isSafe(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || "-._~/!$&'()*+,;=:@#?%".indexOf(c) >= 0;
    }
}
