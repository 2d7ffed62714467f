package org.afterword.markdown;

import java.util.Optional;

/** What the interface says within an article, in its language. */
@FunctionalInterface
public interface Wording {
    /** The title of an alert of a kind: {@code note}, {@code tip}, {@code important}, {@code warning} or {@code caution}. */
    String alert(String kind);

    /** The language of that title, where it is not the article's. */
    default Optional<String> alertLanguage(String kind) {
        return Optional.empty();
    }

    /** What a footnote's arrow says to who cannot see it; {@code reference} is its number, perhaps with another behind it. */
    default String backTo(String reference) {
        return "Back to reference " + reference;
    }
}
