package org.afterword.arrival.mail;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.afterword.base.Moment;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.field.DateTimeFieldImpl;
import org.apache.james.mime4j.stream.RawField;

/** When a mail was sent, as its {@code Date} says (RFC 5322 §3.3), also in the older ways to name a zone. */
public final class SentDate {
    private SentDate() {}

    /** The time; empty where it is none, or one in which no mail can have been written. */
    public static Optional<Moment> of(String field) {
        var text = field.replaceAll("\\([^()]*\\)", " ").replaceAll("\\s+", " ").strip();
        return numeric(text)
                .or(() -> named(text))
                .filter(time -> {
                    int year = time.getYear();
                    return year > 1900 && year < 3000;
                })
                .map(time -> Moment.of(time, false));
    }

    private static Optional<OffsetDateTime> numeric(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<OffsetDateTime> named(String text) {
        try {
            return Optional.ofNullable(DateTimeFieldImpl.PARSER
                            .parse(new RawField("Date", text), DecodeMonitor.SILENT)
                            .getDate())
                    .map(date -> date.toInstant().atOffset(ZoneOffset.UTC));
        } catch (RuntimeException | Error e) {
            // Its parser of dates fails with an error where it meets what no date can have in it.
            return Optional.empty();
        }
    }
}
