package org.afterword.moderation.inbox;

import java.util.Optional;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.content.folder.InboxPlaces;

/**
 * Something that waits, before it is read.
 *
 * @param key the whole of its name, which is the same as long as it waits: lower-case letters and digits
 * @param file its path from the content folder
 * @param place which of the comments of its file it is, counted from 0
 * @param article the path of the article that it is for; empty where its place tells none
 * @param when {@code YYYYMMDDTHHMMSSZ}, or empty
 */
public record Listed(String key, String file, int place, Optional<String> article, String when) {
    /** Without letters that are easily taken for others. */
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int LENGTH = 12;

    /** Its key tells it from all others, and what Java would make of all parts is made at each start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Listed listed && listed.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    static Listed of(String file, String comment, int place, String when) {
        return new Listed(key(file + "\t" + comment), file, place, InboxPlaces.article(file), when);
    }

    private static String key(String text) {
        long bits = Fingerprint.of(text).high();
        var key = new char[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            key[i] = DIGITS.charAt((int) (bits >>> 5 * i & 31));
        }
        return new String(key);
    }
}
