package org.afterword.content.media;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.fingerprint.ViewFingerprint;
import org.afterword.content.folder.ContentFiles;
import org.afterword.content.memory.KnownPicture;
import org.afterword.content.settings.Pictures;
import org.afterword.markdown.ImageSize;
import org.afterword.picture.Flaw;
import org.afterword.picture.Look;
import org.afterword.picture.PictureStore;
import org.afterword.picture.SmallPictures;

/** Where pictures are looked through and made smaller, as the settings want it. Safe for use by several threads. */
final class Workshop {
    private static final List<String> ENDINGS = List.of(".jpg", ".jpeg", ".png", ".webp");

    /** Those out of which nothing is taken, so that it has to be told what they tell. */
    private static final List<String> OTHER_ENDINGS = List.of(".avif", ".heic", ".heif", ".tif", ".tiff", ".gif");

    private final Pictures wanted;
    private final Optional<PictureStore> store;
    private final SmallPictures smaller = new SmallPictures();
    private final Fingerprint recipe;

    /** @param store where what is made is kept; if there is none, pictures are only looked at */
    Workshop(Pictures wanted, Optional<PictureStore> store) {
        this.wanted = wanted;
        this.store = store;
        this.recipe = ViewFingerprint.of(List.of(wanted, SmallPictures.RECIPE, store.isPresent()));
    }

    Fingerprint recipe() {
        return recipe;
    }

    /** Whether a file is looked through for what others are not to get, by its path. */
    boolean looksThrough(String path) {
        return store.isPresent() && (publishesInPart(path) || hasEnding(path, OTHER_ENDINGS));
    }

    /** Whether what others are not to get is left out of a picture, by its path. */
    static boolean publishesInPart(String path) {
        return hasEnding(path, ENDINGS);
    }

    private static boolean hasEnding(String path, List<String> endings) {
        var lower = path.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(lower::endsWith);
    }

    /** Looks through a file for what others are not to get. */
    KnownPicture look(ContentFiles.Entry entry, Fingerprint content) throws IOException {
        var file = entry.file().file();
        var known = KnownPicture.unknown(recipe);
        if (hasEnding(entry.path(), OTHER_ENDINGS)) {
            boolean place = ImageSizes.of(entry.path(), file).place();
            return known.looked(Optional.empty(), place ? Set.of(Flaw.PLACE) : Set.of());
        }
        var look = Look.of(file);
        if (look.isEmpty() || look.get().isAllOf(file)) {
            return known.looked(Optional.empty(), Set.of());
        }
        try (var in = look.get().open(file)) {
            return known.looked(
                    Optional.of(Fingerprint.of(in)).filter(published -> !published.equals(content)), Set.of());
        }
    }

    /** Makes a picture that an article shows smaller, as far as it is not there already. */
    KnownPicture make(Media media, KnownPicture known, Fingerprint content, Optional<ImageSize> size)
            throws IOException {
        if (!publishesInPart(media.path())) {
            return known.measured(size, List.of(), known.flaws());
        }
        var look = Look.of(media.file());
        if (look.isEmpty() || size.isEmpty()) {
            return known.measured(size, List.of(), Set.of(Look.begins(media.file()) ? Flaw.BROKEN : Flaw.NO_PICTURE));
        }
        var flaws = EnumSet.noneOf(Flaw.class);
        flaws.addAll(look.get().flaws());
        if (SmallPictures.isTooLarge(look.get())) {
            flaws.add(Flaw.TOO_LARGE);
        }
        boolean fits = look.get().still() && flaws.stream().allMatch(flaw -> flaw == Flaw.PROFILE);
        var kept = new ArrayList<KnownPicture.Kept>();
        if (fits && store.isPresent() && !keep(media, content, look.get(), store.get(), kept)) {
            flaws.add(Flaw.BROKEN);
        }
        return known.measured(size.map(one -> MadePictures.with(one, kept, wanted.sizes())), kept, flaws);
    }

    /** Returns whether the picture could be made out. */
    private boolean keep(Media media, Fingerprint content, Look look, PictureStore store, List<KnownPicture.Kept> kept)
            throws IOException {
        var source = Fingerprint.of(content + " " + SmallPictures.RECIPE);
        var widths = new ArrayList<>(wanted.sizes());
        for (var stored : store.of(source)) {
            if (widths.remove((Integer) stored.width())) {
                kept.add(new KnownPicture.Kept(stored, Files.size(store.file(stored))));
            }
        }
        var made = smaller.make(media.file(), look, widths);
        if (made.isEmpty()) {
            return false;
        }
        for (var small : made.get()) {
            kept.add(new KnownPicture.Kept(store.put(source, small), small.bytes().length));
        }
        kept.sort((one, other) ->
                Integer.compare(one.stored().width(), other.stored().width()));
        return true;
    }

    /** Whether all that was made of a picture is still there. */
    boolean has(KnownPicture picture) throws IOException {
        for (var kept : picture.smaller()) {
            if (!store.orElseThrow().has(kept.stored(), kept.length())) {
                return false;
            }
        }
        return true;
    }

    /** What is copied besides a picture of which something was made. */
    List<Media> made(Media media, KnownPicture picture) throws IOException {
        return MadePictures.media(media, picture, store.orElseThrow());
    }
}
