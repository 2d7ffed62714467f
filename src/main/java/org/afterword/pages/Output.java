package org.afterword.pages;

import java.util.List;
import java.util.stream.Stream;
import org.afterword.base.Fingerprint;
import org.afterword.base.ViewFingerprint;
import org.afterword.content.Media;

/** One file of the site to be, as data. */
public sealed interface Output {

    /** Where it is written, from the output folder, without a leading slash. */
    String path();

    /** What it was made from, for a person to find: a file, or a part of the site. */
    String origin();

    /**
     * A view through a template.
     *
     * @param inputs a record; it makes the view when it is asked for, and an equal one each time: a large site's views are
     *     never all in memory at once
     */
    record Page(String path, String origin, String template, Inputs inputs) implements Output {

        /** The fingerprints of the inputs' components, in their order. */
        public List<Fingerprint> parts() {
            return ViewFingerprint.parts((Record) inputs);
        }

        /** What each component of the inputs is called, in their order. */
        public List<String> partNames() {
            return Stream.of(inputs.getClass().getRecordComponents())
                    .map(component -> component.getAnnotation(Called.class).value())
                    .toList();
        }

        /** The view for the template. */
        public Record view() {
            return inputs.view();
        }
    }

    /** A file that is copied. */
    record Copy(String path, Media media) implements Output {
        @Override
        public String origin() {
            return media.name();
        }
    }

    /** A text that is written as it is, such as the style sheet. */
    record Text(String path, String origin, String text) implements Output {}
}
