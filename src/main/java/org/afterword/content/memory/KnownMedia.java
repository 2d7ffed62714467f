package org.afterword.content.memory;

import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.content.folder.Stamp;

/**
 * What is remembered of a file that is copied.
 *
 * @param picture what is known of it as a picture, if it is one
 */
public record KnownMedia(Stamp stamp, Fingerprint content, KnownPicture picture) {}
