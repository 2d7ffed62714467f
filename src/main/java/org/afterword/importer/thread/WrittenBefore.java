package org.afterword.importer.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.afterword.content.thread.Comment;
import org.afterword.content.thread.Reply;
import org.afterword.content.thread.ThreadFile;
import org.afterword.importer.known.Imported;
import org.afterword.importer.record.What;

/**
 * Knows a comment again that an earlier import brought under another number, and that is not here any more, or here without
 * its words. What was written of it then has left a mark: with the old number in the place of the new one, it is the same.
 */
final class WrittenBefore {
    /** One comment is compared with so many: exports have them in the same order, so that the next one is mostly the one. */
    private static final int MOST = 1000;

    private final Imported imported;
    private final String path;
    private final Set<String> here = new HashSet<>();
    private final Map<String, List<String>> ids = new HashMap<>();
    private final Map<String, String> before = new HashMap<>();
    private int next;

    /**
     * Those of a file, as they are before this import adds to them.
     *
     * @param all what the export has for it
     */
    WrittenBefore(Imported imported, ThreadMerge file, List<Conversation.Out> all) {
        this.imported = imported;
        this.path = file.path();
        all.forEach(out -> ids.computeIfAbsent(out.in().system(), this::ids));
        if (ids.values().stream().allMatch(List::isEmpty)) {
            return; // as in a first import
        }
        file.replies().forEach(reply -> here.add(reply.comment().id()));
        var known = new HashSet<String>();
        all.forEach(
                out -> file.there(ThreadMerge.key(out.in().system(), out.in().comment()))
                        .ifPresent(reply -> known.add(reply.comment().id())));
        ids.values().forEach(several -> several.removeAll(known));
    }

    private List<String> ids(String system) {
        return new ArrayList<>(imported.ids(What.COMMENT, system, path));
    }

    /** The id that a comment had when it was imported; empty where it was not, and for what only keeps a place. */
    Optional<String> find(Conversation.Out out) {
        var several = out.tombstone() ? List.<String>of() : ids.get(out.in().system());
        for (int i = 0; i < Math.min(MOST, several.size()); i++) {
            int at = (next + i) % several.size();
            var id = several.get(at);
            var text = Imported.mark(ThreadFile.text(List.of(called(id, out))));
            var key = new Imported.Key(What.COMMENT, out.in().system(), path, id);
            if (imported.of(key).filter(mark -> mark.source().endsWith(text)).isPresent()) {
                next = at + 1;
                before.put(out.reply().comment().id(), id);
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    /** Whether there is a comment with an id in the file. */
    boolean isHere(String id) {
        return here.contains(id);
    }

    /** The comment as it would be written with another number. */
    private Reply called(String id, Conversation.Out out) {
        var comment = out.reply().comment();
        if (id.equals(comment.id())) {
            return out.reply();
        }
        var wanted = Places.id(out.in().comment());
        var source = comment.source()
                .map(from -> new Comment.Source(
                        from.system(), from.id().map(number -> number(id, wanted, number)), from.parent(), from.url()));
        return new Reply(
                new Comment(
                        id,
                        comment.name(),
                        comment.by(),
                        comment.date(),
                        comment.edited(),
                        comment.url(),
                        comment.body(),
                        comment.about(),
                        comment.pinned(),
                        comment.removed(),
                        comment.lookAlike(),
                        comment.kind(),
                        source),
                out.reply().to().map(to -> before.getOrDefault(to, to)));
    }

    /** The number in an id that is made as another one is from its number. */
    private static String number(String id, String other, String number) {
        var start = other.endsWith(number) ? other.substring(0, other.length() - number.length()) : "";
        return id.startsWith(start) ? id.substring(start.length()) : id;
    }
}
