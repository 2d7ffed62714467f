package org.afterword.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordPressImportTest {
    @TempDir
    Path site;

    @Test
    void show() throws Exception {
        var ledger = new Import(ImportRequest.of(site, Path.of("src/test/resources/import/wordpress/traps.xml")), x -> { }).run();
        LedgerText.of(ledger, false).forEach(System.out::println);
        try (var walk = java.nio.file.Files.walk(site)) {
            for (var f : walk.filter(java.nio.file.Files::isRegularFile).sorted().toList()) {
                System.out.println("=== " + site.relativize(f));
                System.out.println(java.nio.file.Files.readString(f));
            }
        }
        assertEquals(0, 0);
    }
}
