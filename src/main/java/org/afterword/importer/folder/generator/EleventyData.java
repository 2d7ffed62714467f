package org.afterword.importer.folder.generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.Cascade;
import org.afterword.importer.folder.matter.JsMatter;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.folder.words.LiquidValues;
import org.afterword.importer.record.Exported;

/** The data that an article of Eleventy's shares with others: that of the whole site, and that of its folders. */
final class EleventyData {
    private static final String PERMALINK = "permalink";
    private static final String[] ENDINGS = {".json", ".yaml", ".yml", ".toml"};
    private static final String[] PROGRAMS = {".cjs", ".mjs", ".js"};

    private final SiteFolder folder;
    private final EleventyDataFiles files;
    private final EleventyGlobals globals;
    private final Map<String, JsMatter> articles = new ConcurrentHashMap<>();
    private final String input;
    private final String base;
    private final boolean otherForms;

    /** @param told gets data files that cannot be read */
    EleventyData(SiteFolder folder, EleventySettings settings, Consumer<Exported> told) {
        this.folder = folder;
        this.files = new EleventyDataFiles(folder, told);
        this.globals = new EleventyGlobals(folder, settings, files);
        this.input = settings.input();
        this.base = settings.argument("setDataFileBaseName").orElse("");
        this.otherForms = settings.code().contains("addDataExtension");
    }

    /** The data of the whole site. */
    EleventyGlobals globals() {
        return globals;
    }

    /** What an article has from its folders, the uppermost first, and from a data file of its own. */
    JsMatter of(String path) {
        return articles.computeIfAbsent(path, this::read);
    }

    private JsMatter read(String path) {
        var all = everywhere();
        for (var name : names(path)) {
            for (var suffix : List.of("", ".11tydata")) {
                for (var ending : ENDINGS) {
                    all = ending.equals(".json") || otherForms ? over(all, name + suffix + ending) : all;
                }
            }
            for (var ending : PROGRAMS) {
                all = over(all, name + ".11tydata" + ending);
            }
        }
        return all;
    }

    /** Of the data of the whole site, an address is what an article has. */
    private JsMatter everywhere() {
        var permalink = globals.values().get(PERMALINK);
        if (permalink == LiquidValues.UNKNOWN) {
            return new JsMatter(Matter.NONE, Set.of(PERMALINK));
        }
        return new JsMatter(permalink == null ? Matter.NONE : new Matter(Map.of(PERMALINK, permalink)), Set.of());
    }

    /** The data files that count for an article, without their endings. */
    private List<String> names(String path) {
        var names = new ArrayList<String>();
        for (int slash = input.isEmpty() ? path.indexOf('/') : input.length() - 1;
                slash >= 0;
                slash = path.indexOf('/', slash + 1)) {
            var above = path.substring(0, slash);
            names.add(above + "/" + (base.isEmpty() ? above.substring(above.lastIndexOf('/') + 1) : base));
        }
        names.add(path.replaceFirst("\\.[^./]*$", ""));
        return names;
    }

    private JsMatter over(JsMatter below, String path) {
        if (!folder.has(path)) {
            return below;
        }
        var file = files.of(path);
        var workedOut = new HashSet<>(below.workedOut());
        workedOut.removeAll(file.matter().fields().keySet());
        workedOut.addAll(file.workedOut());
        return new JsMatter(Cascade.of(below.matter(), file.matter()), workedOut);
    }
}
