package org.afterword.importer.folder.generator;

import java.util.regex.Pattern;
import org.afterword.importer.folder.files.Entry;

/** Tells pages that list articles, or that are for machines, from pages with words. */
final class JekyllListPage {
    private static final Pattern LOOP = Pattern.compile(
            "\\{%-?\\s*for\\s+\\w+\\s+in\\s+(?:site\\.(?:posts|categories|tags|pages|documents)|paginator)|\\{%-?\\s*for\\s+\\w+\\s+in\\s+\\w+\\s*(?:reversed\\s*)?-?%\\}|paginator\\.");
    private static final Pattern LAYOUT = Pattern.compile(
            "home|archive|archives|blog|categories|tags|category|tag|category_index|tag_index|posts|index|redirect");

    private JekyllListPage() {}

    static boolean is(Entry entry) {
        if (entry.path().contains("_posts/") || entry.path().contains("_drafts/")) {
            return false;
        }
        var body = entry.body();
        boolean empty = Wordless.is(body, "{%");
        return entry.name().equals("404")
                || LOOP.matcher(body).find()
                || empty
                        && (LAYOUT.matcher(entry.matter().text("layout").orElse(""))
                                        .matches()
                                || body.contains("{%")
                                || entry.name().equals("index"))
                || body.stripLeading().startsWith("<?xml");
    }
}
