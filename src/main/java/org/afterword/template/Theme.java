package org.afterword.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;

/**
 * The files that decide how the pages of a site look and what their interface says. Those of the site's own
 * {@code templates/} lie, file by file, over those of its {@code themes/NAME/}, and these over the built-in theme.
 */
public final class Theme {
    /** The one that is published. */
    public static final String STYLE_SHEET = "style.css";

    private static final String WORDS = "words/";

    private final BuiltInTheme builtIn;
    private final Map<String, SourceText> chosen;
    private final Map<String, SourceText> own;
    private final Map<String, SourceText> files;

    private Theme(BuiltInTheme builtIn, Map<String, SourceText> chosen, Map<String, SourceText> own) {
        this.builtIn = builtIn;
        this.chosen = chosen;
        this.own = own;
        files = new TreeMap<>(builtIn.files());
        files.putAll(chosen);
        files.putAll(own);
    }

    /**
     * Reads a theme and what a site lays over it.
     *
     * @param site the site's folder, which need not have templates or themes
     * @param name of the theme; the usual one stands for one that is not there
     */
    public static Theme read(Path site, String name, Consumer<Problem> problems) throws IOException {
        var builtIn = BuiltInTheme.of(name);
        var chosen = OwnFolder.theme(site, name, problems);
        var own = OwnFolder.templates(site, problems);
        var theme = new Theme(builtIn, chosen, own);
        Originals.check(OwnFolder.ofTheme(site, name), chosen, builtIn::file, "Afterword's", problems);
        Originals.check(site.resolve(OwnFolder.TEMPLATES), own, theme::beneath, "the theme's", problems);
        return theme;
    }

    /** The names of the themes that a site can choose: the built-in ones, and the folders in its {@code themes/}. Sorted. */
    public static List<String> namesFor(Path site) throws IOException {
        var names = new TreeSet<>(BuiltInTheme.all());
        names.addAll(OwnFolder.themes(site));
        return List.copyOf(names);
    }

    /** The names of the folders in a site's {@code themes/} that hold a theme, sorted. */
    public static List<String> ownIn(Path site) throws IOException {
        return OwnFolder.themes(site).stream()
                .filter(name -> Misnamed.hasTemplates(OwnFolder.ofTheme(site, name)))
                .toList();
    }

    /**
     * The names of the files that may have words for a language, those for its regions last. Norwegian without more is
     * Bokmål; the built-in Chinese is in simplified characters, and none for who reads the others.
     *
     * @param language a BCP 47 tag
     */
    public static List<String> wordsFor(String language) {
        var locale = Locale.forLanguageTag(language);
        boolean traditional = locale.getScript().equals("Hant")
                || locale.getScript().isEmpty() && List.of("TW", "HK", "MO").contains(locale.getCountry());
        return switch (locale.getLanguage()) {
            case "no" -> List.of(words("nb"), words("no"), words(language));
            case "zh" ->
                traditional ? List.of(words("zh-Hant"), words(language)) : List.of(words("zh"), words(language));
            default -> List.of(words(locale.getLanguage()), words(language));
        };
    }

    private static String words(String tag) {
        return WORDS + tag + ".yaml";
    }

    /** A file by its name from the theme's folder, such as {@code words/en.yaml}. */
    public Optional<SourceText> file(String name) {
        return Optional.ofNullable(files.get(name)).or(() -> builtIn.file(name));
    }

    /** The same from the lowest to the one that lies over all others. */
    public List<SourceText> layers(String name) {
        var layers = new ArrayList<SourceText>();
        builtIn.file(name).ifPresent(layers::add);
        for (var over : List.of(chosen, own)) {
            if (over.containsKey(name)) {
                layers.add(over.get(name));
            }
        }
        return layers;
    }

    /** A file as the theme has it, whatever the site's {@code templates/} lay over it; empty where there is none. */
    public Optional<SourceText> beneath(String name) {
        return Optional.ofNullable(chosen.get(name)).or(() -> builtIn.file(name));
    }

    /** The names of all files of the theme, whatever lies over it, sorted. */
    public List<String> namesBeneath() {
        var names = new TreeSet<>(BuiltInTheme.FILES);
        names.addAll(chosen.keySet());
        return List.copyOf(names);
    }

    /** A file of the site's {@code templates/}, unless it is as the theme has it. */
    public Optional<SourceText> own(String name) {
        return Optional.ofNullable(own.get(name)).filter(source -> !sameAs(source, beneath(name)));
    }

    /** A file that the site brings, in its {@code templates/} or its theme, unless it is as the built-in theme has it. */
    public Optional<SourceText> brought(String name) {
        return isBuiltIn(name) ? Optional.empty() : file(name);
    }

    /** Whether a file is as the built-in theme has it. */
    boolean isBuiltIn(String name) {
        return !chosen.containsKey(name) && !own.containsKey(name) || sameAs(files.get(name), builtIn.file(name));
    }

    private static boolean sameAs(SourceText source, Optional<SourceText> other) {
        return other.isPresent() && source.text().equals(other.get().text());
    }

    /** The built-in file of this name. */
    Optional<SourceText> builtIn(String name) {
        return builtIn.file(name);
    }

    /** Whether a site or a theme of its own brings a file, so that not all are the built-in ones. */
    public boolean hasBrought() {
        return names().stream().anyMatch(name -> brought(name).isPresent());
    }

    /** The names of all files but the built-in words of other languages than English, sorted. */
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** The names of the files that are templates: all but words and style sheets. */
    List<String> templates() {
        return files.keySet().stream().filter(Theme::isTemplate).toList();
    }

    static boolean isTemplate(String name) {
        return name.endsWith(".html") || name.endsWith(".xml") || name.endsWith(".json") || name.endsWith(".txt");
    }

    Fingerprint fingerprint(String name) {
        return Fingerprint.of(files.get(name).text());
    }
}
