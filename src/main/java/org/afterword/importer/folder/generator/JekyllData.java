package org.afterword.importer.folder.generator;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.MatterException;
import org.afterword.importer.folder.matter.Parted;
import org.afterword.importer.folder.words.LiquidValues;
import org.afterword.importer.folder.words.Lookup;
import org.afterword.importer.source.TableRows;

/** The files of Jekyll's data folder by their names, each read once, and only if an article names it. */
final class JekyllData implements Lookup {
    private static final String[] READ = {".yml", ".yaml", ".json", ".csv"};

    private final SiteFolder folder;
    private final String path;
    private final Map<String, Object> known = new ConcurrentHashMap<>();

    /** @param path of the data folder, ending with a slash */
    JekyllData(SiteFolder folder, String path) {
        this.folder = folder;
        this.path = path;
    }

    @Override
    public Object of(String name) {
        return known.computeIfAbsent(name, this::find);
    }

    private Object find(String name) {
        for (var ending : READ) {
            var text = folder.text(path + name + ending);
            if (text.isPresent()) {
                return read(name + ending, text.get());
            }
        }
        return folder.hasFolder(path + name) ? new JekyllData(folder, path + name + "/") : LiquidValues.UNKNOWN;
    }

    /** A list stands in a field without a name, since a file's fields are read here. */
    private static Object read(String name, String text) {
        try {
            if (name.endsWith(".csv")) {
                return TableRows.of(text);
            }
            var bare = text.replaceFirst("^(?:\\s*+(?:#[^\\n]*+|---[ \\t]*+)\\n)++", "")
                    .stripLeading();
            boolean json = name.endsWith(".json");
            boolean list = bare.startsWith(json ? "[" : "- ");
            var fields = Parted.settings(name, !list ? text : json ? "{\"\": " + bare + "}" : "\"\":\n" + bare)
                    .fields();
            return list && fields.get("") != null ? fields.get("") : fields;
        } catch (MatterException | IllegalArgumentException e) {
            return LiquidValues.UNKNOWN;
        }
    }
}
