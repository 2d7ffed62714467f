package org.afterword.arrival.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.afterword.base.Moment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date that no calendar has is none, and is not taken for a day of the next month. */
class SentDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon, 20 Sep 2010 09:13:44 +0000 | 2010-09-20T09:13:44Z",
                "20 Sep 2010 09:13:44 EST | 2010-09-20T14:13:44Z",
                "20 Sep 2010 09:13 GMT | 2010-09-20T09:13:00Z",
                "29 Feb 2012 09:13:44 +0000 | 2012-02-29T09:13:44Z",
                "Mon, 31 Feb 2010 09:13:44 +0000 | ",
                "31 Feb 2010 09:13:44 +0000 | ",
                "30 Feb 2010 09:13:44 EST | ",
                "29 Feb 2011 09:13:44 GMT | ",
                "20 Sep 2010 25:13:44 EST | ",
                "Mon, 00 Sep 2010 09:13:44 +0000 | ",
            })
    void isInTheCalendar(String field, String time) {
        assertEquals(
                time == null ? "" : time, SentDate.of(field).map(Moment::iso).orElse(""));
    }
}
