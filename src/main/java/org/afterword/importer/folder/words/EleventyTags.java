package org.afterword.importer.folder.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.afterword.importer.folder.matter.JsFunction;
import org.afterword.importer.folder.matter.Matter;

/**
 * The tags of Eleventy's templates: pieces from other files, and shortcodes of the author's own, as far as they only put
 * values into a text.
 *
 * @param files the text of a file that a template includes, by its name
 * @param single shortcodes, by their names
 * @param paired shortcodes that have a closing tag
 */
public record EleventyTags(
        Function<String, Optional<String>> files, Map<String, JsFunction> single, Map<String, JsFunction> paired) {
    private static final Pattern GIVEN =
            Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"|'((?:[^'\\\\]|\\\\.)*+)'|([^\\s,\"']+)", Pattern.DOTALL);
    private static final Pattern NAMED =
            Pattern.compile("(?<!\\w)([A-Za-z_]\\w*+)\\s*+[:=]\\s*+(\"[^\"]*\"|'[^']*'|[^\\s,\"']+)");
    private static final Pattern ASSIGNED = Pattern.compile("([A-Za-z_]\\w*)\\s*=\\s*(.+)", Pattern.DOTALL);
    private static final Set<String> PICTURES = Set.of("image", "img", "figure", "picture");
    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|webp|avif|svg)");
    private static final int MOST_INCLUDES = 8;

    Liquid liquid(LiquidValues values) {
        return liquid(values, false);
    }

    /** @param html whether the article is HTML */
    Liquid liquid(LiquidValues values, boolean html) {
        return liquid(values, html, 0);
    }

    private Liquid liquid(LiquidValues values, boolean html, int depth) {
        var shown = new HashMap<String, Saying>();
        PICTURES.forEach(name -> shown.put(name, EleventyTags::picture));
        shown.put(
                "highlight",
                call -> Optional.of(Written.code(
                        call.rest().replaceAll("[\"']", "").split("\\s+")[0],
                        call.said().get(),
                        call.indent())));
        var said = Saying.in(html, shown);
        said.put("set", call -> set(call, values));
        for (var name : List.of("include", "render")) {
            said.put(name, call -> include(call, values, html, depth));
        }
        single.forEach(
                (name, made) -> said.put(name, call -> shortcode(made, call, Optional.empty(), values, html, depth)));
        paired.forEach((name, made) -> said.put(
                name,
                call -> shortcode(made, call, Optional.of(call.said().get().strip()), values, html, depth)));
        return new Liquid(values, path -> Optional.empty(), said, paired.keySet(), html);
    }

    private Optional<String> include(Call call, LiquidValues values, boolean html, int depth) {
        var name = GIVEN.matcher(call.rest());
        if (depth >= MOST_INCLUDES || !name.lookingAt()) {
            return Optional.empty();
        }
        var given = new HashMap<String, Object>();
        var named = NAMED.matcher(call.rest().substring(name.end()));
        while (named.find()) {
            values.value(named.group(2)).ifPresent(value -> given.put(named.group(1), value));
        }
        return files.apply(call.rest().substring(0, name.end()).replaceAll("[\"']", ""))
                .flatMap(text -> Liquid.whole(text.strip(), liquid(values.with(given), html, depth + 1)));
    }

    static Optional<String> set(Call call, LiquidValues values) {
        var assigned = ASSIGNED.matcher(call.rest());
        return assigned.matches()
                ? values.assign(assigned.group(1), assigned.group(2).strip())
                : Optional.empty();
    }

    /** A picture by a shortcode that is called like one; what makes it smaller is a program. */
    private static Optional<String> picture(Call call) {
        var given = call.arguments();
        return given.get(0, "src")
                .filter(source -> PICTURE.matcher(source).matches())
                .map(source -> Written.picture(source, given.get(1, "alt").orElse("")));
    }

    private Optional<String> shortcode(
            JsFunction made, Call call, Optional<String> content, LiquidValues values, boolean html, int depth) {
        var given = new ArrayList<Object>();
        content.ifPresent(given::add);
        var argument = GIVEN.matcher(call.rest());
        while (argument.find()) {
            var value = argument.group(3) == null
                    ? Optional.<Object>of(plain(argument.group()))
                    : text(argument.group(3), values);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            given.add(value.get());
        }
        if (given.size() < made.parameters().size() || depth >= MOST_INCLUDES) {
            return Optional.empty();
        }
        var named = new HashMap<String, Object>();
        for (int i = 0; i < made.parameters().size(); i++) {
            named.put(made.parameters().get(i), given.get(i));
        }
        return Liquid.whole(made.text(), liquid(values.with(named), html, depth + 1))
                .map(String::strip);
    }

    private static String plain(String quoted) {
        return quoted.substring(1, quoted.length() - 1).replaceAll("\\\\(.)", "$1");
    }

    private static Optional<Object> text(String name, LiquidValues values) {
        return values.value(name).flatMap(Matter::scalar).map(text -> text);
    }
}
