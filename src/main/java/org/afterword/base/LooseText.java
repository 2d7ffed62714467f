package org.afterword.base;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Decodes bytes of which nobody says for sure what they are: UTF-8 if they can be, else {@link #OTHERWISE}. */
public final class LooseText {
    /** What text nearly always is that is no UTF-8: windows-1252. */
    public static final Charset OTHERWISE = Charset.forName("windows-1252");

    private LooseText() {}

    /** The text, without {@code U+0000}, which no text has. */
    public static String of(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 || isUtf8(bytes) ? withoutNul(text) : of(bytes, OTHERWISE);
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
