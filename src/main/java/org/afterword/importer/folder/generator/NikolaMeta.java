package org.afterword.importer.folder.generator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.folder.matter.MatterException;
import org.afterword.importer.folder.matter.Parted;

/** The fields of Nikola's articles: in the text, or in a file beside it, each in one of several forms. */
final class NikolaMeta {
    private static final List<String> PLACES = List.of("title", "slug", "date", "tags", "link", "description");

    private final SiteFolder folder;
    private final NikolaSettings settings;

    NikolaMeta(SiteFolder folder, NikolaSettings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /** Parts an article's file; fields that only look like Nikola's are words. */
    static Parted parted(String text) throws MatterException {
        var parted = Parted.of(text, true);
        var beginning = text.startsWith("\uFEFF") ? text.substring(1).stripLeading() : text.stripLeading();
        return parted.form() != Parted.Form.LINES || beginning.startsWith("..") || beginning.startsWith("<")
                ? parted
                : Parted.of(text, false);
    }

    /** The file with its fields, wherever in it they stand. */
    Entry own(Entry entry) {
        if (entry.ending().equals("ipynb")) {
            var fields = entry.matter().within("metadata").within("nikola");
            return new Entry(
                    entry.path(),
                    Parted.Form.JSON,
                    fields,
                    folder.text(entry.path()).orElse(""),
                    1);
        }
        return entry;
    }

    /**
     * All fields of an article in its language: those of the main one, and its own over them.
     *
     * @param own as {@link #own} gives it
     * @throws MatterException if fields in a file beside it cannot be read
     */
    Matter of(NikolaPath path, Entry own) throws MatterException {
        if (path.language().equals(settings.language())) {
            return mapped(beside(path.meta()).orElse(own.matter()), own.form());
        }
        var main = folder.text(path.source());
        var above = beside(path.meta());
        if (above.isEmpty() && main.isPresent()) {
            var parted = parted(main.get());
            var entry = own(new Entry(path.source(), parted.form(), parted.matter(), parted.body(), parted.line()));
            above = Optional.of(mapped(entry.matter(), entry.form()));
        }
        var here = beside(path.file(path.meta(), path.language(), settings)).orElse(own.matter());
        return mapped(here, own.form()).or(above.orElse(Matter.NONE));
    }

    /** The fields in a file of their own. */
    private Optional<Matter> beside(String path) throws MatterException {
        var text = folder.text(path);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(filled(read(path, text.get())));
        } catch (MatterException e) {
            throw e.in(path);
        }
    }

    private static Matter read(String path, String text) throws MatterException {
        var first = text.stripLeading();
        if (first.startsWith("---") || first.startsWith("+++")) {
            return Parted.of(first, false).matter();
        } else if (first.startsWith("..") || first.startsWith("<!--")) {
            return Parted.settings(path, text);
        }
        var lines = text.lines().toList(); // as Nikola had it before its seventh version
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < Math.min(lines.size(), PLACES.size()); i++) {
            fields.put(PLACES.get(i), lines.get(i).strip());
        }
        return new Matter(fields);
    }

    /** The fields under the names that Nikola has for them. */
    private Matter mapped(Matter matter, Parted.Form form) {
        var names = settings.all().within("METADATA_MAPPING").within(form.name().toLowerCase(Locale.ROOT));
        var fields = new LinkedHashMap<String, Object>();
        matter.fields().forEach((name, value) -> fields.put(names.text(name).orElse(name), value));
        return filled(new Matter(fields));
    }

    private static Matter filled(Matter matter) {
        var fields = new LinkedHashMap<String, Object>(matter.fields());
        fields.values().removeIf(value -> value == null || value instanceof String text && text.isBlank());
        return new Matter(fields);
    }
}
