package org.afterword.importer.folder.words;

/** Is told what of an article's text is not as it was. */
public interface Told {

    /**
     * A tag could not be said, and stays visible.
     *
     * @param line of the file, counted from 1
     */
    void left(int line, String tag);

    /** Something that only styles was left out. */
    void dropped(String mark);
}
