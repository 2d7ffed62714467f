package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.afterword.base.fingerprint.Components;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.support.BuildStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The step of the build that lets records tell their components without reflection. */
class RecordComponentsTest {
    @TempDir
    private Path classes;

    @Test
    void recordsTellWhatTheirFieldsHold() throws Exception {
        var step = new BuildStep("RecordComponents", classes);
        step.compile(Path.of("src/test/resources/record-components/Kept.java"));
        var before = step.run("Kept");
        assertTrue(before.contains("  large = 1099511627776, Long\n"), before);
        step.rewrite();
        assertEquals(before, step.run("Kept"));
        var once = step.contents();
        assertEquals(
                4,
                once.values().stream()
                        .filter(file -> file.contains("Components$ByPlace"))
                        .count());
        step.rewrite();
        assertEquals(once, step.contents());
    }

    @Test
    void allRecordsOfTheProgramDo() throws Exception {
        var records = new ArrayList<Class<?>>();
        for (var name : BuildStep.programClasses()) {
            var type = Class.forName(name, false, Components.class.getClassLoader());
            if (type.isRecord()) {
                records.add(type);
            }
        }
        assertTrue(records.size() > 100, "there are only " + records);
        records.removeIf(Components.ByPlace.class::isAssignableFrom);
        assertEquals(List.of(), records);
    }

    @Test
    void thereIsNoComponentBeyondTheLast() {
        var record = (Components.ByPlace) (Record) new Fingerprint(1, 2);
        assertEquals(2L, record.component(1));
        assertThrows(IndexOutOfBoundsException.class, () -> record.component(2));
        assertThrows(IndexOutOfBoundsException.class, () -> record.component(-1));
    }
}
