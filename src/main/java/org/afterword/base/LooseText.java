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
        try {
            return withoutNul(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return of(bytes, OTHERWISE);
        }
    }

    /** The same, where the charset is known. */
    public static String of(byte[] bytes, Charset charset) {
        return withoutNul(new String(bytes, charset));
    }

    private static String withoutNul(String text) {
        return text.replace("\0", "");
    }
}
