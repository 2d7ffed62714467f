package org.afterword.importer.folder.words;

/** Is told what of an article's text is not as it was. */
public interface Told {

    /**
     * A tag could not be said, and stays visible.
     *
     * @param line of the file, counted from 1
     */
    void left(int line, String tag);

    /**
     * A link leads to a file that has no page, or is not there, and stays as it was written.
     *
     * @param line of the file, counted from 1
     */
    default void missing(int line, String link) {}

    /** Something that only styles was left out. */
    void dropped(String mark);
}
