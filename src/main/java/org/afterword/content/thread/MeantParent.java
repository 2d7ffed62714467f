package org.afterword.content.thread;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.afterword.base.PrivateAddress;
import org.afterword.base.SameName;
import org.afterword.base.problem.Nearest;

/** Guesses which comment was meant where the one that is answered is not there. */
final class MeantParent {
    private static final String OTHERWISE = "mend reply_to, or take it out";

    /** In a longer thread most ids are near to another. */
    private static final int MOST = 200;

    /** No id, name or address of a comment is longer. */
    private static final int LONGEST = 500;

    private MeantParent() {}

    static String cure(String written, List<Placement.Unplaced> thread) {
        if (written.length() > LONGEST) {
            return OTHERWISE;
        }
        var bare = written.replaceFirst("^.*#", "").replaceFirst("^comment-", "");
        return id(bare, thread)
                .or(() -> named(written, thread))
                .or(() -> nearest(bare, thread))
                .orElse(OTHERWISE);
    }

    private static Optional<String> id(String id, List<Placement.Unplaced> thread) {
        return thread.stream()
                .map(one -> one.comment().id())
                .filter(id::equals)
                .findFirst()
                .map(MeantParent::write);
    }

    private static Optional<String> named(String name, List<Placement.Unplaced> thread) {
        var wanted = folded(name);
        return thread.stream()
                .filter(other -> other.comment().name().or(() -> other.comment().by()).stream()
                        .anyMatch(one -> folded(one).equals(wanted)))
                .findFirst()
                .map(one -> one.named()
                        ? write(one.comment().id())
                        : "give the comment of " + PrivateAddress.hidden(name) + " an 'id', and write that here");
    }

    private static String folded(String name) {
        return SameName.of(name, Locale.ROOT);
    }

    private static Optional<String> nearest(String id, List<Placement.Unplaced> thread) {
        return thread.size() > MOST
                ? Optional.empty()
                : Nearest.to(
                                id,
                                thread.stream()
                                        .filter(one -> one.named())
                                        .map(one -> one.comment().id())
                                        .toList())
                        .map(near -> "did you mean '" + near + "'?");
    }

    private static String write(String id) {
        return "an answer names a comment's id: write reply_to: " + id;
    }
}
