package org.afterword.importer.kinds;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.Moment;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Line;
import org.afterword.importer.source.WrittenTime;

/** A time as Movable Type's format has it: the month first, with twelve hours or twenty-four. No month has a 31st by chance. */
final class MovableTypeTime {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("M/d/uuuu H:m:s", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter HALF_DAY_TIME =
            DateTimeFormatter.ofPattern("M/d/uuuu h:m:s a", Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);

    private MovableTypeTime() {}

    /** A time in that form, or in one that small systems write. */
    static Optional<Moment> of(String text, ZoneId zone) {
        return local(text)
                .map(time -> Moment.of(time.atZone(zone).toOffsetDateTime(), false))
                .or(() -> WrittenTime.of(text, zone));
    }

    /** A part's date; one that cannot be read is told of. */
    static Optional<Moment> of(MovableTypePart part, String what, String file, ZoneId zone, Consumer<Exported> told) {
        var text = part.field("DATE").orElse("");
        var date = of(text, zone);
        new UnreadDate(told, new Line(file, part.line())).need("the", what, text, date);
        return date;
    }

    private static Optional<LocalDateTime> local(String text) {
        try {
            return Optional.of(LocalDateTime.parse(
                            text.toUpperCase(Locale.ROOT), text.matches("(?i).*[AP]M") ? HALF_DAY_TIME : TIME))
                    .filter(time -> time.getYear() > 1900 && time.getYear() < 3000);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
