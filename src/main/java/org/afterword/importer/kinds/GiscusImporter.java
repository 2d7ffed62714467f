package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.afterword.arrival.kinds.GiscusReader;
import org.afterword.importer.record.Exported;
import org.afterword.importer.source.ExportFile;

/** Reads the discussions in which giscus keeps comments, as GitHub's GraphQL API gives them. */
final class GiscusImporter implements Importer {
    private final GiscusReader reader = new GiscusReader();

    @Override
    public String kind() {
        return reader.kind();
    }

    @Override
    public boolean recognizes(String head) {
        return reader.recognizes(head);
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Exported> records) throws IOException {
        var out = new ArrivedRecords(records);
        reader.read(file, out, out::left, out::partly);
        out.end(file.name());
    }
}
