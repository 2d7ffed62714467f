package org.afterword.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.problem.Nearest;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;

/** Tells of files among the templates that nothing uses, with the name that was meant. */
final class Misnamed {
    static final String CODE = "template/unused";

    private static final String FOLDER = OwnFolder.TEMPLATES;
    private static final Set<String> ALSO_CALLED = Set.of("theme", "themes", "layouts", "_layouts", "template");
    private static final Set<String> ABOUT = Set.of("readme", "license", "licence", "copying", "notice", "changelog");

    /** How other generators call what a template here makes. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("404", "not-found.html"),
            Map.entry("index", "list.html"),
            Map.entry("home", "list.html"),
            Map.entry("post", "article.html"),
            Map.entry("single", "article.html"),
            Map.entry("page", "article.html"),
            Map.entry("default", "base.html"),
            Map.entry("baseof", "base.html"),
            Map.entry("layout", "base.html"),
            Map.entry("tag", "list.html"),
            Map.entry("rss", "feed.xml"),
            Map.entry("atom", "feed.xml"));

    /** Made only where there are files of one's own. */
    private static final class Patterns {
        /** Folders of words here and elsewhere. */
        static final Pattern WORDS = Pattern.compile(
                "(?i)words/[^/]*+|(?:.*/)?(?:i18n|locales?|lang|languages|translations)/[^/]*\\.(?:ya?ml|json|toml|properties|po)");

        static final Pattern LANGUAGE = Pattern.compile("(?:^|/)([a-z]{2,3}(?:[-_][A-Za-z]{2,4})?)(?:\\.\\w{2,10})?$");
        static final Pattern IN_YAML = Pattern.compile("(?i)\\.ya?ml$");
    }

    private Misnamed() {}

    /** Whether a file, which is none of the words, was to be. */
    static boolean isWords(String name) {
        return Patterns.WORDS.matcher(name).matches()
                || Patterns.IN_YAML.matcher(name).find()
                        && Patterns.LANGUAGE.matcher(name).matches();
    }

    /** A template that no other uses, and of which no page is made. */
    static Problem template(String name, SourceText source) {
        return Problem.warning(
                CODE,
                Position.file(source.path()),
                "nothing uses this template",
                meant(name).orElse("include it in a template that makes a page, or take it away"));
    }

    /** A file that is none of those that belong here. */
    static Problem file(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        var language = Patterns.LANGUAGE.matcher(name);
        if (isWords(name)
                || lower.startsWith("words") && Patterns.IN_YAML.matcher(name).find()) {
            return problem(
                    name,
                    "nothing uses these words",
                    language.find()
                            ? (Patterns.IN_YAML.matcher(name).find() ? "move them to" : "write them in YAML, in")
                                    + " templates/words/" + language.group(1).replace('_', '-') + ".yaml"
                            : "the words of a language are in words/LANGUAGE.yaml, such as words/en.yaml");
        } else if (lower.startsWith("new/")) {
            return problem(name, "nothing uses this file", "a form for new articles ends in .md");
        } else if (lower.endsWith(".css")) {
            return problem(
                    name,
                    "this style sheet is not published: the site has the one style.css",
                    meant(name).orElse("copy its text into style.css, or put it into content/"));
        }
        return problem(
                name,
                "this is no template, so nothing uses it",
                meant(name).orElse("put it into content/ if readers should have it, or take it away"));
    }

    /** A folder beside that of the templates that holds some. */
    static void folder(Path templates, String cure, Consumer<Problem> problems) throws IOException {
        var site = templates.toAbsolutePath().getParent();
        if (site == null || !Files.isDirectory(site)) {
            return;
        }
        try (var beside = Files.newDirectoryStream(site)) {
            for (var other : beside) {
                var name = other.getFileName().toString();
                if (!name.equals(FOLDER) && isNear(name) && Files.isDirectory(other) && hasTemplates(other)) {
                    problems.accept(Problem.warning(
                            CODE, Position.file(name), "nothing uses the templates in this folder", cure));
                }
            }
        }
    }

    private static boolean isNear(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return ALSO_CALLED.contains(lower) || Nearest.to(lower, List.of(FOLDER)).isPresent();
    }

    /** Whether a file in a folder has the name of one of a theme. */
    static boolean hasTemplates(Path folder) {
        return BuiltInTheme.FILES.stream().anyMatch(name -> Files.exists(folder.resolve(name)));
    }

    /** Whether a file tells people about the folder that it is in. */
    static boolean isAboutTheFolder(String name) {
        var file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        int dot = file.indexOf('.');
        return ABOUT.contains(dot < 0 ? file : file.substring(0, dot));
    }

    private static Problem problem(String name, String message, String hint) {
        return Problem.warning(CODE, Position.file(FOLDER + "/" + name), message, hint);
    }

    private static Optional<String> meant(String name) {
        var shortcode = shortcode(name);
        if (shortcode.isPresent()) {
            return shortcode;
        }
        var file = name.substring(name.lastIndexOf('/') + 1);
        if (!file.equals(name) && BuiltInTheme.FILES.contains(file)) {
            return Optional.of("move it to templates/" + file);
        }
        return BuiltInTheme.FILES.stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .map(known -> "capitals count: call it '" + known + "'")
                .or(() -> Optional.ofNullable(ELSEWHERE.get(stem(file)))
                        .map(known -> "what it is to make is made by '" + known + "'"))
                .or(() -> nearest(name).map(known -> "did you mean '" + known + "'?"));
    }

    /** What lies in the folder of shortcodes, or in one that was to be it. */
    private static Optional<String> shortcode(String name) {
        int slash = name.indexOf('/');
        var folder = slash < 0 ? "" : name.substring(0, slash).replaceFirst("^_", "");
        boolean isNear =
                slash > 0 && Nearest.to(folder, List.of(Shortcodes.NAME)).isPresent();
        return isNear
                ? Optional.of("a shortcode lies in templates/" + Shortcodes.NAME + "/NAME.html")
                : Optional.empty();
    }

    /** By what stands before the ending, which many have in common. */
    private static Optional<String> nearest(String name) {
        var ending = name.substring(stem(name).length());
        return Nearest.to(
                        stem(name),
                        BuiltInTheme.FILES.stream().map(Misnamed::stem).toList())
                .map(near -> BuiltInTheme.FILES.stream()
                        .filter(known -> stem(known).equals(near))
                        .min(Comparator.comparing(known -> !known.endsWith(ending)))
                        .orElseThrow());
    }

    private static String stem(String name) {
        int dot = name.indexOf('.', name.lastIndexOf('/') + 1);
        return dot < 0 ? name : name.substring(0, dot);
    }
}
