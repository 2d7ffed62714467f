package org.afterword.markdown;

import java.util.List;

/**
 * The size of an image of the site's own.
 *
 * @param path from the content folder, with a leading slash
 * @param width in pixels
 * @param height in pixels
 * @param smaller the same in smaller sizes, the smallest first
 * @param isChoice whether the image itself is one of the sizes that a browser may choose from
 */
public record ImageSize(String path, int width, int height, List<Smaller> smaller, boolean isChoice) {

    /** The same image with a smaller width, in pixels; the path is as it stands in an address. */
    public record Smaller(String path, int width) {}

    public ImageSize(String path, int width, int height) {
        this(path, width, height, List.of(), true);
    }

    /** The same in this size alone. */
    public ImageSize alone() {
        return smaller.isEmpty() ? this : new ImageSize(path, width, height);
    }
}
