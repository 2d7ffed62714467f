package org.afterword.importer.kinds;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.afterword.base.problem.Nearest;
import org.afterword.importer.record.PrivateWords;

/**
 * A line that says nothing but an address, for mail or of a machine, perhaps behind a field's name. In a format in which each
 * field is a line, it is what damage has left of one. Of a name a letter may be another, and of an address a part may be lost.
 */
final class LoneAddress {
    private static final Set<String> OF_MAIL = Set.of("EMAIL", "E-MAIL", "AUTHOR EMAIL");
    private static final Set<String> OF_MACHINE = Set.of("IP");
    private static final Pattern NUMBERS =
            Pattern.compile("[0-9a-fA-F]{0,4}(?:([.:])[0-9a-fA-F]{0,4})(?:\\1[0-9a-fA-F]{0,4}){1,6}");

    /** Such a field anywhere in a line, which damage has joined with another one. */
    private static final Pattern FIELD = Pattern.compile(
            "(?<![A-Z])(?:(EMAIL[^A-Za-z\\s@]?)[ \\t]{1,9}(?=[^\\s@]{1,64}@)\\S++|(EMAIL:)[ \\t]{0,9}[^\\s@.]*+[@.]\\S*+|(IP:)[ \\t]{0,9}[^\\s.]*+\\.[^\\s.]*+\\.\\S*+)");

    /** A part of an address before a field, where the end of a line is lost or another sign. */
    private static final Pattern BEFORE_FIELD =
            Pattern.compile("^([ \\t]{0,9})[^\\s.@/<]*+[.@][^\\s/<]*?(?=.?(?:EMAIL|IP|URL|DATE|TITLE|STATUS):[ \\t])");

    /** The name of another field, which damage has joined with this one. */
    private static final Pattern JOINED =
            Pattern.compile("(?<![A-Z])(?:AUTHOR|AUTHOR EMAIL|DATE|TITLE|BASENAME|STATUS|BODY|COMMENT):[ \\t]");

    private static final Pattern HOST = Pattern.compile("(?<=[^\\s@])@\\S++|^@\\S*?\\.\\S++");

    private static final int LONGEST = 300;
    private static final int LONGEST_NAME = 20;

    private LoneAddress() {}

    /**
     * The line without its address.
     *
     * @param fields the names that fields of the export have
     * @return nothing where the line says something else
     */
    static Optional<String> without(String line, Set<String> fields) {
        if (line.contains("EMAIL") || line.contains("IP:")) {
            var without = FIELD.matcher(line).replaceAll("$1$2$3 " + PrivateWords.GONE);
            if (!without.equals(line)) {
                return Optional.of(without);
            }
        }
        int colon = line.indexOf(": ");
        if (colon > 1 && Character.isUpperCase(line.charAt(colon - 1))) {
            var without = BEFORE_FIELD.matcher(line).replaceFirst("$1" + PrivateWords.GONE);
            if (!without.equals(line)) {
                return Optional.of(without);
            }
        }
        var said = line.strip();
        int start = said.length();
        while (start > 0 && !Character.isWhitespace(said.charAt(start - 1))) {
            start--;
        }
        if (start > LONGEST_NAME || said.length() > LONGEST || said.isEmpty()) {
            return Optional.empty(); // as nearly all lines of words are
        }
        if (start == 0 && (isWhole(said) || said.startsWith("@") && mayBePart(said.substring(1)))) {
            return Optional.of(PrivateWords.GONE);
        }
        int end = start > 0 ? start : said.indexOf(':') + 1;
        var name = said.substring(0, end).strip();
        return end > 0 && isAddress(name, said.substring(end), fields)
                ? Optional.of(name + " " + PrivateWords.GONE)
                : Optional.empty();
    }

    /** Whether a line may be a part of an address: one word with a dot or an {@code @} within it. */
    static boolean mayBePart(String line) {
        var said = line.strip();
        int sign = Math.max(said.lastIndexOf('.', said.length() - 2), said.lastIndexOf('@', said.length() - 2));
        return sign >= 0 && said.length() <= LONGEST && said.chars().noneMatch(c -> c <= ' ' || c == '/' || c == '<');
    }

    /** A name without the host of an address, of which a part may be lost, and without an address that follows it. */
    static String ofName(String name) {
        var person = name.indexOf('@') < 0 ? name : HOST.matcher(name).replaceAll("");
        return NUMBERS.matcher(person).matches() ? "" : FIELD.matcher(person).replaceAll("$1$2$3 " + PrivateWords.GONE);
    }

    /**
     * What a field says that is for no address: nothing where it says only one, of which a part may be lost. Where a title
     * speaks of one, it stays.
     */
    static String ofField(String value) {
        if (!PrivateWords.mayBeIn(value)) {
            return value;
        }
        int at = value.indexOf('@');
        boolean isWord = value.chars().noneMatch(Character::isWhitespace);
        if (isWord && at >= 0 && (at == value.length() - 1 || value.indexOf('.', at) > 0)) {
            return "";
        }
        return JOINED.matcher(value).find() ? PrivateWords.withoutAny(value) : value;
    }

    private static boolean isAddress(String sign, String value, Set<String> fields) {
        var name = sign.replaceFirst("\\W$", "");
        boolean ofMail = value.indexOf('@') > 0 && !value.contains("//");
        if (Nearest.to(name, OF_MAIL).isPresent()) {
            return ofMail || value.indexOf('.') >= 0;
        }
        if (Nearest.to(name, OF_MACHINE).isPresent()) {
            return ofMail
                    || isWhole(value)
                    || !name.equals(sign) && NUMBERS.matcher(value).matches();
        }
        return (ofMail || isWhole(value))
                && (name.isEmpty() || Nearest.to(name, fields).isPresent());
    }

    private static boolean isWhole(String value) {
        return PrivateWords.without(value).equals(PrivateWords.GONE);
    }
}
