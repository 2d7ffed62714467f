package org.afterword.content.memory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.markdown.ImageSize;
import org.afterword.picture.Flaw;
import org.afterword.picture.PictureStore;

/**
 * What is remembered of a file as a picture.
 *
 * @param recipe stands for what was to become of pictures then
 * @param looked whether it was looked through for what others are not to get
 * @param published stands for the bytes that others get, where they are not those of the file
 * @param measured whether its size was looked for
 * @param size what was found then, with the smaller ones that were made
 * @param smaller where those are kept
 */
public record KnownPicture(
        Fingerprint recipe,
        boolean looked,
        Optional<Fingerprint> published,
        boolean measured,
        Optional<ImageSize> size,
        List<Kept> smaller,
        Set<Flaw> flaws) {

    /** A smaller picture that is kept, with its length in bytes. */
    public record Kept(PictureStore.Stored stored, long length) {}

    /** Nothing is known yet. */
    public static KnownPicture unknown(Fingerprint recipe) {
        return new KnownPicture(recipe, false, Optional.empty(), false, Optional.empty(), List.of(), Set.of());
    }

    /** The same, measured. */
    public KnownPicture measured(Optional<ImageSize> size, List<Kept> smaller, Set<Flaw> flaws) {
        return new KnownPicture(recipe, looked, published, true, size, smaller, flaws);
    }

    /** The same, looked through. */
    public KnownPicture looked(Optional<Fingerprint> published, Set<Flaw> flaws) {
        return new KnownPicture(recipe, true, published, measured, size, smaller, flaws);
    }
}
