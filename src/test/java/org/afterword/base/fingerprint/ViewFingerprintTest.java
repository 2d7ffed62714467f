package org.afterword.base.fingerprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.afterword.base.Html;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ViewFingerprintTest {
    record Pair(Object one, Object other) {}

    record Twin(Object one, Object other) {}

    enum Kind {
        A,
        B
    }

    record Known(Fingerprint fingerprint, Object unseen) implements Fingerprinted {}

    @Test
    void differentValuesDiffer() {
        var f = Fingerprint.of("f");
        var values = Arrays.asList(
                null,
                "",
                "null",
                "a",
                "b",
                "1",
                "true",
                1,
                2,
                1L << 40,
                -1,
                0,
                true,
                false,
                Optional.empty(),
                Optional.of("a"),
                Optional.of(Optional.empty()),
                List.of(),
                List.of(""),
                List.of("a", "b"),
                List.of("ab"),
                List.of("b", "a"),
                List.of(List.of("a"), "b"),
                List.of(List.of("a", "b")),
                Map.of(),
                Map.of("a", "b"),
                Map.of("b", "a"),
                Kind.A,
                Kind.B,
                new Pair("a", "b"),
                new Pair("b", "a"),
                new Pair("ab", ""),
                new Twin("a", "b"),
                new Pair(new Pair("a", "b"), "c"),
                new Pair("a", new Pair("b", "c")),
                new Known(f, "x"),
                new Html("a"),
                "A",
                "\u0000",
                "é",
                "e\u0301");
        var seen = new HashSet<Fingerprint>();
        values.forEach(value -> seen.add(ViewFingerprint.of(value)));
        assertEquals(values.size(), seen.size());
    }

    @Test
    void equalValuesAreEqual() {
        assertEquals(
                ViewFingerprint.of(new Pair(List.of(1, 2), Optional.of("a"))),
                ViewFingerprint.of(new Pair(new ArrayList<>(List.of(1, 2)), Optional.of(new String("a")))));
        assertEquals(ViewFingerprint.of(1), ViewFingerprint.of(1L));
        assertEquals(
                ViewFingerprint.of(new Known(Fingerprint.of("f"), "x")),
                ViewFingerprint.of(new Known(Fingerprint.of("f"), "y")),
                "what knows its own fingerprint is not looked into");
    }

    @Test
    void theOrderOfAMapCounts() {
        var one = new LinkedHashMap<String, String>();
        one.put("a", "1");
        one.put("b", "2");
        var other = new LinkedHashMap<String, String>();
        other.put("b", "2");
        other.put("a", "1");
        assertNotEquals(ViewFingerprint.of(one), ViewFingerprint.of(other), "for a template prints it in its order");
    }

    @Property(tries = 500)
    void whereOneTextEndsAndTheNextBeginsCounts(@ForAll String one, @ForAll String other) {
        if (!one.isEmpty()) {
            assertNotEquals(
                    ViewFingerprint.of(List.of(one, other)),
                    ViewFingerprint.of(
                            List.of(one.substring(0, one.length() - 1), one.substring(one.length() - 1) + other)));
        }
    }

    static List<Object> whatIsNoData() {
        return Arrays.asList(
                new Object(),
                1.5,
                'c',
                new int[] {1},
                LocalDate.EPOCH,
                new StringBuilder("a"),
                Thread.currentThread(),
                (Runnable) () -> {},
                List.of(new Object()),
                Optional.of(1.5),
                new Pair("a", new Object()),
                Set.of("a"));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNoData(Object value) {
        assertThrows(IllegalArgumentException.class, () -> ViewFingerprint.of(new Pair("a", value)));
    }

    @Test
    void aFingerprintIsReadAsItIsWritten() {
        var fingerprint = Fingerprint.of("text");
        assertEquals(fingerprint, Fingerprint.parse(fingerprint.toString()));
        assertEquals(32, new Fingerprint(0, 1).toString().length());
    }
}
