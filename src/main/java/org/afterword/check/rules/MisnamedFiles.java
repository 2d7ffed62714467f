package org.afterword.check.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.check.subject.CheckedSite;
import org.afterword.content.media.Media;

/**
 * A copied file is what its name says, and no text: what a server gave for a file that it had no more is a page, and a drawing
 * under a picture's name is shown nowhere, since browsers go by a picture's bytes but for drawings.
 */
final class MisnamedFiles implements Rule {
    /** What never begins as a text does. */
    private static final Pattern BINARY =
            Pattern.compile("(?i).*\\.(?:png|jpe?g|jfif|gif|apng|webp|avif|bmp|ico|tiff?|heic"
                    + "|pdf|zip|gz|7z|epub|mobi|docx?|xlsx?|pptx?|od[tsp]"
                    + "|mp3|m4a|aac|ogg|oga|opus|wav|flac|mp4|m4v|webm|mov|woff2?|ttf|otf)");

    private static final Pattern PAGE =
            Pattern.compile("(?s)(?:<!--.*?-->\\s*+)*+<(?:!doctype html|html|head|body)\\b.*");
    private static final Pattern DRAWING = Pattern.compile("(?s)(?:<\\?xml[^>]*+>\\s*+)?(?:<!.*?>\\s*+)*+<svg\\b.*");
    private static final int BEGINNING = 1000;

    @Override
    public String code() {
        return "file/misnamed";
    }

    /** Of pictures and sounds that articles show, each build tells. */
    @Override
    public void look(CheckedSite site, Consumer<Problem> problems) {
        for (var file : site.untold()) {
            if (BINARY.matcher(file.path()).matches()) {
                mistake(file).ifPresent(problems);
            }
        }
    }

    private Optional<Problem> mistake(Media file) {
        var text = beginning(file);
        if (!text.startsWith("<")) {
            return Optional.empty();
        } else if (PAGE.matcher(text).matches()) {
            return Optional.of(warning(
                    file,
                    "the file is a web page by its bytes, and something else by its name",
                    "fetch it again: a server most likely gave the page in its place"));
        } else if (DRAWING.matcher(text).matches()) {
            return Optional.of(warning(
                    file,
                    "the file is a drawing (SVG) by its bytes, which browsers show under no other name",
                    "give it the ending .svg, or export it again"));
        }
        return Optional.empty();
    }

    private Problem warning(Media file, String message, String cure) {
        return Problem.warning(code(), Position.file(file.name()), message, cure);
    }

    private static String beginning(Media file) {
        try (var in = Files.newInputStream(file.file())) {
            var text = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .stripLeading()
                    .toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            return ""; // whoever copies the file tells
        }
    }
}
