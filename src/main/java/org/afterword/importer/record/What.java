package org.afterword.importer.record;

import java.util.Locale;

/** What a line of the ledger speaks of. */
public enum What {
    ARTICLE,
    COMMENT,
    FILE,
    /** A record that is neither, or too broken to tell. */
    RECORD;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
