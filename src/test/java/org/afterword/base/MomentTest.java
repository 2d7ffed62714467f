package org.afterword.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    @ParameterizedTest
    @CsvSource({
        "2012-06-11, 2012-06-11, 2012-06-11T00:00:00+02:00",
        "2012-01-11, 2012-01-11, 2012-01-11T00:00:00+01:00",
        "2012-06-11T09:30, 2012-06-11T09:30:00+02:00, 2012-06-11T09:30:00+02:00",
        "2012-06-11 09:30, 2012-06-11T09:30:00+02:00, 2012-06-11T09:30:00+02:00",
        "2012-06-11T09:30:15, 2012-06-11T09:30:15+02:00, 2012-06-11T09:30:15+02:00",
        "2012-06-11T09:30:15.5Z, 2012-06-11T09:30:15.500Z, 2012-06-11T09:30:15Z",
        "2012-06-11T09:30Z, 2012-06-11T09:30:00Z, 2012-06-11T09:30:00Z",
        "2012-06-11t09:30:00z, 2012-06-11T09:30:00Z, 2012-06-11T09:30:00Z",
        "2012-06-11T09:30:00-05:00, 2012-06-11T09:30:00-05:00, 2012-06-11T09:30:00-05:00",
        "2012-06-11 09:30 +0200, 2012-06-11T09:30:00+02:00, 2012-06-11T09:30:00+02:00"
    })
    void whatAPersonWritesIsRead(String written, String iso, String dateTime) {
        var moment = Moment.parse(written, MADRID).orElseThrow();
        assertEquals(iso, moment.iso());
        assertEquals(dateTime, moment.dateTime());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2012",
                "2012-6-11",
                "11.06.2012",
                "2012-02-30",
                "2012-06-11T",
                "2012-06-11T9:30",
                "2012-06-11T25:00",
                "2012-06-11T09:30 Madrid",
                "2012-06-11T09:30+99:00",
                "yesterday!",
                "2012-06-11x09:30",
                "２０１２-06-11"
            })
    void whatIsNoDateIsNotRead(String written) {
        assertEquals(Optional.empty(), Moment.parse(written, MADRID));
    }

    /** In Lisbon the clocks of 2024 skip from 1:00 to 2:00 on March 31. */
    @Test
    void anOffsetWithSecondsIsRoundedToMinutes() {
        var dublin = ZoneId.of("Europe/Dublin");
        var moment = Moment.parse("1850-01-01T12:00:00", dublin).orElseThrow();
        assertEquals("1850-01-01T12:00:21-00:25", moment.dateTime());
        assertEquals(
                "1850-01-01", Moment.parse("1850-01-01", dublin).orElseThrow().iso());
        assertEquals(
                "1850-01-01",
                Moment.parse("1850-01-01", ZoneId.of("Europe/Amsterdam"))
                        .orElseThrow()
                        .iso());
    }

    @Test
    void aTimeThatTheClockSkippedIsReadAllTheSame() {
        assertEquals(
                "2024-03-31T02:30:00+01:00",
                Moment.parse("2024-03-31T01:30", ZoneId.of("Europe/Lisbon"))
                        .orElseThrow()
                        .dateTime());
    }

    @Test
    void momentsAreOrderedByWhenTheyWere() {
        var noon = Moment.parse("2024-05-01T12:00Z", MADRID).orElseThrow();
        var before = Moment.parse("2024-05-01T13:00+02:00", MADRID).orElseThrow();
        assertTrue(before.compareTo(noon) < 0);
    }

    @Property(tries = 2000)
    void anyTextIsReadOrNot(@ForAll @Chars({'0', '1', '2', '-', ':', 'T', 'Z', '+', ' ', '.', 'x'}) String text) {
        Moment.parse(text, MADRID)
                .ifPresent(moment ->
                        assertEquals(moment, Moment.parse(moment.iso(), MADRID).orElseThrow()));
    }
}
