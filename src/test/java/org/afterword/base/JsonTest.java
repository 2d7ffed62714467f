package org.afterword.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {
    private static final JsonMapper READER = JsonMapper.builder().build();

    @Test
    void isWrittenWithoutSpaces() {
        var value = new LinkedHashMap<String, Object>();
        value.put("text", "a \"b\" \\ c\n\u0001");
        value.put("list", List.of(1, true, List.of(), Map.of()));
        value.put("here", Optional.of("x"));
        value.put("absent", Optional.empty());
        value.put("null", null);

        assertEquals(
                "{\"text\":\"a \\\"b\\\" \\\\ c\\n\\u0001\",\"list\":[1,true,[],{}],\"here\":\"x\"}", Json.of(value));
    }

    @Test
    void nothingInItEndsAScript() {
        assertEquals("\"\\u003C/script\\u003E\\u003C!--\\u0026\\u2028\\u2029\"", Json.of("</script><!--&\u2028\u2029"));
    }

    @Property(tries = 1000)
    void readsBackEqual(@ForAll List<String> texts) {
        var written = Json.of(texts);

        assertEquals(texts, READER.readValue(written, List.class));
        assertTrue(written.chars().allMatch(c -> c >= ' ' && c != '<' && c != '>' && c != '&'), written);
    }
}
