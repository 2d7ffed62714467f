package org.afterword.content.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.afterword.support.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which versions of the program fit what a site wants. */
class WantedVersionsTest {
    @ParameterizedTest
    @CsvSource({
        ">=0.2,        0.2.0, true",
        ">=0.2,        0.1.9, false",
        ">=0.2,        1.0.0, true",
        ">= 0.2.1,     0.2.0, false",
        "0.2,          0.2.7, true",
        "=0.2,         0.2.7, true",
        "=0.2.0,       0.2.7, false",
        "0.2,          0.20.0, false",
        "<=0.2,        0.2.7, true",
        ">0.2,         0.2.7, false",
        ">0.2,         0.3.0, true",
        "<1,           0.10.0, true",
        ">=0.9,        0.10.0, true",
        ">=0.2 <1,     0.5.0, true",
        ">=0.2 <1,     1.0.0, false",
        ">=0.3 <0.2,   0.2.5, false",
        ">=0.3,        0.3.0-SNAPSHOT, true",
        "<0.3,         0.3.0-SNAPSHOT, false",
        "0.2.0.0,      0.2.0, true",
    })
    void fitOrNot(String wanted, String version, boolean fits) {
        assertEquals(fits, WantedVersions.parse(wanted).orElseThrow().fit(version));
        assertEquals(List.of(), Schemas.site("title: A\nafterword: '" + wanted + "'\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"^0.2", "~0.2", "0.2.x", "v0.2", ">=0.2, <1", "0.2 || 1", "latest", ">", "0..2", ">=0.2<1"})
    void refuseOtherForms(String text) {
        assertTrue(WantedVersions.parse(text).isEmpty());
        assertTrue(!Schemas.site("title: A\nafterword: '" + text + "'\n").isEmpty());
    }

    @Test
    void areAskedForOnlyWhereTheSiteSaysSo() {
        assertEquals("A", SettingsFile.read("title: A\nafterword: 0.2\n").title());
    }
}
