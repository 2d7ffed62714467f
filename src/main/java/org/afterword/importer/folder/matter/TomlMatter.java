package org.afterword.importer.folder.matter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

/** TOML 1.0. */
final class TomlMatter {
    private TomlMatter() {}

    static Matter read(String text) throws MatterException {
        try {
            var read = Toml.parse(text);
            if (read.hasErrors()) {
                var error = read.errors().get(0);
                throw new MatterException(
                        error.position().line(), error.position().column(), TomlMistakes.of(error.getMessage()));
            }
            var fields = map(read);
            Growth.check(fields);
            return Matter.of(fields);
        } catch (StackOverflowError e) {
            throw new MatterException(1, 0, Growth.TOO_DEEP);
        }
    }

    private static Map<String, Object> map(TomlTable table) {
        var map = new LinkedHashMap<String, Object>();
        table.entrySet().forEach(entry -> map.put(entry.getKey(), value(entry.getValue())));
        return map;
    }

    private static List<Object> list(TomlArray array) {
        var list = new ArrayList<Object>();
        array.toList().forEach(one -> list.add(value(one)));
        return list;
    }

    private static Object value(Object value) {
        if (value instanceof TomlTable table) {
            return map(table);
        }
        return value instanceof TomlArray array ? list(array) : value;
    }
}
