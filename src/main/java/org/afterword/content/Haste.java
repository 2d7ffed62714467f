package org.afterword.content;

import java.util.function.BooleanSupplier;

/**
 * Whether slips of the pen in the words of articles and comments are looked for, which takes longer than to read them. None
 * of them keeps a site from being shown.
 *
 * @param slips whether those of files that are read now are looked for, and where their texts lead
 * @param contents whether what these files say at length is kept, for the pages that ask for it
 * @param catchesUp is asked for each article whose slips were not looked for, whether they are to be now
 */
public record Haste(boolean slips, boolean contents, BooleanSupplier catchesUp) {

    /** All is looked for. */
    public static final Haste NONE = new Haste(true, true, () -> true);

    /** Nothing is, for whoever looks at the contents alone. */
    public static final Haste BARE = new Haste(false, true, () -> false);

    /** Nothing is, for a page that is waited for: it shows few of the articles. */
    public static final Haste FIRST = new Haste(false, false, () -> false);

    /** All that is new, and of the rest as much as there is time for. */
    public static Haste asLongAs(BooleanSupplier time) {
        return new Haste(true, true, time);
    }
}
