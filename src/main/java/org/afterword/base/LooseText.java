package org.afterword.base;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes bytes of which nobody says for sure what they are: UTF-16 if they begin as such, UTF-8 if they can be, else
 * {@link #OTHERWISE}.
 */
public final class LooseText {
    /** What text nearly always is that is no UTF-8: windows-1252. */
    public static final Charset OTHERWISE = Charset.forName("windows-1252");

    private LooseText() {}

    /** The text, without {@code U+0000}, which no text has. */
    public static String of(byte[] bytes) {
        var wide = utf16(bytes);
        if (wide.isPresent()) {
            return of(bytes, wide.get());
        }
        var text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 || isUtf8(bytes) ? withoutNul(text) : of(bytes, OTHERWISE);
    }

    /**
     * The kind of UTF-16 that bytes are in: by their mark, or, as text nearly always begins with characters of ASCII, by the
     * zeros beside these (XML 1.0 appendix F.1); empty where they are in neither.
     *
     * @param start the bytes, or the first four of them
     */
    public static Optional<Charset> utf16(byte[] start) {
        if (start.length >= 2 && (start[0] & 0xFF ^ start[1] & 0xFF) == 1 && (start[0] & start[1] & 0xFF) == 0xFE) {
            return Optional.of(start[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        if (start.length < 4 || start[0] == 0 == (start[1] == 0) || start[2] == 0 == (start[3] == 0)) {
            return Optional.empty();
        }
        return Optional.of(start[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    /** Asked only where a sign stands for what could not be decoded, or for itself. */
    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The same, where the charset is known. */
    public static String of(byte[] bytes, Charset charset) {
        return withoutNul(new String(bytes, charset));
    }

    private static String withoutNul(String text) {
        return text.indexOf(0) < 0 ? text : text.replace("\0", "");
    }
}
