package org.afterword.moderation.decide;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.afterword.content.thread.HeldEdit;
import org.afterword.moderation.inbox.Listed;

/** Takes what was decided on out of the inbox. */
final class InboxRemoval {
    private InboxRemoval() {}

    static void remove(Decisions.Table table, List<Listed> decided) throws IOException {
        Map<String, Set<Integer>> places = new HashMap<>();
        decided.forEach(one ->
                places.computeIfAbsent(one.file(), file -> new HashSet<>()).add(one.place()));
        for (var entry : places.entrySet()) {
            var file = entry.getKey();
            var text = table.inbox().text(file);
            var left = HeldEdit.without("content/" + file, text, entry.getValue(), table.settings());
            if (left.isPresent()) {
                table.writer().replace(file, text, left.get());
            } else {
                table.writer().remove(file, text);
            }
        }
    }
}
