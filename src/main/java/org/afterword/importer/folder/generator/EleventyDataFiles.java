package org.afterword.importer.folder.generator;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.JsMatter;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.folder.matter.MatterException;
import org.afterword.importer.folder.matter.Parted;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Remark;

/** Reads Eleventy's data files, each once; a program is not run, and what it says plainly is all that it has. */
final class EleventyDataFiles {
    private final SiteFolder folder;
    private final Consumer<Exported> told;
    private final Map<String, JsMatter> files = new ConcurrentHashMap<>();

    /** @param told gets files that cannot be read */
    EleventyDataFiles(SiteFolder folder, Consumer<Exported> told) {
        this.folder = folder;
        this.told = told;
    }

    /** What a file says; a list is a field without a name. */
    JsMatter of(String path) {
        return files.computeIfAbsent(path, this::read);
    }

    private JsMatter read(String path) {
        var text = folder.text(path).orElse("");
        try {
            if (Entry.ending(path).endsWith("js")) {
                return JsMatter.exported(text);
            }
            boolean list = path.endsWith(".json") && text.stripLeading().startsWith("[");
            return new JsMatter(Parted.settings(path, list ? "{\"\": " + text + "}" : text), Set.of());
        } catch (MatterException e) {
            told.accept(new Remark(folder.line(path, e), "data", "its data cannot be read: " + e.getMessage()));
            return new JsMatter(Matter.NONE, Set.of());
        }
    }
}
