package org.afterword.importer.thread;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.fingerprint.Sha256;
import org.afterword.content.thread.Comment;
import org.afterword.importer.record.AfterwordNames;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.State;

/** Where each comment to one article stands here: below which other, under which id, shown or held or only as a place. */
final class Places {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final Pattern NUMBERED = Pattern.compile("comment-\\d+");
    private static final Pattern RESERVED =
            Pattern.compile("main|comments|comments-count|contents|step-\\d+|fn-.*|fnref-.*");

    private final List<Conversation.In> all;
    private final Map<String, String> known;
    private final Consumer<Remark> told;
    private final int[] parents;
    private final boolean[] shown;
    private final boolean[] held;
    private final boolean[] kept;
    private final String[] ids;

    /**
     * @param all in the order of the export
     * @param known the ids that comments have here already, by {@link ThreadMerge#key}
     */
    Places(List<Conversation.In> all, Map<String, String> known, Consumer<Remark> told) {
        this.all = all;
        this.known = known;
        this.told = told;
        int n = all.size();
        parents = new int[n];
        shown = new boolean[n];
        held = new boolean[n];
        kept = new boolean[n];
        ids = new String[n];
        link();
        judge();
        name();
    }

    /** Whether a comment has words to show, or at least a place to keep. */
    static boolean hasWords(ExportedComment comment) {
        return !comment.body().text().isBlank();
    }

    /** Whether nothing but tags, references and what nobody sees may be in a text: a look that ends at its first letter. */
    static boolean mayBeEmpty(String text) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = at;
            if (c == '<') {
                boolean hides = text.startsWith("<!--", at)
                        || text.regionMatches(true, at, "<script", 0, 7)
                        || text.regionMatches(true, at, "<style", 0, 6);
                end = hides ? text.indexOf(text.startsWith("<!--", at) ? "-->" : "</", at) : at;
                end = end < 0 ? -1 : text.indexOf('>', end);
            } else if (c == '&') {
                end = text.indexOf(';', at);
            } else if (!isUnseen(c)) {
                return false;
            }
            if (end < 0) {
                return false;
            }
            at = end + 1;
        }
        return true;
    }

    /** Whether a text has nothing that anybody sees. */
    static boolean isUnseen(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isUnseen(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnseen(char c) {
        return Character.isWhitespace(c) || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }

    /** The index of the comment that one answers, or {@link Linking#TOP}. */
    int parent(int i) {
        return parents[i];
    }

    String id(int i) {
        return ids[i];
    }

    boolean shown(int i) {
        return shown[i];
    }

    boolean held(int i) {
        return held[i];
    }

    /** Whether one is not shown but has shown replies, and so leaves a tombstone. */
    boolean kept(int i) {
        return kept[i];
    }

    private void link() {
        var systems = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < all.size(); i++) {
            systems.computeIfAbsent(all.get(i).system(), any -> new ArrayList<>())
                    .add(i);
        }
        for (var indexes : systems.values()) {
            var found = Linking.parents(
                    indexes.stream().map(i -> all.get(i).comment()).toList(), told);
            for (int i = 0; i < found.length; i++) {
                parents[indexes.get(i)] = found[i] == Linking.TOP ? Linking.TOP : indexes.get(found[i]);
            }
        }
    }

    private void judge() {
        for (int i = 0; i < all.size(); i++) {
            var comment = all.get(i).comment();
            shown[i] = comment.state() == State.APPROVED && hasWords(comment);
            held[i] = comment.state() == State.PENDING && hasWords(comment);
        }
        for (int i = 0; i < all.size(); i++) {
            if (shown[i]) {
                for (int at = parents[i]; at != Linking.TOP && !shown[at] && !kept[at]; at = parents[at]) {
                    kept[at] = true;
                }
            }
            kept[i] |= AfterwordNames.KIND.equals(all.get(i).system())
                    && all.get(i).comment().state() == State.REMOVED;
        }
    }

    /** The old fragment lives on in the id: a number alone leads to {@code comment-} and that number. */
    private void name() {
        Set<String> taken = new HashSet<>();
        known.values().forEach(id -> taken.add(Comment.fragment(id)));
        for (int i = 0; i < all.size(); i++) {
            var comment = all.get(i).comment();
            var before = known.get(ThreadMerge.key(all.get(i).system(), comment));
            if (before != null) {
                ids[i] = before;
                continue;
            }
            var wanted = id(comment);
            var id = wanted;
            for (int copy = 2; !taken.add(Comment.fragment(id)); copy++) {
                id = wanted + "-" + copy;
            }
            if (!id.equals(wanted) && (shown[i] || held[i])) {
                told.accept(new Remark(
                        comment.line(),
                        "duplicate-id",
                        "the id %s is taken; the comment is %s here".formatted(wanted, id)));
            }
            ids[i] = id;
        }
    }

    static String id(ExportedComment comment) {
        var fragment = NUMBERED.matcher(comment.fragment()).matches()
                ? comment.fragment().substring("comment-".length())
                : comment.fragment();
        if (ID.matcher(fragment).matches() && !RESERVED.matcher(fragment).matches()) {
            return fragment;
        }
        return wordsId(comment);
    }

    /** What a comment is called whose export has no name for it. */
    static String wordsId(ExportedComment comment) {
        return "c"
                + Sha256.beginning(
                        8,
                        comment.name().orElse(""),
                        comment.date().map(date -> date.iso()).orElse(""),
                        comment.body().text());
    }
}
