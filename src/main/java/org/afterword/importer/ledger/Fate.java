package org.afterword.importer.ledger;

import java.util.Locale;

/** What became of a record that was read. */
public enum Fate {
    /** It is now in the content folder, where it is published or, as a draft, could be. */
    WRITTEN,
    /** It was in the content folder before. */
    THERE,
    /** It is kept from publication. */
    HELD,
    /** It was spam or deleted, there or here. */
    REMOVED,
    /** No article was found that it belongs to; it is kept in a file of its own. */
    UNPLACED,
    /** It cannot be read. */
    REFUSED;

    @Override
    public String toString() {
        return this == THERE ? "already there" : name().toLowerCase(Locale.ROOT);
    }
}
