package org.afterword.importer.folder.words;

import java.util.Optional;

/** What a tag shows, in Markdown or HTML. */
@FunctionalInterface
public interface Saying {

    /** The text in its place; empty where it cannot be said. */
    Optional<String> say(Call call);
}
