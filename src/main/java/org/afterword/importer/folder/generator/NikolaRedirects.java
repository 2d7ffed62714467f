package org.afterword.importer.folder.generator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.OldAddress;
import org.afterword.importer.record.Remark;

/** The old addresses that Nikola's settings lead to others. */
final class NikolaRedirects {
    private final Map<String, String> byOld = new LinkedHashMap<>();

    NikolaRedirects(NikolaSettings settings) {
        if (settings.all().fields().get("REDIRECTIONS") instanceof List<?> list) {
            for (var one : list) { // pairs of an old address and where it leads
                if (one instanceof List<?> pair && pair.size() == 2) {
                    byOld.put(slashed(pair.get(0)), within(slashed(pair.get(1)), settings.base()));
                }
            }
        }
    }

    /** Where one leads, from the top of the site: a browser was told the whole path. */
    private static String within(String path, String base) {
        return path.startsWith(base + "/") ? path.substring(base.length()) : path;
    }

    private static String slashed(Object path) {
        var text = String.valueOf(path);
        return text.contains("://") ? text : "/" + text.replaceFirst("^/+", "");
    }

    /** The old addresses that lead to an address; each is given once. */
    List<String> to(String address) {
        var here = OldAddress.normalized(address);
        var found = byOld.entrySet().stream()
                .filter(one -> OldAddress.normalized(one.getValue()).equals(here))
                .map(Map.Entry::getKey)
                .toList();
        byOld.keySet().removeAll(found);
        return found;
    }

    /** Tells of those that lead to no article. */
    void rest(Line line, Consumer<Exported> told) {
        byOld.forEach((from, to) -> told.accept(new Remark(
                line,
                "redirect",
                "%s led to %s, which is not an article here; write the rule into content/_redirects yourself"
                        .formatted(from, to))));
    }
}
