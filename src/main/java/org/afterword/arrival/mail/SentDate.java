package org.afterword.arrival.mail;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.base.Moment;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.field.DateTimeFieldImpl;
import org.apache.james.mime4j.stream.RawField;

/** When a mail was sent, as its {@code Date} says (RFC 5322 §3.3), also in the older ways to name a zone. */
public final class SentDate {
    private static final DateTimeFormatter STRICT =
            DateTimeFormatter.RFC_1123_DATE_TIME.withResolverStyle(ResolverStyle.STRICT);

    /** The day and the time, without their zone. */
    private static final Pattern LOCAL =
            Pattern.compile("(\\d{1,2} [A-Za-z]{3}) (?:19|20)?(\\d\\d) (\\d{1,2}:\\d\\d)(:\\d\\d)?(?!\\d)");

    private static final DateTimeFormatter IN_CALENDAR = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMM uu H:mm[:ss]")
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);

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
            return Optional.of(OffsetDateTime.parse(text, STRICT));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<OffsetDateTime> named(String text) {
        if (!isInCalendar(text)) {
            return Optional.empty();
        }
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

    /** Whether no day or hour is named that there is not: mime4j would take the 31st of February for the 3rd of March. */
    private static boolean isInCalendar(String text) {
        var local = LOCAL.matcher(text);
        if (!local.find()) {
            return true;
        }
        try {
            var seconds = local.group(4) == null ? "" : local.group(4);
            IN_CALENDAR.parse(local.group(1) + " " + local.group(2) + " " + local.group(3) + seconds);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
