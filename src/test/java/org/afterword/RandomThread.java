package org.afterword;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** The text of a thread file that changes by chance, one comment at a time; an empty text is a thread without any. */
public final class RandomThread {
    private static final Pattern BEGINNING = Pattern.compile("(?m)^(?=- )");
    private static final Pattern ID = Pattern.compile("- id: (\\S+)");

    private final Random random;
    private int next;

    public RandomThread(Random random) {
        this.random = random;
    }

    public String grown(int comments) {
        var text = "";
        for (int i = 0; i < comments; i++) {
            text = random.nextInt(3) == 0 ? replied(text) : added(text);
        }
        return text;
    }

    String added(String text) {
        return text + comment("");
    }

    /** Answers a comment below it, or from the end of the file by its id; a visitor, or one of the site's authors. */
    String replied(String text) {
        var comments = comments(text);
        if (comments.isEmpty()) {
            return added(text);
        }
        int at = random.nextInt(comments.size());
        if (random.nextBoolean()) {
            return text + comment("  reply_to: " + id(comments.get(at)) + "\n");
        }
        comments.set(
                at,
                with(
                        comments.get(at),
                        "replies",
                        "[{id: c%d, by: linnea, body: Reply %d}]".formatted(next++, random.nextInt(10))));
        return String.join("", comments);
    }

    /** Changes one word of a comment for another of the same length. */
    String reworded(String text) {
        return changed(text, "body", "Comment " + random.nextInt(10));
    }

    /** Makes a comment a tombstone, or one of those a comment again. */
    String buried(String text) {
        return changed(text, "removed", String.valueOf(random.nextInt(3) > 0));
    }

    String pinned(String text) {
        return changed(text, "pinned", String.valueOf(random.nextBoolean()));
    }

    String speakingOfAStep(String text) {
        return changed(text, "about", "step-" + (1 + random.nextInt(3)));
    }

    String renamed(String text) {
        return changed(text, "author", "Name " + random.nextInt(10));
    }

    /** Without one of its comments; those that answered it answer nobody. */
    String shortened(String text) {
        var comments = comments(text);
        if (!comments.isEmpty()) {
            comments.remove(random.nextInt(comments.size()));
        }
        return String.join("", comments);
    }

    private String comment(String field) {
        var comment = "- id: c" + next++ + "\n" + field + "  body: Comment " + random.nextInt(10) + "\n";
        if (random.nextBoolean()) {
            comment = with(comment, "author", "Name " + random.nextInt(10));
        }
        return random.nextBoolean() ? with(comment, "date", "2020-0" + (1 + random.nextInt(9)) + "-01") : comment;
    }

    private String changed(String text, String field, String value) {
        var comments = comments(text);
        if (comments.isEmpty()) {
            return added(text);
        }
        int at = random.nextInt(comments.size());
        comments.set(at, with(comments.get(at), field, value));
        return String.join("", comments);
    }

    private static String with(String comment, String field, String value) {
        return comment.replaceAll("(?m)^  " + field + ": .*\n", "") + "  " + field + ": " + value + "\n";
    }

    private static String id(String comment) {
        var found = ID.matcher(comment);
        if (!found.find()) {
            throw new IllegalStateException("a comment without an id: " + comment);
        }
        return found.group(1);
    }

    private static List<String> comments(String text) {
        return text.isEmpty() ? new ArrayList<>() : new ArrayList<>(Arrays.asList(BEGINNING.split(text)));
    }
}
