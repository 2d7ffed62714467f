package org.afterword.moderation.receive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.arrival.Arrival;
import org.afterword.content.article.Article;
import org.afterword.content.settings.CommentsState;
import org.afterword.content.thread.Comment;

/** Why a comment is held, in words, always in the same order. */
final class Doubts {
    static final String NEW_HERE = "new here";
    static final String EDIT = "an edit";
    static final String DELETED = "deleted where it came from";

    private static final String SAME_WORDS = "same words in ";
    private static final String LINKS = " links";
    private static final int MANY_LINKS = 3;
    private static final Pattern LINK = Pattern.compile("(?i)(?:https?://|www\\.)[^\\s<>()\\[\\]\"']+");

    private Doubts() {}

    /** @param elsewhere where the same words stand */
    static List<String> of(
            Arrival arrival,
            Comment comment,
            Optional<Article> article,
            boolean isNew,
            boolean isEdit,
            Optional<String> elsewhere) {
        var doubts = new ArrayList<String>();
        add(doubts, isNew, NEW_HERE);
        long links = links(comment.body().markdown());
        add(doubts, links >= MANY_LINKS, links + LINKS);
        elsewhere.ifPresent(path -> doubts.add(SAME_WORDS + path));
        add(doubts, comment.lookAlike(), "looks like an author's name");
        article.filter(one -> one.comments() == CommentsState.CLOSED)
                .ifPresent(one ->
                        doubts.add(one.closes().isPresent() ? "the article is old" : "the discussion is closed"));
        add(doubts, arrival.marks().contains(Arrival.Mark.SENSITIVE), "marked sensitive");
        add(doubts, arrival.marks().contains(Arrival.Mark.BOT), "a bot");
        add(doubts, isEdit, EDIT);
        add(doubts, arrival.marks().contains(Arrival.Mark.DOUBTED), "doubted at its source");
        return List.copyOf(doubts);
    }

    /** The same reasons where the same words stand elsewhere than was thought, or no more. */
    static List<String> again(List<String> doubts, Optional<String> elsewhere) {
        var again = new ArrayList<>(doubts);
        again.removeIf(doubt -> doubt.startsWith(SAME_WORDS));
        int at = 0;
        while (at < again.size()
                && (again.get(at).equals(NEW_HERE) || again.get(at).endsWith(LINKS))) {
            at++;
        }
        int place = at;
        elsewhere.ifPresent(path -> again.add(place, SAME_WORDS + path));
        return List.copyOf(again);
    }

    /** Whether somebody who is trusted may have said it all the same: it is new, or holds links. */
    static boolean areSmall(List<String> doubts) {
        return doubts.stream().allMatch(doubt -> doubt.equals(NEW_HERE) || doubt.endsWith(LINKS));
    }

    private static void add(List<String> doubts, boolean holds, String doubt) {
        if (holds) {
            doubts.add(doubt);
        }
    }

    private static long links(String markdown) {
        return LINK.matcher(markdown)
                .results()
                .map(found -> found.group())
                .distinct()
                .count();
    }
}
