package org.afterword.content.thread;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.content.settings.Settings;
import org.afterword.yaml.YamlSpan;
import org.afterword.yaml.YamlSpans;

/**
 * A part of a thread's text that can be read by itself, and perhaps all of it.
 *
 * @param start where it begins in the text of the thread
 * @param nodes of the comments, in the same order; their offsets count from {@code start}
 */
record ThreadPart(int start, int end, List<Reply> replies, List<YamlSpan> nodes, Optional<YamlSpan> root) {

    /** Empty where there is an error in it, which is reported. */
    static Optional<ThreadPart> read(
            String path, String text, int start, int end, Settings settings, Consumer<Problem> problems) {
        var part = text.substring(start, end);
        var replies = read(path, part, settings, problems);
        if (replies.isEmpty()) {
            return Optional.empty();
        }
        var root = YamlSpans.of(part);
        var nodes = new ArrayList<YamlSpan>();
        root.ifPresent(list -> collect(list, nodes));
        if (nodes.size() != replies.get().size()) {
            return Optional.empty();
        }
        return Optional.of(new ThreadPart(start, end, replies.get(), nodes, root));
    }

    /** The comments of a text; empty where there is an error in it, which is reported. */
    static Optional<List<Reply>> read(String path, String text, Settings settings, Consumer<Problem> problems) {
        var broken = new boolean[1];
        var source = new SourceText(path, text);
        var replies = new ThreadReader(settings).listed(source, problem -> {
            if (problem.isError()) {
                broken[0] = true;
                problems.accept(problem);
            }
        });
        return broken[0] ? Optional.empty() : Optional.of(replies);
    }

    /** In the order of the reader: each comment before those within it, without recursion. */
    private static void collect(YamlSpan list, List<YamlSpan> nodes) {
        var pending = new ArrayDeque<YamlSpan>();
        push(list, pending);
        while (!pending.isEmpty()) {
            var node = pending.pop();
            nodes.add(node);
            var replies = node.value("replies");
            if (replies != null) {
                push(replies, pending);
            }
        }
    }

    private static void push(YamlSpan list, ArrayDeque<YamlSpan> pending) {
        for (int i = list.parts().size() - 1; i >= 0; i--) {
            pending.push(list.parts().get(i));
        }
    }
}
