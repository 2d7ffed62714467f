package org.afterword.importer.record;

/**
 * An address at which the old site served a list of articles, or a feed.
 *
 * @param path where it was served, with a leading slash; it may have a query
 * @param name of the tag or the series that it was about, the key of the author, the address of the article whose comments it had, or
 *     the address that it led to; empty for what has no name
 * @param isFeed whether it was for feed readers
 */
public record ExportedList(Line line, String path, Of of, String name, boolean isFeed) implements Exported {

    /** What was listed. */
    public enum Of {
        /** The newest articles, as on a home page. */
        NEWEST,
        /** All articles, or those of a time or a section, for which this site has no list of their own. */
        ARTICLES,
        TAGS,
        TAG,
        SERIES,
        AUTHOR,
        COMMENTS,
        /** Nothing: readers were sent on to another page of the site. */
        ELSEWHERE
    }
}
