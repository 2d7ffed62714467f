package org.afterword.picture;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a look through a picture's file tells, without making out its pixels.
 *
 * @param kind by its first bytes, whatever its name says
 * @param width as it is stored, in pixels
 * @param height as it is stored, in pixels
 * @param exif which way up it is, and whose it is
 * @param profile what its colours mean (ICC.1), for a JPEG or a WebP; empty where it does not say
 * @param colours the same for a PNG: its chunks that say so
 * @param bands how many values a pixel of a JPEG has
 * @param still whether it does not move
 * @param whole whether all of it has to be in memory to make out its pixels
 * @param exact whether each pixel counts, as in a drawing, or some may be seen through
 * @param published what others get of it
 * @param pixels what is needed to make out its pixels
 */
public record Look(
        Kind kind,
        int width,
        int height,
        Exif exif,
        byte[] profile,
        List<byte[]> colours,
        int bands,
        boolean still,
        boolean whole,
        boolean exact,
        Set<Flaw> flaws,
        List<Piece> published,
        List<Piece> pixels) {

    /** In bytes, by which a kind is known. */
    private static final int SHORTEST = 12;

    /** The kinds of pictures that are made smaller. */
    public enum Kind {
        JPEG,
        PNG,
        WEBP
    }

    /**
     * Looks through a file.
     *
     * @return empty where it is no picture of these kinds, or so broken that it cannot be told where its parts are
     * @throws IOException if it cannot be read
     */
    public static Optional<Look> of(Path file) throws IOException {
        try (var in = new PictureBytes(file)) {
            var kind = kind(in);
            return kind == null
                    ? Optional.empty()
                    : Optional.of(
                            switch (kind) {
                                case JPEG -> new JpegLook(in).look();
                                case PNG -> new PngLook(in).look();
                                case WEBP -> new WebpLook(in).look();
                            });
        } catch (EOFException | BrokenPicture e) {
            return Optional.empty();
        }
    }

    /**
     * Whether a file begins as a picture of these kinds does, whatever becomes of it.
     *
     * @throws IOException if it cannot be read
     */
    public static boolean begins(Path file) throws IOException {
        try (var in = new PictureBytes(file)) {
            return kind(in) != null;
        }
    }

    /** By its first bytes, behind which the reader is left; null where they are no picture's. */
    private static Kind kind(PictureBytes in) throws IOException {
        if (in.size() < SHORTEST) {
            return null;
        }
        var start = in.text(SHORTEST);
        if (start.startsWith("\u00FF\u00D8\u00FF")) {
            return Kind.JPEG;
        } else if (start.startsWith("\u0089PNG\r\n\u001A\n")) {
            return Kind.PNG;
        }
        return start.startsWith("RIFF") && start.endsWith("WEBP") ? Kind.WEBP : null;
    }

    /** Whether others get all of a file. */
    public boolean isAllOf(Path file) throws IOException {
        return published.size() == 1 && published.get(0).equals(Piece.of(0, Files.size(file)));
    }

    /** What others get of it. */
    public InputStream open(Path file) throws IOException {
        return Piece.open(file, published);
    }

    /** How many bytes others get. */
    long length() {
        return Piece.length(published);
    }

    long pixelCount() {
        return (long) width * height;
    }

    /** As it is shown. */
    int shownWidth() {
        return exif.isTurned() ? height : width;
    }

    int shownHeight() {
        return exif.isTurned() ? width : height;
    }
}
