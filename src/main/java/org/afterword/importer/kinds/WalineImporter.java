package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.source.ExportFile;

/** Reads what Waline exports: the tables of its database, with the comments and the people who have accounts. */
final class WalineImporter implements Importer {
    private static final Pattern TYPE = Pattern.compile("\"type\"\\s*:\\s*\"waline\"");

    @Override
    public String kind() {
        return "waline";
    }

    @Override
    public boolean recognizes(String head) {
        var text = head.stripLeading();
        return text.startsWith("{") && TYPE.matcher(text).find() || ValineImporter.isShape(text) && isOwn(text);
    }

    /** Whether comments have what Valine, whose fields it took over, never had. */
    static boolean isOwn(String text) {
        return TYPE.matcher(text).find() || text.contains("\"user_id\"") || text.contains("\"sticky\"");
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Exported> records) throws IOException {
        new PageComments(kind(), Body.Format.MARKDOWN, file, zone, records).read();
    }
}
