package org.afterword.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of {@code src/test/resources/hostile}, one a line. There {@code \n} stands for a line's end and {@code {U+202E}}
 * for the character of that number.
 */
public final class Corpus {
    private static final Path FOLDER = Path.of("src/test/resources/hostile");
    private static final Pattern CHARACTER = Pattern.compile("\\{U\\+([0-9A-F]+)}");

    private Corpus() {}

    public static List<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream()
                    .map(Corpus::meant)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String meant(String line) {
        return CHARACTER
                .matcher(line.replace("\\n", "\n"))
                .replaceAll(
                        found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
    }

    /** Any text at all as a double-quoted YAML scalar (YAML 1.2 §5.7). */
    public static String yaml(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c >= ' ' && c < 0x7F) {
                quoted.append((char) c);
            } else {
                quoted.append(c > 0xFFFF ? "\\U%08X".formatted(c) : "\\u%04X".formatted(c));
            }
        });
        return quoted.append('"').toString();
    }
}
