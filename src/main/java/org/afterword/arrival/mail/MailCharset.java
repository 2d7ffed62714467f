package org.afterword.arrival.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.afterword.base.LooseText;

/**
 * Decodes a part's text. Where no charset is named, or none that is known, or one that knows no more than ASCII, bytes beyond
 * that are UTF-8 if they can be, and windows-1252 otherwise, which is what such bytes nearly always are.
 */
final class MailCharset {
    private MailCharset() {}

    static String decode(byte[] bytes, String declared) {
        var name = declared.toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !name.equals("us-ascii") && !name.equals("ascii") && !name.startsWith("utf-8")) {
            try {
                var charset = Charset.forName(name);
                return LooseText.of(bytes, charset.equals(StandardCharsets.ISO_8859_1) ? LooseText.OTHERWISE : charset);
            } catch (IllegalArgumentException e) {
                // It is named in a way that nobody knows, so that its bytes must tell.
            }
        }
        return LooseText.of(bytes);
    }
}
