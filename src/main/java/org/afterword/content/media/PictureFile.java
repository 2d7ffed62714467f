package org.afterword.content.media;

import java.util.Optional;
import org.afterword.markdown.ImageSize;

/**
 * What a picture's file tells without a look at its pixels.
 *
 * @param size as a browser shows it
 * @param place whether it tells where it was taken
 */
record PictureFile(Optional<ImageSize> size, boolean place) {
    static final PictureFile NONE = new PictureFile(Optional.empty(), false);
}
