package org.afterword.importer.folder.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterword.importer.folder.address.Permalink;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.record.OldAddress;

/** The old addresses that hexo-generator-alias leads to others; they count from the top of the site. */
final class HexoRedirects {
    private final boolean isPlain;
    private final Map<String, String> byOld = new LinkedHashMap<>();

    /** @param packages what the site's programs are */
    HexoRedirects(Matter settings, String packages) {
        this.isPlain = !packages.contains("hexo-generator-alias");
        for (var name : List.of("aliases", "alias")) {
            var named = settings.within(name);
            named.fields().keySet().forEach(from -> named.text(from).ifPresent(to -> byOld.put(path(from), to)));
        }
    }

    /** Where an article leads that is only a way to another. */
    Optional<String> ahead(Matter matter) {
        return isPlain || matter.value("alias", "aliases").isPresent() ? Optional.empty() : matter.text("redirect");
    }

    /** The old addresses that lead to an article; those of the settings are given once. */
    List<String> to(Matter matter, String address) {
        var led = new ArrayList<String>();
        matter.list(matter.value("alias").isPresent() ? "alias" : "aliases").forEach(from -> led.add(path(from)));
        if (!byOld.isEmpty()) {
            var here = OldAddress.normalized(address);
            byOld.entrySet()
                    .removeIf(one -> OldAddress.normalized(path(one.getValue())).equals(here) && led.add(one.getKey()));
        }
        return led;
    }

    /** Those of the settings that lead to no article, and where they lead. */
    Map<String, String> rest() {
        return byOld;
    }

    void add(String from, String to) {
        byOld.put(from, to);
    }

    private static String path(String given) {
        return given.contains("://") ? given : Permalink.sound(given).replaceFirst("/index\\.html$", "/");
    }
}
