package org.afterword.importer.folder.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What tags show, in Markdown or HTML. */
@FunctionalInterface
public interface Saying {

    /** The text in its place; empty where it cannot be said. */
    Optional<String> say(Call call);

    /** The same as HTML, in an article that is HTML. */
    default Saying inHtml() {
        return call -> say(call).map(Rendered::inHtml);
    }

    /** The same of several by their names, as HTML where the article is that. */
    static Map<String, Saying> in(boolean html, Map<String, Saying> said) {
        var all = new LinkedHashMap<>(said);
        if (html) {
            all.replaceAll((name, saying) -> saying.inHtml());
        }
        return all;
    }

    /** Says of each tag what stands under its name. */
    static Saying byName(Map<String, Saying> said) {
        return call -> Optional.ofNullable(said.get(call.name())).flatMap(saying -> saying.say(call));
    }
}
