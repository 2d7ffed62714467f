package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.source.ExportFile;

/** Reads what LeanCloud gives of a blog that used Valine: comments as a list, or one a line. */
final class ValineImporter implements Importer {

    @Override
    public String kind() {
        return "valine";
    }

    @Override
    public boolean recognizes(String head) {
        var text = head.stripLeading();
        return isShape(text) && !WalineImporter.isOwn(text);
    }

    static boolean isShape(String text) {
        return text.matches("(?s)[\\[{#].*")
                && text.contains("\"objectId\"")
                && text.contains("\"nick\"")
                && text.contains("\"comment\"")
                && text.contains("\"url\"");
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Exported> records) throws IOException {
        new PageComments(kind(), Body.Format.HTML, file, zone, records).read();
    }
}
