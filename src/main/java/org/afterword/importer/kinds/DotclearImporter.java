package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.afterword.importer.record.Exported;
import org.afterword.importer.source.ExportFile;

/** Reads the flat file that Dotclear 2 makes of one blog: its tables one after another, a row on each line. */
final class DotclearImporter implements Importer {
    @Override
    public String kind() {
        return "dotclear";
    }

    @Override
    public boolean recognizes(String head) {
        return head.startsWith("///DOTCLEAR|") || head.startsWith("\uFEFF///DOTCLEAR|");
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Exported> records) throws IOException {
        var tables = new DotclearTables(zone);
        DotclearRows.read(file, problem -> {}, (table, row, line) -> tables.learn(table, row));
        tables.site(file.name(), records);
        var articles = new DotclearArticle(tables, records);
        var comments = new DotclearComment(tables, records);
        DotclearRows.read(file, records, (table, row, line) -> {
            switch (table) {
                case "post" -> articles.read(row, line);
                case "comment" -> comments.read(row, line);
                default -> {}
            }
        });
    }
}
