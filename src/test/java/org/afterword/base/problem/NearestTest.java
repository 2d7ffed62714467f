package org.afterword.base.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> KNOWN =
            List.of("title", "date", "tags", "description", "comments", "updated", "author");

    @ParameterizedTest
    @CsvSource({
        "tgas, tags",
        "tag, tags",
        "tagss, tags",
        "Tags, tags",
        "titel, title",
        "tilte, title",
        "dat, date",
        "auther, author",
        "descripton, description",
        "desciption, description",
        "coments, comments",
        "commentz, comments",
        "update, updated"
    })
    void aSlipIsUnderstood(String slip, String meant) {
        assertEquals(Optional.of(meant), Nearest.to(slip, KNOWN));
    }

    @Test
    void anotherWordIsNoSlip() {
        assertEquals(Optional.empty(), Nearest.to("colour", KNOWN));
        assertEquals(Optional.empty(), Nearest.to("", KNOWN));
        assertEquals(Optional.empty(), Nearest.to("x".repeat(10_000), KNOWN));
        assertEquals("known: a, b", Nearest.hint("something", List.of("a", "b")));
    }
}
