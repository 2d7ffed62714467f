package org.afterword.importer.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.afterword.importer.folder.matter.PythonMatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PythonSettingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'a' + \"b\"|ab",
                "HOST + '/x'|h.example/x",
                "'https://' + HOST + '/'|https://h.example/",
                "f'https://{HOST}/{HOST}'|https://h.example/h.example",
                "os.environ.get('X', 'c')|c",
                "os.getenv(\"X\", f\"d{HOST}\")|dh.example",
                "os.environ.get('X')|",
                "os.environ['X']|",
                "f'{NONE}'|",
                "f'{HOST.upper()}'|",
                "3 + 4|",
                "HOST * 3|",
                "'a' % HOST|",
                "'abc'[1:]|",
                "[HOST, 'a' + 'b']|h.example ab",
                "('a'\\n + 'b')|ab",
            })
    void readsWhatIsSaidPlainly(String written, String meant) {
        var all = PythonMatter.read("HOST = 'h.example'\nX = " + written.replace("\\n", "\n") + "\nY = 1\n");
        assertEquals(Optional.ofNullable(meant), all.value("X").map(any -> String.join(" ", all.list("X"))));
        assertEquals(Optional.of("1"), all.text("Y"));
    }
}
