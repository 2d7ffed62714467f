package org.afterword.content.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * Under which ids a page shows the comments of a thread: each under its own, unless an earlier comment or the article's text
 * has that. Fragments must differ, not only ids: {@code 7} and {@code comment-7} lead to the same place.
 */
public final class ShownIds {
    private final Predicate<String> inText;
    private final List<String> shown = new ArrayList<>();

    /** The place of each comment in the file, by the fragment that leads to it, and by the one that its own id would be. */
    private final Map<String, Integer> byFragment = new HashMap<>();

    private final Map<String, Integer> copies = new HashMap<>();

    /** @param inText whether an id is one that the article's text gives */
    public ShownIds(Predicate<String> inText) {
        this.inText = inText;
    }

    /**
     * The id of the next comment of the file.
     *
     * @param named whether it was given, rather than derived from the comment's words
     */
    public String next(String id, boolean named) {
        int i = shown.size();
        var fragment = Comment.fragment(id);
        var next = byFragment.putIfAbsent(fragment, i) != null
                ? another(id, i)
                : named && inText.test(fragment) ? besideText(id, i) : id;
        shown.add(next);
        return next;
    }

    /** Where in the file the comment stands that an id leads to; empty where none does so far. */
    public OptionalInt at(String id) {
        var at = byFragment.get(Comment.fragment(id));
        return at == null ? OptionalInt.empty() : OptionalInt.of(at);
    }

    /** The fragment that leads to the comment with that id; empty where there is none so far. */
    public Optional<String> fragment(String id) {
        return at(id).stream().mapToObj(at -> Comment.fragment(shown.get(at))).findFirst();
    }

    /** An id for a comment whose own is a heading's; who answers it may still name it so. */
    private String besideText(String id, int i) {
        var other = ThreadEdit.BESIDE_TEXT + id;
        return byFragment.putIfAbsent(other, i) == null ? other : another(other, i);
    }

    /** The next number is remembered for each id, so that a thousand comments of one id are not counted a thousand times. */
    private String another(String id, int i) {
        int copy = copies.getOrDefault(id, 2);
        while (byFragment.putIfAbsent(id + "-" + copy, i) != null) {
            copy++;
        }
        copies.put(id, copy + 1);
        return id + "-" + copy;
    }
}
