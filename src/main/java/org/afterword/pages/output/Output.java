package org.afterword.pages.output;

import java.util.function.Supplier;
import org.afterword.content.media.Media;
import org.afterword.picture.title.TitlePicture;

/** One file of the site to be, as data. */
public sealed interface Output {

    /** Where it is written, from the output folder, without a leading slash. */
    String path();

    /** What it was made from, for a person to find: a file, or a part of the site. */
    String origin();

    /**
     * A view through a template.
     *
     * @param inputs makes what the page is made from when it is asked for, and the same each time: of a large site, it is
     *     never all in memory at once
     */
    record Page(String path, String origin, String template, Supplier<? extends Inputs> inputs) implements Output {}

    /** A file that is copied. */
    record Copy(String path, Media media) implements Output {
        @Override
        public String origin() {
            return media.name();
        }
    }

    /**
     * A picture of a title.
     *
     * @param file the article that it is for
     */
    record Title(String path, String file, TitlePicture picture) implements Output {
        @Override
        public String origin() {
            return "the picture for sharing " + file;
        }
    }

    /** A text that is written as it is, such as the style sheet. */
    record Text(String path, String origin, String text) implements Output {}
}
