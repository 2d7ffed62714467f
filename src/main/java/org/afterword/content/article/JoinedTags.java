package org.afterword.content.article;

import java.util.List;
import java.util.regex.Pattern;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;

/** Several tags that were written as one text. A name may have a comma, too: {@code Washington, D.C.} */
public final class JoinedTags {
    private static final Pattern SIGN = Pattern.compile("[,;]\\s++|(?<!\\s)\\s*+[，、،；]\\s*");
    private static final String OF_NAMES = ",;";
    private static final String OF_LISTS_ALONE = "，、،；";

    private JoinedTags() {}

    /** The tags that may be joined in one; it alone where none are. */
    public static List<String> parts(String tag) {
        return hasSign(tag, OF_NAMES) || hasSign(tag, OF_LISTS_ALONE) ? List.of(SIGN.split(tag)) : List.of(tag);
    }

    /** Whether a tag can only be several: it has a sign that no name has, or each part of it begins with a small letter. */
    public static boolean areSeveral(String tag) {
        return hasSign(tag, OF_LISTS_ALONE)
                || parts(tag).size() > 1 && parts(tag).stream().noneMatch(JoinedTags::isName);
    }

    private static boolean isName(String part) {
        return part.isEmpty() || Character.isUpperCase(part.codePointAt(0)) || !Character.isLetter(part.codePointAt(0));
    }

    private static boolean hasSign(String tag, String signs) {
        for (int i = 0; i < tag.length(); i++) {
            if (signs.indexOf(tag.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    public static Problem problem(Position place, String tag) {
        return Problem.warning(
                "front-matter/tag",
                place,
                "'" + tag + "' is one tag with a comma in it",
                "write [" + String.join(", ", parts(tag)) + "] for several");
    }
}
