package org.afterword.content.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.afterword.base.problem.SourceText;
import org.afterword.yaml.Yaml;
import org.afterword.yaml.YamlReader;

/** Changes fields in an article's front matter, each of which stands on a line of its own, and keeps every other byte. */
public final class FrontMatterEdit {
    private final String text;
    private final List<Integer> lines = new ArrayList<>();
    private final List<Yaml.Entry> entries;
    private final int closing;

    /** @param text the whole file's; it has front matter */
    public FrontMatterEdit(String text) {
        this.text = text;
        for (int at = 0; at <= text.length(); at = nextLine(at)) {
            lines.add(at);
        }
        var source = new SourceText("", text);
        int bodyStart = FrontMatter.of(source, problem -> {}).bodyStart();
        int fence = source.text().lastIndexOf("\n---", Math.max(0, bodyStart - 2)) + 1;
        var front = source.text()
                .substring(
                        source.text().indexOf('\n') + 1,
                        Math.max(fence, source.text().indexOf('\n') + 1));
        this.closing = 1
                + (int) source.text()
                        .substring(0, fence)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        this.entries = YamlReader.read(source, front, 1, problem -> {})
                .map(node -> node instanceof Yaml.Mapping fields ? fields.entries() : List.<Yaml.Entry>of())
                .orElse(List.of());
    }

    private int nextLine(int from) {
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) == '\n') {
                return at + 1;
            } else if (text.charAt(at) == '\r') {
                return text.startsWith("\n", at + 1) ? at + 2 : at + 1;
            }
        }
        return text.length() + 1;
    }

    /**
     * The file with another value of a field; where the field is not there, with a new line for it, before the end of the
     * front matter.
     *
     * @param value as YAML
     * @return empty where the field stands on a line with others, or on several, or where it cannot have a line
     */
    public Optional<String> with(String name, String value) {
        int entry = entry(name);
        int line = entry < 0 ? closing : line(entry);
        boolean fits = entry < 0 ? beginsLines() : isAlone(entry);
        return fits
                ? Optional.of(before(line) + name + ": " + value + lineEnd()
                        + text.substring(at(entry < 0 ? line : line + 1)))
                : Optional.empty();
    }

    /** Whether a further field can have a line: not where all stand in braces, or are indented. */
    private boolean beginsLines() {
        return entries.stream().allMatch(field -> field.key().place().column() == 1);
    }

    /**
     * The file without a field; as it is where the field is not there.
     *
     * @return empty where the field stands on a line with others, or on several
     */
    public Optional<String> without(String name) {
        int entry = entry(name);
        if (entry < 0) {
            return Optional.of(text);
        }
        return isAlone(entry)
                ? Optional.of(before(line(entry)) + text.substring(at(line(entry) + 1)))
                : Optional.empty();
    }

    private int entry(String name) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).key().text().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private int line(int entry) {
        return entries.get(entry).key().place().line();
    }

    private boolean isAlone(int entry) {
        int line = line(entry);
        var field = entries.get(entry);
        int next = entry + 1 < entries.size() ? line(entry + 1) : closing;
        return field.value() instanceof Yaml.Scalar
                && field.key().place().column() == 1
                && (entry == 0 || line(entry - 1) < line)
                && next > line
                && lines.subList(line, next - 1).stream().allMatch(this::isBlankOrComment);
    }

    private boolean isBlankOrComment(int at) {
        var line = text.substring(at, Math.min(text.length(), nextLine(at))).strip();
        return line.isEmpty() || line.startsWith("#");
    }

    private String before(int line) {
        return text.substring(0, at(line));
    }

    private int at(int line) {
        return line <= lines.size() ? lines.get(line - 1) : text.length();
    }

    private String lineEnd() {
        return text.substring(0, at(2)).endsWith("\r\n") ? "\r\n" : "\n";
    }
}
