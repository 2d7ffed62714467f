package org.afterword.moderation.receive;

import java.util.regex.Pattern;
import org.afterword.arrival.Arrival;
import org.afterword.base.Moment;
import org.afterword.base.fingerprint.Sha256;

/**
 * The name by which what arrived is known again: that of its source as long as it could be nobody's address, or else what
 * stands for it. It is the same for ever and on every machine.
 */
final class SourceId {
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._~:/#?=&%@+-]{0,199}");
    private static final Pattern MAIL = Pattern.compile("[^/@:]+@[^/@:]+\\.[^/@:]+");
    private static final Pattern NETWORK =
            Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|(?i)[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){3,7}");
    private static final int LONGEST = 200;
    private static final int DIGITS = 24;

    private SourceId() {}

    /** The name of an arrival; who, when and what stand for one that its source has no name for. */
    static String of(Arrival arrival) {
        return arrival.id()
                .filter(id -> !id.isBlank())
                .map(SourceId::of)
                .orElseGet(() -> hash(String.join(
                        "\n",
                        arrival.name().orElse("").strip(),
                        arrival.date().map(SourceId::second).orElse(""),
                        arrival.target().addresses().stream()
                                .findFirst()
                                .orElse("")
                                .strip(),
                        arrival.body().text().replace("\r\n", "\n").strip())));
    }

    /** A source's own name for something; a hash where it could give away somebody's address, or is unwieldy. */
    static String of(String given) {
        var id = given.strip();
        return isPlain(id)
                        || SAFE.matcher(id).matches()
                                && !MAIL.matcher(id).find()
                                && !NETWORK.matcher(id).find()
                ? id
                : hash(id);
    }

    /** What most ids are: no pattern need look at it. */
    private static boolean isPlain(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return !id.isEmpty() && id.length() <= LONGEST;
    }

    private static String second(Moment date) {
        return String.valueOf(date.second());
    }

    private static String hash(String text) {
        return Sha256.hex(text).substring(0, DIGITS);
    }
}
