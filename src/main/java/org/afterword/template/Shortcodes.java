package org.afterword.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.afterword.base.SameName;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.fingerprint.ViewFingerprint;

/**
 * The templates that articles can call: those in {@code shortcodes/} of a site's {@code templates/}, over those of its
 * theme. They are compiled when the first of them is called. Safe for use by several threads.
 */
public final class Shortcodes {
    /** Those of a site that has none. */
    public static final Shortcodes NONE = new Shortcodes(null, Map.of(), null);

    static final String NAME = "shortcodes";
    private static final String FOLDER = NAME + "/";
    private static final String ENDING = ".html";
    private static final String WORDS = "words/";

    private final Theme theme;
    private final Map<String, Object> data;
    private final Function<Theme, Speech> words;
    private final Map<String, Shortcode> byName = new TreeMap<>();
    private final Fingerprint fingerprint;
    private Templates templates;

    private Shortcodes(Theme theme, Map<String, Object> data, Function<Theme, Speech> words) {
        this.theme = theme;
        this.data = data;
        this.words = words;
        var all = new ArrayList<Object>();
        if (theme != null) {
            var includes = new Includes(theme);
            for (var file : theme.templates()) {
                if (isShortcode(file)) {
                    var name = file.substring(FOLDER.length(), file.length() - ENDING.length());
                    var one = of(name, includes);
                    byName.put(SameName.composed(name), one);
                    all.add(List.of(name, one.fingerprint()));
                }
            }
        }
        fingerprint = all.isEmpty() ? Fingerprint.NONE : ViewFingerprint.of(all);
    }

    private Shortcode of(String name, Includes includes) {
        var parts = includes.reach(file(name)).stream()
                .map(part -> theme.file(part).orElseThrow())
                .toList();
        var uses = ShortcodeUses.in(parts);
        var made = new ArrayList<Object>(
                parts.stream().map(part -> Fingerprint.of(part.text())).toList());
        if (uses.site()) {
            made.add(data);
        }
        if (uses.words()) {
            made.add(ownWords());
        }
        return new Shortcode(name, uses, ViewFingerprint.of(made), this);
    }

    /** Stands for the words that are the site's own; those of the program are as it is. */
    private List<Fingerprint> ownWords() {
        return theme.names().stream()
                .filter(name -> name.startsWith(WORDS) && theme.brought(name).isPresent())
                .flatMap(name -> theme.layers(name).stream())
                .map(words -> Fingerprint.of(words.path() + "\n" + words.text()))
                .toList();
    }

    /**
     * Reads those that a site can call.
     *
     * @param site the site's folder
     * @param theme the name of its theme, if it names one
     * @param words knows those of a theme
     * @throws IOException if the templates cannot be listed
     */
    public static Shortcodes read(Path site, Optional<String> theme, Function<Theme, Speech> words) throws IOException {
        var name = theme.orElse(BuiltInTheme.USUAL);
        boolean any = Files.isDirectory(site.resolve(OwnFolder.TEMPLATES).resolve(NAME))
                || Files.isDirectory(OwnFolder.ofTheme(site, name).resolve(NAME));
        return any ? new Shortcodes(Theme.read(site, name, told -> {}), Map.of(), words) : NONE;
    }

    /** The same for a site with some data, by the names under which templates know it. */
    public Shortcodes with(Map<String, Object> known) {
        return byName.values().stream().anyMatch(one -> one.usesSite()) ? new Shortcodes(theme, known, words) : this;
    }

    /** Whether a file of a theme is one, by its name from the theme's folder. */
    static boolean isShortcode(String file) {
        return file.startsWith(FOLDER) && file.endsWith(ENDING) && file.indexOf('/', FOLDER.length()) < 0;
    }

    static String file(String name) {
        return FOLDER + name + ENDING;
    }

    public Optional<Shortcode> named(String name) {
        return Optional.ofNullable(byName.get(SameName.composed(name)));
    }

    /** The names of all, sorted. */
    public Set<String> names() {
        return byName.keySet();
    }

    /** Stands for the texts of all; {@link Fingerprint#NONE} where there are none. */
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    /** What a template sees of the site. */
    Named site() {
        return new Named(Map.of("data", new Named(data)));
    }

    Theme theme() {
        return theme;
    }

    synchronized Templates templates() {
        if (templates == null) {
            var functions = new ShortcodeFunctions(() -> words.apply(theme));
            templates = Templates.of(theme, () -> functions, told -> {});
        }
        return templates;
    }
}
