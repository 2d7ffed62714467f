package org.afterword.content;

import java.util.Optional;
import org.afterword.base.Fingerprint;
import org.afterword.markdown.ImageSize;

/**
 * What is remembered of a file that is copied.
 *
 * @param measured whether its size as an image was looked for
 * @param size what was found then
 */
record KnownMedia(Stamp stamp, Fingerprint content, boolean measured, Optional<ImageSize> size) {}
