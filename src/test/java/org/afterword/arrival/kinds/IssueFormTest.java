package org.afterword.arrival.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The form for answers on GitHub, and what is read of what it makes. */
class IssueFormTest {
    private static final Pattern FIELD = Pattern.compile("(?s)\\bid: (\\w+)\\s+attributes:\\s+label: ([^\\n]+)");

    @Test
    void looksForTheLabelsThatTheFormHas() throws IOException {
        var form = Files.readString(Path.of(".github/ISSUE_TEMPLATE/comment.yml"));
        var labels = new LinkedHashMap<String, String>();
        FIELD.matcher(form).results().forEach(field -> labels.put(field.group(1), field.group(2)));
        assertEquals(List.copyOf(IssueForm.LABELS.entrySet()), List.copyOf(labels.entrySet()));
    }

    @Test
    void leavesAVisitorsOwnHeadingsInTheWords() {
        var nothing = "\r\n\r\n_No response_\r\n\r\n";
        var own = "One\r\n\r\n### Name\r\n\r\nTwo\r\n\r\n### Article\r\n\r\n/b/";
        var fields = IssueForm.fields("### Article\r\n\r\n/a/\r\n\r\n### Answer to" + nothing + "### Name" + nothing
                        + "### Web address" + nothing + "### Comment\r\n\r\n" + own)
                .orElseThrow();
        assertEquals(List.of("/a/"), fields.get("article"));
        assertEquals(List.of(own.replace("\r", "")), fields.get("comment"));
        assertEquals(2, fields.size());
    }

    @Test
    void isNotWhatSomebodyWroteByHand() {
        assertEquals(Optional.empty(), IssueForm.fields("Hello\n\n### Article\n\n/a/"));
    }
}
