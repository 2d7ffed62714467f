package org.afterword.importer.folder.generator;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.base.Moment;
import org.afterword.importer.folder.address.EleventyParts;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.Cascade;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.folder.words.EleventyFilters;
import org.afterword.importer.folder.words.EleventyTags;
import org.afterword.importer.folder.words.EleventyText;
import org.afterword.importer.folder.words.LiquidValues;

/** Eleventy's templates: their data from all the places where they may stand, how they are written, and their addresses. */
final class EleventyTemplates {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final EleventySettings settings;
    private final EleventyData data;
    private final EleventyLayouts layouts;
    private final EleventyTags tags;
    private final String input;
    private final String base;

    EleventyTemplates(SiteFolder folder, EleventySettings settings, EleventyData data, EleventyTags tags) {
        this.settings = settings;
        this.data = data;
        this.layouts = new EleventyLayouts(folder, settings);
        this.tags = tags;
        this.input = settings.input();
        this.base = settings.base();
    }

    /** The address of a template's page. */
    EleventyAddress address(Entry whole) {
        return address(whole, Map.of());
    }

    /** The address of one of a template's pages, which knows more than the others. */
    EleventyAddress address(Entry whole, Map<String, Object> more) {
        return EleventyAddress.of(
                whole.matter(),
                EleventyAddress.usual(whole, input),
                engine(whole),
                tags,
                values(whole, Optional.empty(), more),
                data.of(whole.path()).workedOut().contains("permalink"));
    }

    /** A file with all the fields that it has, wherever they stand. */
    Entry whole(Entry raw) {
        var shared = data.of(raw.path()).matter();
        var layout =
                Cascade.of(shared, raw.matter()).text("layout").map(layouts::of).orElse(Matter.NONE);
        return computed(raw.with(Cascade.of(Cascade.of(layout, shared), raw.matter())));
    }

    /** The same with the fields that are made of others. */
    private Entry computed(Entry entry) {
        var made = entry.matter().within("eleventyComputed");
        if (made.fields().isEmpty()) {
            return entry;
        }
        var values = values(entry, Optional.empty());
        var all = new LinkedHashMap<>(entry.matter().fields());
        made.fields()
                .keySet()
                .forEach(name -> made.text(name)
                        .flatMap(text -> EleventyText.made(text, tags, values)
                                .or(() -> Optional.of(text).filter(any -> name.equals("permalink"))))
                        .ifPresent(text -> all.put(name, text)));
        return entry.with(new Matter(all));
    }

    /** What a file's template is written in. */
    EleventyText.Engine engine(Entry whole) {
        var given = whole.matter().value("templateEngineOverride").flatMap(Matter::scalar);
        return given.map(names -> EleventySettings.named(names.split(",")[0].strip()))
                .orElseGet(() -> settings.engine(whole.ending()));
    }

    /** Whether a template's words are HTML. */
    boolean isHtml(Entry whole) {
        return whole.matter()
                .text("templateEngineOverride")
                .map(names -> !names.matches(".*\\bmd\\b.*"))
                .orElse(!whole.ending().equals("md"));
    }

    /** The values that a file's template has. */
    LiquidValues values(Entry whole, Optional<String> address) {
        return values(whole, address, Map.of());
    }

    private LiquidValues values(Entry whole, Optional<String> address, Map<String, Object> more) {
        var all = new HashMap<String, Object>(data.globals().values());
        all.putAll(whole.matter().fields());
        for (var name : List.of("collections", "pagination", "eleventy", "pkg", "content")) {
            all.put(name, LiquidValues.UNKNOWN);
        }
        data.of(whole.path()).workedOut().forEach(name -> all.put(name, LiquidValues.UNKNOWN));
        all.put("page", page(whole, address));
        all.putAll(more);
        return new LiquidValues(all, new EleventyFilters(base));
    }

    private Map<String, Object> page(Entry whole, Optional<String> address) {
        var name = EleventyParts.undated(whole.name());
        var above = "/" + whole.folder().substring(input.length());
        var page = new HashMap<String, Object>();
        page.put(
                "fileSlug",
                name.equals("index") ? EleventyParts.undated(Places.name(above.replaceFirst("/$", ""))) : name);
        page.put("filePathStem", above + name);
        page.put("inputPath", "./" + whole.path());
        page.put("outputFileExtension", "html");
        page.put(
                "date",
                date(whole).<Object>map(moment -> moment.time().toString()).orElse(LiquidValues.UNKNOWN));
        page.put("url", address.<Object>map(path -> path).orElse(LiquidValues.UNKNOWN));
        return page;
    }

    /** A template's date: the one that it names, or the first in its path. */
    Optional<Moment> date(Entry whole) {
        var given = whole.matter().text("date");
        var inPath = DATE.matcher(whole.path());
        return given.or(() -> inPath.find() ? Optional.of(inPath.group()) : Optional.empty())
                .flatMap(text -> Fields.moment(text, settings.zone()));
    }
}
