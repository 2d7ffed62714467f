package org.afterword.importer.folder.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.afterword.importer.folder.files.Entry;

/** Finds the page that a {@code ref} names: by its path from the articles' folder or from beside, or by its name alone. */
final class HugoLinks {
    private static final String[] ENDINGS = {"", ".md", "/index.md", "/_index.md", ".html", ".markdown"};

    private final HugoSettings settings;
    private final Places places;
    private final Function<String, Optional<String>> lists;

    /** @param lists where the list of a folder was served, by the folder's path from that of the articles */
    HugoLinks(HugoSettings settings, Places places, Function<String, Optional<String>> lists) {
        this.settings = settings;
        this.places = places;
        this.lists = lists;
    }

    /** Where a page was served, with the fragment that the reference has. */
    Optional<String> find(String reference, Entry from) {
        int hash = reference.indexOf('#');
        var target = hash < 0 ? reference : reference.substring(0, hash);
        var fragment = hash < 0 ? "" : reference.substring(hash);
        if (target.isEmpty()) {
            return Optional.of(fragment);
        }
        var path = target.replaceFirst("^/", "").replaceFirst("/$", "").replaceFirst("^(?:\\./)+", "");
        var beside = from.folder() + path;
        var language = HugoPath.of(from.path(), settings).language();
        if (path.isEmpty()) {
            var home = language.equals(settings.language()) ? "" : settings.prefix(language);
            return Optional.of(settings.base() + home + "/" + fragment);
        }
        var root = settings.languages().getOrDefault(language, "");
        var endings = endings(language);
        return places.ending((root.isEmpty() ? settings.content() : root) + path, endings)
                .or(() -> places.ending(beside, endings))
                .or(() -> places.ending(settings.content() + path, endings))
                .or(() -> lists.apply(path.replaceFirst("/?_index(?:\\.md)?$", "")))
                .or(() -> places.named(Places.name(path) + "." + language))
                .or(() -> places.named(Places.name(path)))
                .map(address -> address + fragment);
    }

    /** What may stand behind the name of a page: first of all what tells the language of the page that names it. */
    private static String[] endings(String language) {
        var endings = new ArrayList<String>();
        for (var ending : ENDINGS) {
            int dot = ending.lastIndexOf('.');
            if (dot >= 0) {
                endings.add(ending.substring(0, dot) + "." + language + ending.substring(dot));
            }
        }
        endings.addAll(List.of(ENDINGS));
        return endings.toArray(String[]::new);
    }
}
