package org.afterword.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands here for the fields that other programs have. It is looked through only when a field is not known. */
public final class ForeignFields {
    /** Where none are expected. */
    static final ForeignFields NONE = new ForeignFields();

    private record Row(String cure, String names) {}

    private final List<Row> rows = new ArrayList<>();

    /**
     * Adds fields of one meaning.
     *
     * @param cure what to do instead
     * @param names the fields' names in small letters and digits, without signs, with a space between two
     */
    public ForeignFields add(String cure, String names) {
        rows.add(new Row(cure, " " + names + " "));
        return this;
    }

    /** Whether a field of ours stands for another, however that writes its name. */
    boolean means(String name, String ours) {
        return cure(name).filter(cure -> cure.startsWith("use '" + ours + "'")).isPresent();
    }

    /** What to do instead of a field, however it writes its name; empty where nothing is known of it. */
    Optional<String> cure(String name) {
        var bare = new StringBuilder(" ");
        var lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0, c; i < lower.length(); i += Character.charCount(c)) {
            c = lower.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                bare.appendCodePoint(c);
            }
        }
        var wanted = bare.append(' ').toString();
        for (var row : rows) {
            if (row.names().contains(wanted)) {
                return Optional.of(row.cure());
            }
        }
        return Optional.empty();
    }
}
