package org.afterword.importer.folder.generator;

/**
 * How a long list was parted into pages.
 *
 * @param size how many articles a page had; none where lists were whole
 * @param first the number of the first page that had an address of its own: 1, where that led to the list, or 2
 * @param path of a page, by the list's path and the page's number
 */
record Paging(int size, int first, Path path) {
    static final Paging NONE = new Paging(0, 2, (list, number) -> list);

    /** Makes the path of a page. */
    interface Path {
        String of(String list, int number);
    }

    /** The number of pages for so many articles. */
    int pages(int articles) {
        return size <= 0 ? 0 : (articles + size - 1) / size;
    }

    /** A size as settings write it. */
    static int size(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
