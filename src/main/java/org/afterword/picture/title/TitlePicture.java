package org.afterword.picture.title;

import java.util.List;
import java.util.Optional;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.fingerprint.ViewFingerprint;

/**
 * An article's title as a picture, with the names of its site and its author: for where the page is shared and the article has
 * no picture of its own. The same words in the same colours give the same bytes on every machine: the letters are those of
 * fonts that come with the program.
 *
 * @param direction {@code ltr} or {@code rtl}
 */
public record TitlePicture(String title, String site, Optional<String> author, String direction, Colours colours) {
    /** In pixels: the size that those who show pages ask for. */
    public static final int WIDTH = 1200;

    /** In pixels. */
    public static final int HEIGHT = 630;

    /** Stands for how pictures are made: another one makes others. */
    private static final String RECIPE = "1";

    public TitlePicture {
        title = SetWords.of(title);
        site = SetWords.of(site);
        author = author.map(SetWords::of);
    }

    /** Whether there are letters for all of its words. */
    public boolean canBeSet() {
        return !title.isEmpty()
                && Typeface.of(title).isPresent()
                && Typeface.of(site).isPresent()
                && author.stream().allMatch(name -> Typeface.of(name).isPresent());
    }

    /** Stands for what it looks like. */
    public Fingerprint fingerprint() {
        return ViewFingerprint.of(List.of(RECIPE, title, site, author, direction, colours));
    }

    /** The picture as a PNG; ask only where it {@link #canBeSet}. Takes some hundredths of a second. */
    public byte[] png() {
        return new Painting(this).png();
    }
}
