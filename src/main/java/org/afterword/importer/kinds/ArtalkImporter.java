package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.source.ExportFile;

/** Reads what Artalk exports, and what its tool makes of other systems' exports: a list of comments all of whose fields are texts. */
final class ArtalkImporter implements Importer {

    @Override
    public String kind() {
        return "artalk";
    }

    @Override
    public boolean recognizes(String head) {
        return head.stripLeading().matches("(?s)[\\[{].*")
                && head.contains("\"page_key\"")
                && head.contains("\"rid\"")
                && head.contains("\"content\"");
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Exported> records) throws IOException {
        new PageComments(kind(), Body.Format.MARKDOWN, file, zone, records).read();
    }
}
