package org.afterword.arrival;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * An answer of a test, to be written in any {@link Shape}.
 *
 * @param id a number by which its source knows it
 * @param parent the number of what it answers; empty for the article itself
 * @param date as RFC 3339 has it, in UTC
 */
public record Said(String id, String parent, String name, String date, String words) {
    public static Said of(int id, String words) {
        return new Said(String.valueOf(id), "", "Ann " + id, "2024-05-01T10:00:%02dZ".formatted(id % 60), words);
    }

    public Said named(String other) {
        return new Said(id, parent, other, date, words);
    }

    public Said answering(int other) {
        return new Said(id, String.valueOf(other), name, date, words);
    }

    public Said at(String other) {
        return new Said(id, parent, name, other, words);
    }

    /** The date as mail has it (RFC 5322 §3.3). */
    String mailDate() {
        return DateTimeFormatter.ofPattern("dd MMM yyyy HH:mm:ss Z", Locale.ROOT)
                .format(OffsetDateTime.parse(date).withOffsetSameInstant(ZoneOffset.UTC));
    }
}
