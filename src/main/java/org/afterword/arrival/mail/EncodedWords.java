package org.afterword.arrival.mail;

import java.nio.charset.StandardCharsets;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;

/** Decodes what a head's field says in letters beyond ASCII (RFC 2047). */
public final class EncodedWords {
    private EncodedWords() {}

    /** The text; as it is written where that cannot be decoded. */
    public static String decoded(String field) {
        try {
            return DecoderUtil.decodeEncodedWords(field, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
        } catch (RuntimeException e) {
            return field;
        }
    }
}
