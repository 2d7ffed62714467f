package org.afterword.pages;

import java.util.List;
import java.util.stream.Stream;
import org.afterword.base.Fingerprint;
import org.afterword.base.ViewFingerprint;

/**
 * All that a page is made from. It is a record, and the view is made from its components and nothing else: so a page whose
 * inputs have the fingerprints of last time is the page of last time, and its view need not be made to know that. A component
 * that is large knows its fingerprint beforehand ({@link org.afterword.base.Fingerprinted}).
 */
public interface Inputs {

    /** The view for the page's template. */
    Record view();

    /** The fingerprints of an output's inputs, one for each component, in their order. */
    static List<Fingerprint> fingerprints(Inputs inputs) {
        return ViewFingerprint.parts((Record) inputs);
    }

    /** What the components of an output's inputs are called, in their order. */
    static List<String> names(Inputs inputs) {
        return Stream.of(inputs.getClass().getRecordComponents())
                .map(component -> component.getAnnotation(Called.class).value())
                .toList();
    }
}
