package org.afterword.content.memory;

import java.util.Optional;
import java.util.Set;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.state.Packer;
import org.afterword.base.state.Unpacker;
import org.afterword.markdown.ImageSize;
import org.afterword.picture.Flaw;
import org.afterword.picture.PictureStore;

/** Writes what is known of a picture into the memory's file, and reads it. */
final class PackedPicture {
    private PackedPicture() {}

    static void pack(KnownPicture picture, Packer out) {
        out.fingerprint(picture.recipe());
        out.flag(picture.looked());
        out.optional(picture.published(), out::fingerprint);
        out.flag(picture.measured());
        out.optional(picture.size(), size -> {
            out.number(size.width());
            out.number(size.height());
            out.list(size.smaller(), smaller -> {
                out.text(smaller.path());
                out.number(smaller.width());
            });
            out.flag(size.isChoice());
        });
        out.list(picture.smaller(), kept -> {
            out.fingerprint(kept.stored().source());
            out.number(kept.stored().width());
            out.fingerprint(kept.stored().content());
            out.text(kept.stored().ending());
            out.number(kept.length());
        });
        out.list(picture.flaws(), flaw -> out.number(flaw.ordinal()));
    }

    /** @param path of the picture */
    static KnownPicture unpack(String path, Unpacker in) {
        Fingerprint recipe = in.fingerprint();
        boolean looked = in.flag();
        var published = in.optional(() -> in.fingerprint());
        boolean measured = in.flag();
        Optional<ImageSize> size = in.optional(() -> new ImageSize(
                path,
                (int) in.number(),
                (int) in.number(),
                in.list(() -> new ImageSize.Smaller(in.text(), (int) in.number())),
                in.flag()));
        var smaller = in.list(() -> new KnownPicture.Kept(
                new PictureStore.Stored(in.fingerprint(), (int) in.number(), in.fingerprint(), in.text()),
                in.number()));
        var flaws = in.list(() -> Flaw.values()[(int) in.number()]);
        return new KnownPicture(recipe, looked, published, measured, size, smaller, Set.copyOf(flaws));
    }
}
