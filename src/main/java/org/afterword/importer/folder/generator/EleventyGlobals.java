package org.afterword.importer.folder.generator;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.folder.words.LiquidValues;

/** The data of Eleventy's whole site: what the settings give, and the files of the data folder, by their names and folders. */
final class EleventyGlobals {
    private static final Pattern DATA = Pattern.compile("json|yaml|yml|toml|js|cjs|mjs");

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Matter known;

    EleventyGlobals(SiteFolder folder, EleventySettings settings, EleventyDataFiles files) {
        for (var given : settings.calls("addGlobalData")) {
            if (given.size() >= 2) {
                given.get(0)
                        .text()
                        .ifPresent(name -> values.put(name, given.get(1).value().orElse(LiquidValues.UNKNOWN)));
            }
        }
        var data = settings.data();
        for (var path : paths(folder, data)) {
            var file = files.of(path);
            var fields = new LinkedHashMap<>(file.matter().fields());
            file.workedOut().forEach(name -> fields.put(name, LiquidValues.UNKNOWN));
            put(
                    path.substring(data.length()).replaceFirst("\\.[^./]*$", "").split("/"),
                    fields.isEmpty() ? LiquidValues.UNKNOWN : fields.getOrDefault("", fields));
        }
        this.known = new Matter(known(values));
    }

    @SuppressWarnings("unchecked") // this class alone makes these maps
    private void put(String[] names, Object value) {
        var place = values;
        for (int i = 0; i + 1 < names.length; i++) {
            place = (Map<String, Object>) place.compute(
                    names[i], (name, there) -> there instanceof Map<?, ?> map ? map : new LinkedHashMap<>());
        }
        place.put(names[names.length - 1], value);
    }

    private static Map<String, Object> known(Map<?, ?> all) {
        var known = new LinkedHashMap<String, Object>();
        all.forEach((name, value) -> {
            if (value != LiquidValues.UNKNOWN) {
                known.put(String.valueOf(name), value instanceof Map<?, ?> map ? known(map) : value);
            }
        });
        return known;
    }

    private static List<String> paths(SiteFolder folder, String data) {
        try {
            return folder.files(path -> !data.startsWith(path + "/") && !path.startsWith(data), unread -> {}).stream()
                    .filter(path -> path.startsWith(data)
                            && DATA.matcher(Entry.ending(path)).matches())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** What is known of it. */
    Matter known() {
        return known;
    }

    /** The same for templates, with what a program works out marked as not known. */
    Map<String, Object> values() {
        return values;
    }
}
