package org.afterword.importer.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSplitterTest {
    private static List<JsonPiece> pieces(String json) throws IOException {
        var pieces = new ArrayList<JsonPiece>();
        new JsonSplitter(new StringReader(json), Set.of("comments"), pieces::add).split();
        return pieces;
    }

    private static List<String> readable(String json) throws IOException {
        return pieces(json).stream()
                .filter(piece -> {
                    try {
                        JsonObject.parse(piece.text());
                        return true;
                    } catch (tools.jackson.core.JacksonException e) {
                        return false;
                    }
                })
                .map(JsonPiece::text)
                .toList();
    }

    /** Whatever is taken apart is read, and what is not says so in our words. */
    @ParameterizedTest
    @ValueSource(ints = {90, 101, 150, 198})
    void readsWhatIsNotTooDeep(int depth) throws IOException {
        assertEquals(
                1,
                readable("{\"a\": " + "[".repeat(depth) + "]".repeat(depth) + "}")
                        .size());
    }

    @Test
    void saysInOurWordsWhatIsTooDeepOrTooLong() {
        for (var json : List.of(
                "{\"a\": " + "[".repeat(201) + "]".repeat(201) + "}", "{\"a\": " + "9".repeat(2000) + "}", "{\"a\"")) {
            var thrown = org.junit.jupiter.api.Assertions.assertThrows(
                    tools.jackson.core.JacksonException.class, () -> JsonObject.parse(json));
            var fault = JsonObject.fault(thrown);
            assertTrue(fault.matches("(?:it is|it has|this is no JSON: it ends) .*"), fault);
            assertTrue(!fault.contains("Stream") && !fault.contains("exceeds"), fault);
        }
    }

    @Test
    void takesRecordsOutOfTheOnesAroundThem() throws IOException {
        var pieces = pieces("[\n{\"id\": 1, \"comments\": [{\"a\": \"]}\\\"\"},\n{\"comments\": []}], \"x\": [{}]}]");
        assertEquals(
                List.of("{\"a\": \"]}\\\"\"}", "{\"comments\": []}", "{\"id\": 1, \"comments\": [], \"x\": [{}]}"),
                pieces.stream().map(JsonPiece::text).toList());
        assertEquals(List.of(2, 3, 2), pieces.stream().map(JsonPiece::line).toList());
        assertEquals(List.of(1, 1, 0), pieces.stream().map(JsonPiece::owner).toList());
        assertEquals(
                List.of("comments", "comments", ""),
                pieces.stream().map(JsonPiece::array).toList());
    }

    /** As GitHub's own program joins the answers to several questions. */
    @Test
    void takesTheRecordsOfSeveralPagesInOneList() throws IOException {
        assertEquals(
                List.of("{\"id\":1}", "{\"id\":2}", "{\"id\":3}"),
                readable("[[{\"id\":1}, {\"id\":2}], [],\n[{\"id\":3}]]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"id\":1},{\"id\":2,\"t\":x},{\"id\":3},{\"id\":4}]",
                "[{\"id\":1},{\"id\":2,\"t\":\"x},{\"id\":3},{\"id\":4}]",
                "[{\"id\":1},{\"id\":2,\"t\":x\",\"u\":\"y\"},{\"id\":3},{\"id\":4}]",
                "[{\"id\":1},{\"id\":2,\"t\":\"a \"b\" c\"},{\"id\":3},{\"id\":4}]",
                "[{\"id\":1},{\"id\":2,\"t\":\"x\n{\"id\":3},{\"id\":4}]",
                "[{\"id\":1},{\"id\":2,{\"id\":3},{\"id\":4}]",
                "[{\"id\":1},{\"id\":2,\"u\":{\"v\":[1,2},{\"id\":3},{\"id\":4}]",
                "[{\"id\":1},{\"id\":2]},{\"id\":3},{\"id\":4}]",
                "[{\"id\":1},{\"id\":2 \"u\":3},{\"id\":3},{\"id\":4}]",
                "[{\"id\":1},oops,{\"id\":3},{\"id\":4}]",
                "[{\"id\":1},\"oops\",{\"id\":3},{\"id\":4}]",
                "[{\"id\":1}},{\"id\":3},{\"id\":4}]",
                "{\"id\":1}\n{\"id\":2,\"t\n{\"id\":3}\n{\"id\":4}",
                "{\"id\":1}\n\"id\":2}\n{\"id\":3}\n{\"id\":4}"
            })
    void losesOnlyTheBrokenRecord(String json) throws IOException {
        assertEquals(List.of("{\"id\":1}", "{\"id\":3}", "{\"id\":4}"), readable(json));
    }

    @Test
    void readsWhatCameBeforeTheCut() throws IOException {
        assertEquals(
                List.of("{\"id\":1}", "{\"page\":7,\"comments\":[]}"),
                readable("[{\"page\":7,\"comments\":[{\"id\":1},{\"id\":2,\"t\":\"x"));
    }

    @Test
    void standsHostileDepth() throws IOException {
        assertEquals(List.of(), readable("{\"a\":".repeat(100_000)));
        assertEquals(List.of(), readable("[".repeat(1_000_000)));
        assertEquals(
                1,
                readable("{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}\n{\"id\":1}")
                        .size());
    }

    @Test
    void readsNoMoreOfAFileInWhichNothingCanBeRead() throws IOException {
        var refused = new ArrayList<Exported>();
        new JsonRecords(ExportFile.of("x", "1,".repeat(3_000_000)), Set.of(), any -> What.COMMENT, refused::add)
                .read(one -> {});
        assertEquals(10_002, refused.size());
    }

    @Test
    void standsHostileLength() throws IOException {
        var pieces = pieces("{\"a\":\"" + "x".repeat(20 << 20) + "\"}\n{\"id\":1}");
        assertEquals(2, pieces.size());
        assertTrue(pieces.get(0).text().length() <= 16 << 20);
        assertTrue(pieces.get(0).fault().contains("longer"));
    }
}
