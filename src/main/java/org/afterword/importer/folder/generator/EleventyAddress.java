package org.afterword.importer.folder.generator;

import java.util.Map;
import java.util.Optional;
import org.afterword.importer.folder.address.EleventyParts;
import org.afterword.importer.folder.address.Permalink;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.matter.JsFunction;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.folder.words.EleventyTags;
import org.afterword.importer.folder.words.EleventyText;
import org.afterword.importer.folder.words.LiquidValues;

/**
 * The address at which Eleventy served a file.
 *
 * @param path with a leading slash; empty where the file had no page of its own
 * @param unsure why it is only a guess; empty where it is certain
 */
record EleventyAddress(Optional<String> path, Optional<String> unsure) {

    /** The address that a file has by its place alone. */
    static String usual(Entry entry, String input) {
        return EleventyParts.address(
                entry.folder().substring(Math.min(input.length(), entry.folder().length())), entry.name());
    }

    /**
     * The address that its fields give a file.
     *
     * @param values what names stand for
     * @param isWorkedOut whether a program makes it
     */
    static EleventyAddress of(
            Matter matter,
            String usual,
            EleventyText.Engine engine,
            EleventyTags tags,
            LiquidValues values,
            boolean isWorkedOut) {
        var given = matter.value("permalink");
        if (given.orElse(null) instanceof Map<?, ?> map && !map.isEmpty()) {
            given = Matter.of(map).value("build").or(() -> Optional.of(false));
        }
        var pattern = given.flatMap(Matter::scalar);
        if (pattern.isPresent() && pattern.get().equals("false")) {
            return new EleventyAddress(Optional.empty(), Optional.empty());
        } else if (pattern.filter(text -> !text.isBlank()).isEmpty()) {
            return new EleventyAddress(
                    Optional.of(usual),
                    isWorkedOut ? Optional.of("a program works out its permalink") : Optional.empty());
        }
        boolean plain = !(given.get() instanceof JsFunction)
                && (engine == EleventyText.Engine.NONE || !matter.flag("dynamicPermalink", true));
        var made = plain ? pattern : EleventyText.made(pattern.get(), tags, values);
        return made.map(text -> new EleventyAddress(Optional.of(served(text)), Optional.empty()))
                .orElseGet(() -> new EleventyAddress(
                        Optional.of(usual), Optional.of("%s in its permalink is not known".formatted(pattern.get()))));
    }

    private static String served(String link) {
        var path = Permalink.sound(link.strip());
        return path.replaceFirst("/index\\.html$", "/");
    }
}
