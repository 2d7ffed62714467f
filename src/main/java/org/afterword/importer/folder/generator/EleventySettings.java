package org.afterword.importer.folder.generator;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.afterword.base.Slashes;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.JsArgument;
import org.afterword.importer.folder.matter.JsFunction;
import org.afterword.importer.folder.matter.JsMatter;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.folder.words.EleventyText;

/**
 * What Eleventy's settings say.
 *
 * @param file their name; that of the list of packages where there are none
 * @param code their text
 * @param all the fields that they return
 * @param packages the text of the list of packages
 * @param zone of times without an offset
 * @param named whether the user names that zone
 */
record EleventySettings(String file, String code, Matter all, String packages, ZoneId zone, boolean named) {
    private static final Set<String> KEYS =
            Set.of("dir", "templateFormats", "pathPrefix", "markdownTemplateEngine", "htmlTemplateEngine");
    private static final Set<String> USUAL = Set.of("md", "html", "njk", "liquid", "11ty.js", "11ty.cjs", "11ty.mjs");
    private static final Pattern VERSION = Pattern.compile("\"@11ty/eleventy\"\\s*:\\s*\"[^\\d\"]*(\\d+)");

    static Optional<String> file(SiteFolder folder) {
        return folder.first(
                ".eleventy.js",
                "eleventy.config.js",
                "eleventy.config.mjs",
                "eleventy.config.cjs",
                "eleventy.config.ts");
    }

    static EleventySettings read(SiteFolder folder, Optional<ZoneId> asked) {
        var file = file(folder);
        var code = file.flatMap(folder::text).orElse("");
        var all = Matter.NONE;
        for (var one : JsMatter.objects(code)) {
            if (one.fields().keySet().stream().anyMatch(KEYS::contains)) {
                all = all.or(one);
            }
        }
        return new EleventySettings(
                file.orElse("package.json"),
                code,
                all,
                folder.text("package.json").orElse(""),
                asked.orElse(ZoneOffset.UTC),
                asked.isPresent());
    }

    /** The folder of the templates, ending with a slash; empty for the top. */
    String input() {
        return folder("", set("setInputDirectory", "input").orElse("."));
    }

    String output() {
        return folder("", set("setOutputDirectory", "output").orElse("_site"));
    }

    String includes() {
        return folder(input(), set("setIncludesDirectory", "includes").orElse("_includes"));
    }

    String layouts() {
        return folder(input(), set("setLayoutsDirectory", "layouts").orElse("_layouts"));
    }

    String data() {
        return folder(input(), set("setDataDirectory", "data").orElse("_data"));
    }

    /** A folder as a call, as a field of {@code dir}, or as the command that makes the site names it. */
    private Optional<String> set(String call, String name) {
        return argument(call).or(() -> all.within("dir").text(name)).or(() -> option(name));
    }

    /** The text that the first call of a function is given. */
    Optional<String> argument(String call) {
        return calls(call).stream()
                .filter(given -> !given.isEmpty())
                .flatMap(given -> given.get(0).text().stream())
                .findFirst();
    }

    private Optional<String> option(String name) {
        var found = Pattern.compile("eleventy\\b[^\"]*--" + name + "[= ]([^\\s\"\\\\&]+)")
                .matcher(packages);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static String folder(String within, String name) {
        var path =
                Path.of("/" + within, name.replaceFirst("^/+", "")).normalize().toString();
        return path.replace('\\', '/').substring(1).replaceFirst("(?<=.)$", "/");
    }

    /** The path that the site lies under, with a leading slash and without one at its end; empty for the top. */
    String base() {
        var path = Slashes.noneAround(
                all.text("pathPrefix").or(() -> option("pathprefix")).orElse("").strip());
        return path.isEmpty() || path.contains("{") ? "" : "/" + path;
    }

    /** What a function of Eleventy's is given, each time that it is called. */
    List<List<JsArgument>> calls(String name) {
        return JsMatter.calls(code, name);
    }

    /** The endings of files that are templates. */
    Set<String> formats() {
        var all = new ArrayList<>(all().list("templateFormats"));
        for (var name : List.of("setTemplateFormats", "addTemplateFormats")) {
            for (var given : calls(name)) {
                given.stream()
                        .limit(1)
                        .flatMap(one -> one.value().stream())
                        .forEach(value -> all.addAll(
                                value instanceof String text
                                        ? Arrays.asList(text.split("(?<!\\s)\\s*+,\\s*"))
                                        : new Matter(Map.of("formats", value)).list("formats")));
            }
        }
        if (all().list("templateFormats").isEmpty()
                && calls("setTemplateFormats").isEmpty()) {
            all.addAll(USUAL);
        }
        return Set.copyOf(all);
    }

    /** What the templates of files with some ending are written in, where they do not say it themselves. */
    EleventyText.Engine engine(String ending) {
        return switch (ending) {
            case "njk" -> EleventyText.Engine.NUNJUCKS;
            case "liquid" -> EleventyText.Engine.LIQUID;
            default ->
                named(all.text(ending.equals("md") ? "markdownTemplateEngine" : "htmlTemplateEngine")
                        .orElse("liquid"));
        };
    }

    static EleventyText.Engine named(String engine) {
        return switch (engine) {
            case "njk" -> EleventyText.Engine.NUNJUCKS;
            case "liquid" -> EleventyText.Engine.LIQUID;
            default -> EleventyText.Engine.NONE;
        };
    }

    /** How the site's Markdown differs; lines that are set in are code before Eleventy 2, and where a site wants it. */
    EleventyText.Dialect dialect() {
        var version = VERSION.matcher(packages);
        boolean old = version.find() && Integer.parseInt(version.group(1)) < 2;
        return new EleventyText.Dialect(
                code.matches("(?s).*\\bbreaks\\s*:\\s*true\\b.*"),
                packages.contains("markdown-it-attrs"),
                packages.contains("markdown-it-deflist"),
                old || code.matches("(?s).*\\.enable\\(\\s*+\\[?\\s*+[\"']code[\"'].*"));
    }

    /** The author's own shortcodes that only put values into a text, by their names. */
    Map<String, JsFunction> shortcodes(String... calls) {
        var found = new LinkedHashMap<String, JsFunction>();
        for (var call : calls) {
            for (var given : calls(call)) {
                if (given.size() >= 2) {
                    given.get(0)
                            .text()
                            .ifPresent(
                                    name -> given.get(1).function().ifPresent(function -> found.put(name, function)));
                }
            }
        }
        return found;
    }
}
