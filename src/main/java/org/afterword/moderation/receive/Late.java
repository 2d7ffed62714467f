package org.afterword.moderation.receive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.afterword.content.thread.Rings;
import org.afterword.moderation.inbox.Waiting;

/**
 * Finds the comment that an arrival answers, also where that comes later: in the same file, or days after. Comments that
 * answer each other in a ring are parted at the oldest of them, which then stands at the top.
 */
final class Late {
    private static final int TOP = -1;

    private final Before before;
    private final Map<String, Optional<String>> found = new HashMap<>();

    Late(Before before) {
        this.before = before;
    }

    /** The id of a comment under an article, published or waiting, by its key. */
    Optional<String> find(String path, String key) {
        return before.published(key)
                .filter(one -> one.article().path().equals(path))
                .map(one -> one.comment().id())
                .or(() -> before.waiting(key)
                        .filter(entry -> entry.isNew()
                                && entry.article().filter(path::equals).isPresent())
                        .map(Entry::id));
    }

    /** Links what waits to what it answers, where that has come; the files in which that changes something. */
    Set<String> settle() {
        var keys = new ArrayList<>(before.waiting().keySet());
        var changed = new HashMap<String, Optional<String>>();
        for (var key : keys) {
            var entry = before.waiting().get(key);
            if (entry.isNew()
                    && entry.to().isEmpty()
                    && entry.parent().isPresent()
                    && entry.article().isPresent()) {
                var system = key.substring(0, key.indexOf('\t'));
                find(entry.article().get(), Before.key(system, entry.parent().get()))
                        .filter(id -> !id.equals(entry.id()))
                        .ifPresent(id -> changed.put(key, Optional.of(id)));
            }
        }
        if (!changed.isEmpty()) {
            cutRings(keys, changed);
        }
        var files = new HashSet<String>();
        changed.forEach((key, to) -> {
            var entry = before.waiting().get(key);
            if (!entry.to().equals(to)) {
                before.waiting().put(key, entry.answering(to));
                found.put(entry.file(), to);
                files.add(entry.file());
            }
        });
        return files;
    }

    private void cutRings(List<String> keys, Map<String, Optional<String>> changed) {
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < keys.size(); i++) {
            var entry = before.waiting().get(keys.get(i));
            if (entry.isNew()) {
                places.put(entry.article().orElse("") + "\t" + entry.id(), i);
            }
        }
        var parents = new int[keys.size()];
        for (int i = 0; i < parents.length; i++) {
            var entry = before.waiting().get(keys.get(i));
            var path = entry.article().orElse("");
            parents[i] = changed.getOrDefault(keys.get(i), entry.isNew() ? entry.to() : Optional.empty())
                    .map(to -> places.getOrDefault(path + "\t" + to, TOP))
                    .orElse(TOP);
        }
        Rings.cut(
                parents,
                (one, other) -> isOlder(keys.get(other), keys.get(one)) ? other : one,
                oldest -> changed.put(keys.get(oldest), Optional.empty()));
    }

    private boolean isOlder(String one, String other) {
        var first = before.waiting().get(one).date();
        var second = before.waiting().get(other).date();
        int order = first.isPresent() && second.isPresent() ? first.get().compareTo(second.get()) : 0;
        return order < 0 || order == 0 && one.compareTo(other) < 0;
    }

    /** What a file's comment answers, as far as it is known by now. */
    Optional<String> to(Waiting waiting) {
        return found.getOrDefault(waiting.file(), waiting.reply().to());
    }
}
