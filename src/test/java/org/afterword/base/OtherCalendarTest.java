package org.afterword.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherCalendarTest {
    /** First days of years as the calendar of Iran has them, and days around the end of leap years. */
    @ParameterizedTest
    @CsvSource({
        "1358, 1, 1, 1979-03-21",
        "1370, 12, 30, 1992-03-20",
        "1376, 1, 1, 1997-03-21",
        "1379, 12, 30, 2001-03-20",
        "1399, 12, 30, 2021-03-20",
        "1400, 1, 1, 2021-03-21",
        "1403, 1, 1, 2024-03-20",
        "1403, 6, 31, 2024-09-21",
        "1403, 7, 1, 2024-09-22",
        "1404, 1, 1, 2025-03-21",
        "1408, 12, 30, 2030-03-20"
    })
    void persian(int year, int month, int day, LocalDate ours) {
        assertEquals(Optional.of(new OtherCalendar("Persian", ours)), OtherCalendar.of(year, month, day));
    }

    /** First days of years and of the month of fasting as Saudi Arabia has them. */
    @ParameterizedTest
    @CsvSource({"1436, 9, 1, 2015-06-18", "1445, 1, 1, 2023-07-19", "1446, 1, 1, 2024-07-07", "1446, 9, 1, 2025-03-01"})
    void islamic(int year, int month, int day, LocalDate ours) {
        assertEquals(Optional.of(new OtherCalendar("Islamic", ours)), OtherCalendar.of(year, month, day));
    }

    @Test
    void neither() {
        assertEquals(Optional.empty(), OtherCalendar.of(2024, 5, 1));
        assertEquals(Optional.empty(), OtherCalendar.of(1492, 13, 1));
        assertEquals(Optional.empty(), OtherCalendar.of(1403, 7, 31));
        assertEquals(Optional.empty(), OtherCalendar.of(1403, 0, 1));
    }
}
