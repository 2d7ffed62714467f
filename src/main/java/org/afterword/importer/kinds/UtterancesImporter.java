package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.afterword.arrival.kinds.UtterancesReader;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Line;
import org.afterword.importer.source.ExportFile;

/**
 * Reads the issues in which utterances and gitalk keep comments, and the comments, as GitHub's REST API gives them: each may
 * be in files of its own, in any order.
 */
final class UtterancesImporter implements Importer {
    private final UtterancesReader reader = new UtterancesReader();

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
        reader.read(file, talk -> out.thread(Line.whole(file.name()), talk), out, out::left);
        out.end(file.name());
    }
}
