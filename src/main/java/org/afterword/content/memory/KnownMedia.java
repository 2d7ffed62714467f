package org.afterword.content.memory;

import java.util.Optional;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.content.folder.Stamp;
import org.afterword.markdown.ImageSize;

/**
 * What is remembered of a file that is copied.
 *
 * @param measured whether its size as an image was looked for
 * @param size what was found then
 */
public record KnownMedia(Stamp stamp, Fingerprint content, boolean measured, Optional<ImageSize> size) {}
