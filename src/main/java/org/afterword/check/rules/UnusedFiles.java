package org.afterword.check.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.problem.Nearest;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.check.subject.CheckedSite;
import org.afterword.content.data.DataFiles;
import org.afterword.content.media.Media;
import org.afterword.template.Theme;

/**
 * A copied file is used: something leads to it or at least names it. What hosts, browsers and search engines ask for by
 * themselves needs nobody to name it.
 */
final class UnusedFiles implements Rule {
    private static final Set<String> ASKED_FOR = Set.of(
            "cname",
            "_redirects",
            "_headers",
            "robots.txt",
            "humans.txt",
            "ads.txt",
            "app-ads.txt",
            "llms.txt",
            "security.txt",
            "favicon.ico",
            "browserconfig.xml",
            "keybase.txt",
            "bingsiteauth.xml",
            "crossdomain.xml",
            "404.html");

    private static final Set<String> TEXTS = Set.of(
            "html",
            "htm",
            "xhtml",
            "css",
            "js",
            "mjs",
            "svg",
            "json",
            "webmanifest",
            "xml",
            "txt",
            "vtt",
            "opml",
            "csv");

    /** What browsers ask for only where a page names it. */
    private static final Pattern ICON = Pattern.compile("(?i)/(?:favicon|icon)\\.(?:svg|png)");

    private static final Pattern STYLE = Pattern.compile("(?i)\\.(?:css|scss|sass|less|styl)$");
    private static final Pattern TEMPLATE = Pattern.compile("\\{[{%]");

    /** All data, or what another value names. */
    private static final Pattern ANY_DATA = Pattern.compile("site\\.data(?!\\.\\w|\\[[\"'])");

    private static final long LARGEST_TEXT = 4L << 20;

    @Override
    public String code() {
        return "file/unused";
    }

    @Override
    public void look(CheckedSite site, Consumer<Problem> problems) {
        var left = site.untold().stream()
                .filter(file -> !isTarget(site, file.path()) && !isAskedFor(file.path()))
                .toList();
        if (left.isEmpty()) {
            return;
        }
        var texts = texts(site);
        for (var file : left) {
            var name = name(file.path());
            var data = DataFiles.name(file.path());
            if (texts.stream().noneMatch(text -> text.contains(name) || data.isPresent() && shows(text, data.get()))) {
                problems.accept(Problem.warning(
                        code(),
                        Position.file(file.name()),
                        "nothing on the site uses this file, which is published all the same",
                        look(file, site.planned().look().theme()).orElseGet(() -> cure(file.path()))));
            }
        }
    }

    /** Whether a template may use the data of that name: it says so, or goes through all data. */
    private static boolean shows(String template, String data) {
        return template.contains("data." + data)
                || template.contains("data[\"" + data + "\"]")
                || template.contains("data['" + data + "']")
                || ANY_DATA.matcher(template).find();
    }

    /** What to do with a template or a style sheet, which act in the folder of templates alone. */
    private static Optional<String> look(Media file, Theme theme) {
        var name = name(file.path());
        if (STYLE.matcher(name).find()) {
            return Optional.of(
                    "pages have the one style sheet templates/style.css: write there, in CSS, what it is to do");
        }
        boolean isTemplate = theme.namesBeneath().contains(name)
                || name.endsWith(".html")
                        && text(file).filter(TEMPLATE.asPredicate()).isPresent();
        return isTemplate
                ? Optional.of("if it is a template, move it to templates/" + name + "; else link to it")
                : Optional.empty();
    }

    private static String cure(String path) {
        var data = DataFiles.name(path);
        if (data.isPresent()) {
            return "let a template use site.data%s, or take the file out of the content folder"
                    .formatted(data.get().matches("[A-Za-z_]\\w*+") ? "." + data.get() : "[\"" + data.get() + "\"]");
        }
        return ICON.matcher(path).matches()
                ? "to have it as the site's icon, write icon: " + path + " in site.yaml"
                : meant(path)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("link to it, or take it out of the content folder");
    }

    /** The name by which hosts or browsers ask for such a file. */
    private static Optional<String> meant(String path) {
        var name = name(path);
        var bare = name.toLowerCase(Locale.ROOT).replaceFirst("\\.txt$", "");
        return switch (bare) {
            case "redirects", "headers" -> Optional.of("_" + bare);
            case "_redirects", "_headers" -> Optional.of(bare);
            case "cname" -> Optional.of("CNAME");
            case "htaccess", "nojekyll" -> Optional.of("." + bare);
            default -> Nearest.slip(name, ASKED_FOR).map(near -> near.equals("cname") ? "CNAME" : near);
        };
    }

    /** A page is served at the address of its folder, too. */
    private static boolean isTarget(CheckedSite site, String path) {
        return site.targets().contains(path)
                || path.endsWith("/index.html")
                        && site.targets().contains(path.substring(0, path.length() - "index.html".length()));
    }

    private static boolean isAskedFor(String path) {
        var name = name(path).equals("cname") ? "" : name(path).toLowerCase(Locale.ROOT); // of which capitals count
        return path.startsWith("/.")
                || ASKED_FOR.contains(name)
                || name.startsWith("apple-touch-icon")
                || name.matches("(?:google|yandex_|pinterest-|y_key_)[\\w-]+\\.(?:html|txt)")
                || path.equals("/" + name) && name.matches("[0-9a-f]{8,128}\\.txt"); // IndexNow's key
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What may name a file besides articles' links: settings, own fields, templates, and the copied texts themselves. */
    private static List<String> texts(CheckedSite site) {
        var texts = new java.util.ArrayList<String>();
        site.sources().of("content/site.yaml").ifPresent(text -> texts.add(text.text()));
        for (var article : site.site().articles()) {
            if (!article.extra().isEmpty()) {
                texts.add(article.extra().toString());
            }
        }
        var theme = site.planned().look().theme();
        theme.names().forEach(name -> theme.file(name).ifPresent(text -> texts.add(text.text())));
        site.site().media().forEach(file -> text(file).ifPresent(texts::add));
        return texts;
    }

    /** Empty where it is none that names other files, or cannot be read: whoever copies it tells. */
    private static Optional<String> text(Media file) {
        var name = name(file.path());
        try {
            return TEXTS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
                            && Files.size(file.file()) <= LARGEST_TEXT
                    ? Optional.of(new String(Files.readAllBytes(file.file()), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
