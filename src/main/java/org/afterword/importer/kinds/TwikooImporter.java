package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.source.ExportFile;

/** Reads what Twikoo exports, and what its database gives of it: comments as a list, or one a line. */
final class TwikooImporter implements Importer {

    @Override
    public String kind() {
        return "twikoo";
    }

    @Override
    public boolean recognizes(String head) {
        return head.stripLeading().matches("(?s)[\\[{].*")
                && head.contains("\"nick\"")
                && head.contains("\"comment\"")
                && head.contains("\"created\"")
                && (head.contains("\"_id\"") || head.contains("\"isSpam\""));
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Exported> records) throws IOException {
        new PageComments(kind(), Body.Format.HTML, file, zone, records).read();
    }
}
