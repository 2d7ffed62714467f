package org.afterword.importer.kinds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.afterword.base.problem.Nearest;
import org.afterword.importer.record.PrivateWords;

/**
 * A part of an article in Movable Type's format: fields, one a line, and then a text.
 *
 * @param name {@code COMMENT}, {@code BODY} and so on; empty for the fields that an article begins with
 * @param whole whether its end is in the file
 * @param cut whether it ends where a line begins something else though the dashes before it are broken
 * @param odd how many of its first lines, where fields alone stand, are none
 * @param unknown its lines that look like fields, but have the name of none and may be damaged
 * @param strays what is left of its lines of words that said nothing but an address, and of fields that held one
 */
record MovableTypePart(
        String name,
        int line,
        Map<String, List<String>> fields,
        String text,
        boolean whole,
        boolean cut,
        int odd,
        List<String> unknown,
        List<String> strays) {
    /** Some systems have fields of their own. */
    private static final Pattern OTHER = Pattern.compile("[A-Za-z][\\w -]{0,40}:.*");

    private static final int LONGEST_VALUE = 32;
    private static final int LONGEST_FLAG = 9;

    /** Fields that say no more than a word or a time. */
    private static final Set<String> SHORT =
            Set.of("DATE", "STATUS", "ALLOW COMMENTS", "ALLOW PINGS", "CONVERT BREAKS", "NO ENTRY");

    private static final Set<String> KNOWN = Set.of(
            "AUTHOR",
            "AUTHOR EMAIL",
            "TITLE",
            "BASENAME",
            "STATUS",
            "DATE",
            "UNIQUE URL",
            "PERMALINK",
            "ALLOW COMMENTS",
            "ALLOW PINGS",
            "CONVERT BREAKS",
            "NO ENTRY",
            "CATEGORY",
            "PRIMARY CATEGORY",
            "TAGS",
            "EMAIL",
            "IP",
            "URL",
            "BLOG NAME");

    /** What a line can begin with that damage has made of a field's. */
    private static final Set<String> NAMES =
            Stream.concat(KNOWN.stream(), Stream.of("COMMENT", "PING", "BODY")).collect(Collectors.toUnmodifiableSet());

    /** Fields that nobody but the program writes among others, unlike those of a list of films. */
    private static final Set<String> OF_PERSON = Set.of("EMAIL", "AUTHOR EMAIL", "IP");

    /** Fields that have their own way with addresses. */
    private static final Set<String> NAMED_OR_LINKED =
            Set.of("AUTHOR", "BLOG NAME", "EMAIL", "AUTHOR EMAIL", "IP", "URL", "UNIQUE URL", "PERMALINK", "DATE");

    private static final int MOST_FIELDS = 9;

    /** Takes the fields from a part's first lines. */
    static MovableTypePart of(String name, int line, List<String> lines, boolean whole, boolean cut) {
        var fields = new LinkedHashMap<String, List<String>>();
        boolean said = name.equals("COMMENT") || name.equals("PING");
        int end = name.isEmpty() ? lines.size() : said ? head(lines) : 0;
        int odd = 0;
        var unknown = new ArrayList<String>();
        var strays = new ArrayList<String>();
        for (int i = 0; i < end; i++) {
            var field = MovableTypeParts.FIELD.matcher(lines.get(i));
            if (field.matches() && !field.group(1).endsWith("BODY") && !isTooLong(field.group(1), field.group(2))) {
                var given = field.group(2).strip();
                var value = NAMED_OR_LINKED.contains(field.group(1)) ? given : LoneAddress.ofField(given);
                fields.computeIfAbsent(field.group(1), any -> new ArrayList<>()).add(value);
                if (!value.equals(given)) {
                    strays.add(field.group(1) + ": " + (value.isEmpty() ? PrivateWords.GONE : value));
                }
            } else if (field.matches()
                    || !lines.get(i).isBlank() && !OTHER.matcher(lines.get(i)).matches()) {
                odd++;
            }
            if (isDamaged(lines.get(i))) {
                unknown.add(lines.get(i));
            }
        }
        var words = new ArrayList<String>();
        for (int i = end; i < lines.size(); i++) {
            var one = lines.get(i);
            var without = among(lines, i, cut).or(() -> LoneAddress.without(one, NAMES));
            without.ifPresent(strays::add);
            words.add(without.orElse(one));
        }
        return new MovableTypePart(name, line, fields, String.join("\n", words), whole, cut, odd, unknown, strays);
    }

    /**
     * A line among fields that are out of their place, without what may be a part of an address; nothing where it is another
     * line.
     */
    private static Optional<String> among(List<String> lines, int i, boolean cut) {
        var line = lines.get(i);
        int value = line.indexOf(": ") + 1;
        var name = value > 1 && value < LONGEST_VALUE ? line.substring(0, value - 1) : "";
        if (i > 0
                && !name.isEmpty()
                && isBroken(lines.get(i - 1), name)
                && LoneAddress.mayBePart(line.substring(value))) {
            return Optional.of(name + ": " + PrivateWords.GONE);
        }
        boolean isField = KNOWN.contains(name) && !NAMED_OR_LINKED.contains(name);
        if (!LoneAddress.mayBePart(isField ? line.substring(value) : line)) {
            return Optional.empty();
        }
        var beside = isField ? OF_PERSON : KNOWN;
        return isField(lines, i - 1, beside)
                        || isField(lines, i + 1, beside)
                        || cut && i == lines.size() - 1
                        || SHORT.contains(name)
                ? Optional.of(isField ? name + ": " + PrivateWords.GONE : PrivateWords.GONE)
                : Optional.empty();
    }

    /** Whether a field's name goes on in the next line. */
    private static boolean isBroken(String line, String next) {
        var begun = line.strip();
        return !begun.isEmpty() && begun.length() < LONGEST_VALUE && KNOWN.contains(begun + next);
    }

    /** Whether a line among the words is one of some fields out of its place. */
    private static boolean isField(List<String> lines, int i, Set<String> fields) {
        if (i < 0 || i >= lines.size()) {
            return false;
        }
        var field = MovableTypeParts.FIELD.matcher(lines.get(i));
        return field.matches() && fields.contains(field.group(1));
    }

    /** Words that a line end is missing before pass for the end of a field. */
    private static boolean isTooLong(String field, String text) {
        return text.length() > (field.startsWith("ALLOW") ? LONGEST_FLAG : LONGEST_VALUE) && SHORT.contains(field);
    }

    /** Whether a line that is no known field was most likely one. */
    private static boolean isDamaged(String line) {
        int colon = line.indexOf(':');
        return colon > 0
                && !KNOWN.contains(line.substring(0, colon))
                && Nearest.to(line.substring(0, colon), KNOWN).isPresent();
    }

    /** How many lines the fields of something said take: up to its date, or as far as there are some. */
    private static int head(List<String> lines) {
        int fields = 0;
        int first = -1;
        for (int i = 0; i < Math.min(MOST_FIELDS, lines.size()); i++) {
            var field = MovableTypeParts.FIELD.matcher(lines.get(i));
            if (!field.matches()) {
                first = first < 0 ? i : first;
                continue;
            }
            fields++;
            if (field.group(1).equals("DATE") && fields >= 3) {
                return i + 1;
            }
        }
        return first < 0 ? fields : first;
    }

    /** Whether it is a comment or a trackback. */
    boolean isSaid() {
        return name.equals("COMMENT") || name.equals("PING");
    }

    /** The text; what stands right before a broken separator may be the fields that it parted from the words. */
    String words() {
        return cut ? PrivateWords.without(text) : text;
    }

    Optional<String> field(String field) {
        return fields.getOrDefault(field, List.of()).stream()
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }
}
