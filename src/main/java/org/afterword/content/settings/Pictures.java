package org.afterword.content.settings;

import java.util.List;

/**
 * What becomes of pictures.
 *
 * @param on whether anything does: whether they are published without what they tell of whoever took them
 * @param sizes the widths that are made of each besides its own, in pixels, from the smallest
 */
public record Pictures(boolean on, List<Integer> sizes) {
    /** Each is copied as it is. */
    public static final Pictures COPIED = new Pictures(false, List.of());
}
