package org.afterword.content.thread;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.afterword.base.Moment;
import org.afterword.yaml.YamlSpan;

/** Finds where the comments of a thread stand by reading all of its YAML: right for every way to write it. */
final class OutlineOfNodes {
    private final TextLines lines;
    private final ZoneId zone;

    private OutlineOfNodes(String text, ZoneId zone) {
        this.lines = new TextLines(text);
        this.zone = zone;
    }

    /** @param root of the text that can be read; empty where there is nothing in it */
    static ThreadOutline of(String text, Optional<YamlSpan> root, ZoneId zone) {
        var outline = new OutlineOfNodes(text, zone);
        if (root.isEmpty() || root.get().start() == root.get().end()) {
            int end = outline.endOfDocument();
            return new ThreadOutline(ThreadOutline.Style.EMPTY, 0, end, end, List.of());
        }
        return outline.of(root.get());
    }

    /** Before the line that ends the document, where one does. */
    private int endOfDocument() {
        for (int line = 0; line < lines.text().length(); line = lines.next(line)) {
            if (lines.text().startsWith("...", line)) {
                return line;
            }
        }
        return lines.text().length();
    }

    private ThreadOutline of(YamlSpan root) {
        boolean isEmpty = root.kind() != YamlSpan.Kind.SEQUENCE
                || root.parts().isEmpty()
                        && lines.text()
                                .substring(root.start() + 1, root.end() - 1)
                                .isBlank();
        if (isEmpty) {
            return new ThreadOutline(ThreadOutline.Style.EMPTY, 0, root.start(), root.end(), List.of());
        }
        var entries = new ArrayList<ThreadOutline.Entry>();
        if (root.flow()) {
            root.parts().forEach(part -> entries.add(entry(part, part.start(), part.end())));
            return new ThreadOutline(
                    ThreadOutline.Style.FLOW, 0, root.start(), root.end() - 1, ThreadOutline.dated(entries));
        }
        int indent = root.start() - lines.start(root.start());
        int end = lines.start(root.start());
        for (int i = 0; i < root.parts().size(); i++) {
            var part = root.parts().get(i);
            int start = dash(end, part.start());
            int limit = i + 1 < root.parts().size()
                    ? lines.start(root.parts().get(i + 1).start())
                    : lines.text().length();
            end = end(part, indent, limit);
            entries.add(entry(part, i == 0 ? lines.lead(start) : start, end));
        }
        return new ThreadOutline(
                ThreadOutline.Style.BLOCK, indent, entries.get(0).start(), end, ThreadOutline.dated(entries));
    }

    /** The line of the dash before a node: between it and what stood before are only blank lines and comments. */
    private int dash(int from, int node) {
        int line = from;
        while (lines.next(line) <= node && (lines.isBlank(line) || lines.isComment(line))) {
            line = lines.next(line);
        }
        return line;
    }

    private int end(YamlSpan part, int indent, int limit) {
        int end = part.end();
        boolean atLine = end > 0 && lines.text().charAt(end - 1) == '\n';
        return lines.pastOwnComments(atLine ? end : lines.next(end), indent, limit);
    }

    private ThreadOutline.Entry entry(YamlSpan part, int start, int end) {
        var date = part.value("date");
        var id = part.value("id");
        return new ThreadOutline.Entry(
                start,
                end,
                date == null ? Optional.empty() : Moment.parse(date.text().strip(), zone),
                id == null ? "" : id.text().strip());
    }
}
