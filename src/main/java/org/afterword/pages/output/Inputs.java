package org.afterword.pages.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.afterword.base.fingerprint.Components;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.fingerprint.ViewFingerprint;

/**
 * All that a page is made from. It is a record, and the view is made from its components and nothing else: so a page whose
 * inputs have the fingerprints of last time is the page of last time, and its view need not be made to know that. A component
 * that is large knows its fingerprint beforehand ({@link org.afterword.base.fingerprint.Fingerprinted}).
 */
public interface Inputs {
    /** How many changed articles one component names at most. */
    int MOST_NAMED = 5;

    /** The view for the page's template. */
    Record view();

    /** The fingerprints of an output's inputs, one for each component, in their order. */
    static List<Fingerprint> fingerprints(Inputs inputs) {
        return ViewFingerprint.parts((Record) inputs);
    }

    /** A part of a component that tells of one article. */
    interface OfArticle {
        /** The article's address. */
        String articlePath();
    }

    /**
     * What the components of an output's inputs are called, in their order; one that tells of several articles names those
     * that changed.
     *
     * @param changed the paths of the articles that changed
     */
    static List<String> names(Inputs inputs, Set<String> changed) {
        var names = new ArrayList<String>();
        var components = Components.of((Record) inputs);
        for (var component : inputs.getClass().getRecordComponents()) {
            var articles = articles(components.read((Record) inputs, components.place(component.getName())))
                    .filter(changed::contains)
                    .limit(MOST_NAMED)
                    .toList();
            names.add(component.getAnnotation(Called.class).value()
                    + (articles.isEmpty() ? "" : " (" + String.join(", ", articles) + ")"));
        }
        return names;
    }

    private static Stream<String> articles(Object value) {
        return value instanceof List<?> list
                ? list.stream().filter(OfArticle.class::isInstance).map(one -> ((OfArticle) one).articlePath())
                : Stream.empty();
    }
}
