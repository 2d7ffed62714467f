package org.afterword.content.thread;

import java.util.Optional;
import java.util.Set;
import org.afterword.base.Moment;
import org.afterword.yaml.YamlSpan;
import org.afterword.yaml.YamlText;

/** Changes the fields of one comment in the text of its thread, and leaves all others as they are written. */
final class CommentEdit {
    private static final Set<String> OF_A_PERSON = Set.of("author", "by", "url", "body", "edited", "about");

    private final EditedText text;
    private final TextLines lines;
    private final YamlSpan comment;

    /** Where the comment's span begins to count from. */
    private final int offset;

    private final String id;
    private final String between;

    /**
     * @param comment its node
     * @param offset of the text in which the node was found
     * @param id as the comment is shown; it is written down where the file gives none, since it came from the words
     */
    CommentEdit(EditedText text, YamlSpan comment, int offset, String id) {
        this.text = text;
        this.lines = new TextLines(text.plain());
        this.comment = comment;
        this.offset = offset;
        this.id = id;
        this.between = comment.flow() ? ", " : "\n" + " ".repeat(column(start(comment)));
    }

    private int start(YamlSpan node) {
        return offset + node.start();
    }

    private int end(YamlSpan node) {
        return offset + node.end();
    }

    private int column(int at) {
        return lines.text().codePointCount(lines.start(at), at);
    }

    /** With the comment's id before them, where the file has none that is used. */
    private String named(String fields) {
        var given = comment.value("id");
        if (given != null && !given.text().strip().equals(id)) {
            text.replace(start(given), end(given), (given.start() == given.end() ? " " : "") + YamlText.scalar(id));
        }
        var name = given != null ? "" : "id: " + YamlText.scalar(id);
        return name.isEmpty() || fields.isEmpty() ? name + fields : name + between + fields;
    }

    /** Gives the comment other words. */
    void say(String words, Optional<Moment> edited) {
        var now = new StringBuilder();
        var before = comment.value("edited");
        if (before != null && edited.isPresent()) {
            text.replace(start(before), end(before), edited.get().iso());
        } else if (edited.isPresent()) {
            now.append("edited: ").append(edited.get().iso()).append(between);
        }
        for (int i = 0; i < comment.parts().size(); i += 2) {
            if (comment.parts().get(i).text().equals("body")) {
                int from = start(comment.parts().get(i));
                text.replace(from, fieldEnd(i), named(now + body(words, column(from))));
            }
        }
    }

    private String body(String words, int column) {
        if (comment.flow()) {
            return "body: " + YamlText.quoted(words);
        }
        var body = new StringBuilder();
        YamlText.block(body, column, "body", words);
        return body.toString().strip();
    }

    /** Takes out the words and all that tells of who wrote them. */
    void bury() {
        var removed = comment.value("removed");
        boolean isRemoved = removed != null && removed.text().equalsIgnoreCase("true");
        var head = named(isRemoved ? "" : "removed: true");
        for (int i = 0; i < comment.parts().size(); i += 2) {
            var name = comment.parts().get(i).text();
            var source = comment.parts().get(i + 1);
            boolean goes = OF_A_PERSON.contains(name)
                    || name.equals("removed") && !isRemoved
                    || name.equals("source") && isOnlyAddress(source);
            if (goes && !head.isEmpty()) {
                text.replace(start(comment.parts().get(i)), fieldEnd(i), head);
                head = "";
            } else if (goes) {
                takeOut(comment, i);
            } else if (name.equals("source")) {
                takeOutAddress(source);
            }
        }
        if (!head.isEmpty()) {
            text.replace(start(comment), start(comment), head + between);
        }
    }

    private static boolean isOnlyAddress(YamlSpan source) {
        return source.value("url") != null && source.parts().size() == 2;
    }

    private void takeOutAddress(YamlSpan source) {
        for (int i = 0;
                source.kind() == YamlSpan.Kind.MAPPING && i < source.parts().size();
                i += 2) {
            if (source.parts().get(i).text().equals("url")) {
                takeOut(source, i);
            }
        }
    }

    /** Takes out a field that is not alone. In braces the comma before it goes, too; else its lines. */
    private void takeOut(YamlSpan group, int i) {
        var parts = group.parts();
        if (i == 0 && (group.flow() || lines.pastSpaces(lines.start(start(parts.get(0)))) != start(parts.get(0)))) {
            text.replace(start(parts.get(0)), start(parts.get(2)), "");
        } else if (group.flow()) {
            text.replace(end(parts.get(i - 1)), end(parts.get(i + 1)), "");
        } else {
            int from = lines.start(start(parts.get(i)));
            int to = lineEnd(end(parts.get(i + 1)));
            text.replace(from, Math.min(lines.text().length(), to + 1), "");
        }
    }

    /** Behind a field: in a block, with what else stands in its last line. */
    private int fieldEnd(int i) {
        int end = end(comment.parts().get(i + 1));
        return comment.flow() ? end : lineEnd(end);
    }

    private int lineEnd(int end) {
        return end > 0 && lines.text().charAt(end - 1) == '\n' ? end - 1 : lines.end(end);
    }
}
