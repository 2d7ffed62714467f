package org.afterword.importer.source;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.What;

/**
 * What an element is by its name, as an importer has it, and what looks like such a record in a text that could not be
 * parsed.
 *
 * @param kinds what the elements of some local names stand for
 * @param words the local names of the elements that hold a record's words
 */
record RecordNames(Map<String, What> kinds, Set<String> words) {
    static final String OWNERLESS = "it is not clear what these words belong to";

    /** What an element of a name stands for, which may have a prefix. */
    What what(String name) {
        return kinds.getOrDefault(local(name), What.RECORD);
    }

    /** Whether an element of that name is a record, which is counted. */
    boolean isRecord(String name) {
        return kinds.containsKey(local(name));
    }

    /** Whether an element of that name holds a record's words. */
    boolean isWords(String name) {
        return words.contains(local(name));
    }

    /** What to tell of a comment of XML's that has a record in it, or a record's words. */
    Optional<Remark> hiding(CharSequence comment, Line line) {
        return Stream.concat(kinds.keySet().stream(), words.stream()).anyMatch(name -> hidden(comment, name, false) > 0)
                ? Optional.of(hidden(line))
                : Optional.empty();
    }

    static Remark hidden(Line line) {
        return new Remark(line, "hidden", "a comment in the file hides a record or its words; they are not read");
    }

    /**
     * Refuses each record that looks as if it were in a text of which no more is read.
     *
     * @param but a name that stands for something else there; empty where there is none
     * @param wellFormed whether what is within CDATA is somebody's words
     */
    void refuse(CharSequence text, Line line, String but, boolean wellFormed, Consumer<? super Refused> out) {
        var met = new boolean[1];
        kinds.forEach((name, what) -> {
            for (int i = name.equals(but) ? 0 : hidden(text, name, wellFormed); i > 0; i--) {
                out.accept(new Refused(what, line, "", "it is not clear where it begins or ends"));
                met[0] = true;
            }
        });
        if (!wellFormed && !met[0] && words.stream().anyMatch(name -> hidden(text, name, false) > 0)) {
            out.accept(new Refused(What.RECORD, line, "", OWNERLESS));
        }
    }

    /**
     * How many records of a name look as if they were in a text: as many as begin there, or end, if these are more. What is
     * within CDATA may be anybody's words; a text that is not well-formed has no inside.
     */
    private static int hidden(CharSequence text, String name, boolean wellFormed) {
        int starts = 0;
        int ends = 0;
        var all = text.toString();
        for (int at = all.indexOf('<'); at >= 0; at = all.indexOf('<', at + 1)) {
            if (wellFormed && all.startsWith("<![CDATA[", at)) {
                int end = all.indexOf("]]>", at);
                if (end < 0) {
                    break;
                }
                at = end;
                continue;
            }
            boolean closes = at + 1 < all.length() && all.charAt(at + 1) == '/';
            if (isNamed(all, at + (closes ? 2 : 1), name)) {
                starts += closes ? 0 : 1;
                ends += closes ? 1 : 0;
            }
        }
        return Math.max(starts, ends);
    }

    /** Whether an element's name begins at a place, with any prefix or none. */
    private static boolean isNamed(String text, int from, String name) {
        int end = from;
        int start = from;
        while (end < text.length() && end - from < 80 && "/> \t\r\n".indexOf(text.charAt(end)) < 0) {
            start = text.charAt(end) == ':' ? end + 1 : start;
            end++;
        }
        return end < text.length() && end - start == name.length() && text.startsWith(name, start);
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
