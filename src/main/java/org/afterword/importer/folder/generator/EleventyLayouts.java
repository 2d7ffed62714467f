package org.afterword.importer.folder.generator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.Cascade;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.folder.matter.MatterException;
import org.afterword.importer.folder.matter.Parted;

/** The fields that Eleventy's layouts give to the articles within them. */
final class EleventyLayouts {
    private final SiteFolder folder;
    private final List<String> places;
    private final Map<String, String> aliases = new HashMap<>();
    private final Map<String, Matter> layouts = new ConcurrentHashMap<>();

    EleventyLayouts(SiteFolder folder, EleventySettings settings) {
        this.folder = folder;
        this.places = List.of(settings.layouts(), settings.includes());
        for (var given : settings.calls("addLayoutAlias")) {
            if (given.size() >= 2) {
                given.get(0)
                        .text()
                        .ifPresent(name -> aliases.put(name, given.get(1).text().orElse(name)));
            }
        }
    }

    /** The fields of a layout, over those of the layouts that it stands in itself. */
    Matter of(String name) {
        var known = layouts.get(name);
        if (known == null) {
            layouts.put(name, Matter.NONE); // in case it stands in itself
            known = file(aliases.getOrDefault(name, name));
            layouts.put(name, known);
        }
        return known;
    }

    private Matter file(String name) {
        for (var place : places) {
            for (var ending : List.of("", ".njk", ".liquid", ".html", ".md")) {
                var text = folder.text(place + name + ending);
                if (text.isPresent()) {
                    return read(text.get());
                }
            }
        }
        return Matter.NONE;
    }

    private Matter read(String text) {
        try {
            var own = Parted.of(text, false).matter();
            return own.text("layout").map(below -> Cascade.of(of(below), own)).orElse(own);
        } catch (MatterException e) {
            return Matter.NONE;
        }
    }
}
