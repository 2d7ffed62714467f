package org.afterword.importer.folder.words;

import java.util.Map;
import java.util.Optional;

/** What tags show, in Markdown or HTML. */
@FunctionalInterface
public interface Saying {

    /** The text in its place; empty where it cannot be said. */
    Optional<String> say(Call call);

    /** Says of each tag what stands under its name. */
    static Saying byName(Map<String, Saying> said) {
        return call -> Optional.ofNullable(said.get(call.name())).flatMap(saying -> saying.say(call));
    }
}
