package org.afterword.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.Optional;

/**
 * A day as it is counted in Iran and Afghanistan, or in Arab countries, where our time has years that were ours in the Middle
 * Ages.
 *
 * @param name the calendar's
 * @param day the same day as we count
 */
public record OtherCalendar(String name, LocalDate day) {
    private static final int FIRST_PERSIAN = 1350;

    /** Behind it in the Persian calendar lies what is to come, and in the Islamic one our time. */
    private static final int LAST_PERSIAN = 1415;

    private static final int LAST_ISLAMIC = 1500;
    private static final int KNOWN_YEAR = 1403;
    private static final LocalDate ITS_FIRST_DAY = LocalDate.of(2024, 3, 20);

    /** How many of the months have 31 days. They come first; all others have 30, and the last may have 29. */
    private static final int LONG_MONTHS = 6;

    /** The day that three numbers mean; empty where the year is not one of our time in either calendar. */
    public static Optional<OtherCalendar> of(int year, int month, int day) {
        try {
            if (year > LAST_PERSIAN && year <= LAST_ISLAMIC) {
                return Optional.of(new OtherCalendar("Islamic", LocalDate.from(HijrahDate.of(year, month, day))));
            }
            return year >= FIRST_PERSIAN && year <= LAST_PERSIAN && isDay(month, day)
                    ? Optional.of(new OtherCalendar("Persian", persian(year, month, day)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isDay(int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= (month > LONG_MONTHS ? 30 : 31);
    }

    private static LocalDate persian(int year, int month, int day) {
        int longer = leapYearsBefore(year) - leapYearsBefore(KNOWN_YEAR);
        int before = 30 * (month - 1) + Math.min(month - 1, LONG_MONTHS);
        return ITS_FIRST_DAY.plusDays(365L * (year - KNOWN_YEAR) + longer + before + day - 1);
    }

    /** Eight of 33 years are leap years, which is exact from 1178 to 1633 (K. M. Borkowski, The Persian calendar for 3000 years, 1996). */
    private static int leapYearsBefore(int year) {
        return Math.floorDiv(8 * year + 21, 33);
    }
}
