package org.afterword.markdown;

import java.util.List;

/**
 * The size of an image of the site's own.
 *
 * @param path from the content folder, with a leading slash
 * @param width in pixels
 * @param height in pixels
 * @param smaller the same in smaller sizes, the smallest first
 */
public record ImageSize(String path, int width, int height, List<Smaller> smaller) {

    /** The same image with a smaller width, in pixels; the path is as it stands in an address. */
    public record Smaller(String path, int width) {}

    public ImageSize(String path, int width, int height) {
        this(path, width, height, List.of());
    }

    /**
     * Whether the image itself is one of the sizes that a browser may choose from: where none is nearly as large, and not where it
     * is what a camera took, which is a click away.
     */
    public boolean isChoice() {
        return smaller.isEmpty() || width <= 2 * smaller.get(smaller.size() - 1).width();
    }

    /** The same in this size alone. */
    public ImageSize alone() {
        return smaller.isEmpty() ? this : new ImageSize(path, width, height);
    }
}
