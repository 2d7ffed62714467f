package org.afterword.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import org.afterword.base.problem.Place;
import org.afterword.base.problem.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a field of an author's own is, by how it is written. */
class CoreSchemaTest {
    private static Object value(String text, boolean plain) {
        return CoreSchema.value(new Yaml.Scalar(text, plain, new Place(new SourceText("a", text), 1, 1, 1)));
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "-12, -12", "+5, 5", "0, 0", "0x1F, 31", "0o17, 15", "123456789012345678, 123456789012345678"})
    void wholeNumbers(String text, long number) {
        assertEquals(number, value(text, true));
    }

    @ParameterizedTest
    @CsvSource({"4.5, 4.5", "1.10, 1.10", "-.5, -0.5", "1e3, 1000", "2.50E-1, 0.250"})
    void otherNumbersPrintAsTheyAreWritten(String text, String printed) {
        assertEquals(printed, ((BigDecimal) value(text, true)).toPlainString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "007",
                "01234",
                "+",
                "-",
                ".",
                "1.2.3",
                "2024-05-01",
                "12:30",
                "1_000",
                "yes",
                "no",
                "nothing",
                "5 kg",
                "0x",
                "1e999",
                "1234567890123456789",
                "٣",
            })
    void allElseIsText(String text) {
        assertEquals(text, value(text, true));
    }

    @Test
    void nothingAndTruth() {
        for (var nothing : new String[] {"", "~", "null", "Null", "NULL"}) {
            assertNull(value(nothing, true));
        }
        assertEquals(true, value("True", true));
        assertEquals(false, value("False", true));
        assertEquals("false", value("false", false));
        assertEquals("5", value("5", false));
    }
}
