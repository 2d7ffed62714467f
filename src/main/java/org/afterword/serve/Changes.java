package org.afterword.serve;

/**
 * How many of a site's pages and other files are not what they were; one that came or went counts.
 *
 * @param files those that are no pages, such as pictures and feeds
 */
public record Changes(int pages, int files) {
    boolean isNone() {
        return pages == 0 && files == 0;
    }
}
