package org.afterword.importer.folder.generator;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.Cascade;
import org.afterword.importer.folder.matter.JsMatter;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.folder.matter.MatterException;
import org.afterword.importer.folder.matter.Parted;
import org.afterword.importer.folder.words.LiquidValues;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Remark;

/** The data that Eleventy's articles share: that of the whole site, and that of folders, each in files of their own. */
final class EleventyData {
    private static final String[] ENDINGS = {".json", ".yaml", ".yml", ".toml"};
    private static final String[] PROGRAMS = {".cjs", ".mjs", ".js"};

    /**
     * Data of some files together.
     *
     * @param workedOut the names of fields that a program works out
     */
    record Known(Matter matter, Set<String> workedOut) {}

    private final SiteFolder folder;
    private final EleventySettings settings;
    private final Consumer<Exported> told;
    private final Map<String, Known> files = new ConcurrentHashMap<>();
    private final Map<String, Known> articles = new ConcurrentHashMap<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, Matter> layouts = new ConcurrentHashMap<>();
    private final Map<String, String> aliases = new HashMap<>();
    private final Matter global;
    private final String input;
    private final String base;

    /** @param told gets data files that cannot be read */
    EleventyData(SiteFolder folder, EleventySettings settings, Consumer<Exported> told) {
        this.folder = folder;
        this.settings = settings;
        this.told = told;
        this.input = settings.input();
        var all = new LinkedHashMap<String, Object>();
        for (var given : settings.calls("addLayoutAlias")) {
            if (given.size() >= 2) {
                given.get(0)
                        .text()
                        .ifPresent(name -> aliases.put(name, given.get(1).text().orElse(name)));
            }
        }
        for (var given : settings.calls("addGlobalData")) {
            if (given.size() >= 2) {
                given.get(0)
                        .text()
                        .ifPresent(name -> put(all, name, given.get(1).value().orElse(LiquidValues.UNKNOWN)));
            }
        }
        for (var path : paths(settings.data())) {
            var known = file(path);
            var name = Places.name(path);
            var fields = known.matter().fields();
            put(all, name, fields.isEmpty() ? LiquidValues.UNKNOWN : fields.getOrDefault("", fields));
            known.workedOut().forEach(unknown -> unknown(name, unknown));
        }
        this.global = new Matter(all);
        this.base = settings.calls("setDataFileBaseName").stream()
                .flatMap(given -> given.stream().limit(1))
                .flatMap(given -> given.text().stream())
                .findFirst()
                .orElse("");
    }

    private void put(Map<String, Object> all, String name, Object value) {
        values.put(name, value);
        if (value != LiquidValues.UNKNOWN) {
            all.put(name, value);
        }
    }

    private void unknown(String name, String field) {
        if (values.get(name) instanceof Map<?, ?> map) {
            var more = new LinkedHashMap<Object, Object>(map);
            more.put(field, LiquidValues.UNKNOWN);
            values.put(name, more);
        }
    }

    private List<String> paths(String data) {
        try {
            return folder.files(path -> !data.startsWith(path + "/") && !path.startsWith(data), unread -> {}).stream()
                    .filter(path ->
                            path.startsWith(data) && Entry.ending(path).matches("json|yaml|yml|toml|js|cjs|mjs"))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The data of the whole site, by the names of its files. */
    Matter global() {
        return global;
    }

    /** The same for templates, with what a program works out marked as not known. */
    Map<String, Object> values() {
        return values;
    }

    /** What an article has from its folders, the uppermost first, and from a data file of its own. */
    Known of(String path) {
        return articles.computeIfAbsent(path, this::read);
    }

    private Known read(String path) {
        var all =
                new Known(global.fields().containsKey("permalink") ? only(global, "permalink") : Matter.NONE, Set.of());
        var names = new ArrayList<String>();
        var above = input;
        if (!input.isEmpty()) {
            names.add(named(input));
        }
        for (var part : path.substring(input.length()).split("/(?=[^/]*$)|/")) {
            if ((above + part).length() < path.length()) {
                above += part + "/";
                names.add(named(above));
            }
        }
        names.add(path.replaceFirst("\\.[^./]*$", ""));
        for (var name : names) {
            all = over(all, name);
        }
        return all;
    }

    private static Matter only(Matter all, String name) {
        return new Matter(Map.of(name, all.fields().get(name)));
    }

    /** The data file of a folder, without its ending. */
    private String named(String above) {
        var path = above.substring(0, above.length() - 1);
        return above + (base.isEmpty() ? path.substring(path.lastIndexOf('/') + 1) : base);
    }

    private Known over(Known below, String name) {
        var all = below;
        for (var suffix : List.of("", ".11tydata")) {
            for (var ending : ENDINGS) {
                all = over(all, name + suffix, ending);
            }
        }
        for (var ending : PROGRAMS) {
            all = over(all, name + ".11tydata", ending);
        }
        return all;
    }

    private Known over(Known below, String name, String ending) {
        var path = name + ending;
        boolean isUsual = ending.equals(".json") || ending.endsWith("js");
        if (!isUsual && !settings.code().contains("addDataExtension") || !folder.has(path)) {
            return below;
        }
        var file = files.computeIfAbsent(path, this::file);
        var workedOut = new HashSet<>(below.workedOut());
        workedOut.removeAll(file.matter().fields().keySet());
        workedOut.addAll(file.workedOut());
        return new Known(Cascade.of(below.matter(), file.matter()), workedOut);
    }

    private Known file(String path) {
        var text = folder.text(path).orElse("");
        try {
            if (Entry.ending(path).endsWith("js")) {
                var read = JsMatter.exported(text);
                return new Known(read.matter(), read.workedOut());
            }
            boolean list = path.endsWith(".json") && text.stripLeading().startsWith("[");
            return new Known(Parted.settings(path, list ? "{\"\": " + text + "}" : text), Set.of());
        } catch (MatterException e) {
            told.accept(new Remark(folder.line(path, e.line()), "data", "its data cannot be read: " + e.getMessage()));
            return new Known(Matter.NONE, Set.of());
        }
    }

    /** The fields of a layout, over those of the layouts that it stands in itself. */
    Matter layout(String name) {
        var known = layouts.get(name);
        if (known == null) {
            layouts.put(name, Matter.NONE); // in case it stands in itself
            known = layoutFile(aliases.getOrDefault(name, name));
            layouts.put(name, known);
        }
        return known;
    }

    private Matter layoutFile(String name) {
        for (var place : List.of(settings.layouts(), settings.includes())) {
            for (var ending : List.of("", ".njk", ".liquid", ".html", ".md")) {
                var text = folder.text(place + name + ending);
                if (text.isPresent()) {
                    return layoutOf(text.get());
                }
            }
        }
        return Matter.NONE;
    }

    private Matter layoutOf(String text) {
        try {
            var own = Parted.of(text, false).matter();
            return own.text("layout")
                    .map(below -> Cascade.of(layout(below), own))
                    .orElse(own);
        } catch (MatterException e) {
            return Matter.NONE;
        }
    }
}
