package org.afterword.importer.folder.generator;

import org.afterword.importer.folder.address.PelicanParts;
import org.afterword.importer.folder.matter.Matter;

/**
 * How one blog of Pelican's writes names into addresses.
 *
 * @param unicode whether letters of other scripts stay what they are
 * @param cased whether capitals stay
 */
record PelicanNames(boolean unicode, boolean cased) {

    static PelicanNames of(Matter settings) {
        return new PelicanNames(
                settings.flag("SLUGIFY_USE_UNICODE", false), settings.flag("SLUGIFY_PRESERVE_CASE", false));
    }

    String slug(String name) {
        return PelicanParts.slug(name, unicode, cased);
    }

    /** Whether a name has letters that Pelican spells in a way of its own. */
    boolean isSpelt(String name) {
        return !unicode && PelicanParts.isSpelt(name);
    }
}
