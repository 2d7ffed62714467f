package org.afterword.importer.kinds;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.afterword.importer.source.JsonObject;

/** Tells a comment's file by the names of its fields alone, in whatever order and line ends they stand. */
final class StaticmanShape {
    private static final Pattern FIELD = Pattern.compile("([\"']?)(\\w[\\w-]*)\\1[ \\t]*:(?:[ \\t].*)?");
    private static final Pattern ITEM = Pattern.compile(
            "(?:#.*\\n|[ \\t]*\\n|---[ \\t]*\\n)*+(?:[^\\s#-].*:[ \\t]*\\n)?([ \\t]*-[ \\t]+)(?=[\"'\\w])");

    /** How JSON begins that has a list for each page. */
    private static final Pattern PAGES = Pattern.compile("\\{\\s*+\"[^\"]*+\"\\s*+:\\s*+\\[\\s*+(?=\\{)");

    private static final Set<String> IDS = Set.of("_id");
    private static final Set<String> WORDS = Set.of("message", "comment", "body", "text");
    private static final Set<String> PEOPLE = Set.of("name", "author");
    private static final Set<String> TIMES = Set.of("date", "timestamp", "created");

    /** What a comment has and no settings, posts or lists of contacts have. */
    private static final Set<String> ANSWERS = Set.of(
            "_parent",
            "reply_to",
            "replying_to",
            "replying_to_uid",
            "replyID",
            "parent_id",
            "email",
            "url",
            "post_id",
            "blogger_post_id");

    /** What an article has and no comment. */
    private static final Set<String> ARTICLES = Set.of("title", "layout", "permalink", "tags", "categories");

    /** What comments of Twikoo have, which have an id of the same name. */
    private static final Set<String> OTHERS = Set.of("isSpam", "mailMd5", "href");

    private StaticmanShape() {}

    /**
     * Whether a text's fields are a comment's: with Staticman's id and something of a comment, or, as other programs and
     * its first version write them, with words, a writer and a time.
     */
    static boolean is(String head) {
        var text = head.stripLeading();
        var pages = PAGES.matcher(text);
        if (text.startsWith("{")) {
            return isComment(JsonObject.names(pages.lookingAt() ? text.substring(pages.end()) : text), false);
        } else if (text.startsWith("[")) {
            return isComment(JsonObject.names(text.substring(1)), false);
        }
        var names = new HashSet<String>();
        return isComment(names, names(first(head), names));
    }

    /** Whether a text is JSON that has a list for each page. */
    static boolean isByPage(String text) {
        return PAGES.matcher(text.stripLeading()).lookingAt();
    }

    /** The fields of the first item of a list, or of that of the first page, as they would stand by themselves; any other text as it is. */
    private static String first(String head) {
        var item = ITEM.matcher(head);
        if (!item.lookingAt()) {
            return head;
        }
        var rest = head.substring(item.end());
        int end = rest.indexOf("\n" + item.group(1).stripTrailing());
        return (end < 0 ? rest : rest.substring(0, end))
                .replace("\n" + " ".repeat(item.group(1).length()), "\n");
    }

    /** @param parted whether the words may stand behind the fields */
    private static boolean isComment(Set<String> names, boolean parted) {
        boolean words = has(names, WORDS);
        if (has(names, IDS)) {
            return !has(names, OTHERS) && (words || has(names, PEOPLE) || has(names, TIMES));
        }
        return (words || parted && has(names, ANSWERS))
                && has(names, PEOPLE)
                && has(names, TIMES)
                && !has(names, ARTICLES);
    }

    private static boolean has(Set<String> names, Set<String> some) {
        return some.stream().anyMatch(names::contains);
    }

    /**
     * Collects the names that begin lines, up to a line at the margin that is anything but a field: without an id before it
     * the text is then none of fields.
     *
     * @return whether a line of hyphens closes the fields, and something else follows
     */
    private static boolean names(String text, Set<String> names) {
        boolean first = true;
        for (var line : (Iterable<String>) text.lines()::iterator) {
            if (line.startsWith("---") && line.strip().equals("---")) {
                if (!first) {
                    return true;
                }
            } else if (!line.isBlank() && line.charAt(0) != ' ' && line.charAt(0) != '\t' && line.charAt(0) != '#') {
                var field = FIELD.matcher(line);
                if (!field.matches()) {
                    if (!has(names, IDS)) {
                        names.clear();
                    }
                    return false;
                }
                names.add(field.group(2));
            }
            first = first && line.isBlank();
        }
        return false;
    }
}
