package org.afterword.listen;

import java.util.List;
import org.afterword.listen.posted.Posted;

/** How forms name their fields. */
final class FormNames {
    static final List<String> NAME = List.of("name", "author", "nick", "by_nickname", "fields[name]");
    static final List<String> URL = List.of("url", "link", "website", "fields[url]");
    static final List<String> MESSAGE = List.of("message", "comment", "content", "body", "text", "fields[message]");
    static final List<String> ARTICLE =
            List.of("article", "slug", "page", "page_id", "page_key", "path", "options[slug]");
    static final List<String> PARENT =
            List.of("reply_to", "parent", "parentId", "pid", "replying_to", "options[parent]");

    /** People do not see these fields; programs fill them in. */
    private static final List<String> TRAPS = List.of("_gotcha", "bot-field");

    private FormNames() {}

    static boolean isByProgram(Posted posted) {
        return posted.value(TRAPS).isPresent();
    }
}
