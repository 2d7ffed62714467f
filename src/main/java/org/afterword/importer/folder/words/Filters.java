package org.afterword.importer.folder.words;

import java.util.List;
import java.util.Optional;

/** The filters that templates have, each of which makes one value of another. */
public interface Filters {

    /**
     * What a filter makes of a value; empty where it is not known.
     *
     * @param value empty where there is none
     * @param given what stands behind the filter's name
     */
    Optional<Object> apply(String name, Optional<Object> value, List<String> given);
}
