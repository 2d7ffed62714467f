package org.afterword.importer.folder.generator;

import java.util.regex.Pattern;
import org.afterword.importer.body.SignedPattern;
import org.afterword.importer.folder.files.Entry;

/** Tells pages that list articles, or that are for machines, from pages with words. */
final class JekyllListPage {
    private static final Pattern LOOP = Pattern.compile("\\{%-?\\s*+for\\s");
    private static final Pattern LISTED = Pattern.compile(
            "\\{[%{][^{}%]{0,300}?\\b(?:site\\.(?:posts|categories|tags|pages|html_pages|documents)|paginator)\\b");
    private static final Pattern PAGED = Pattern.compile("paginator\\.");
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
                || PAGED.matcher(body).find()
                || LOOP.matcher(body).find() && SignedPattern.isIn(body, "{", LISTED)
                || empty
                        && (LAYOUT.matcher(entry.matter().text("layout").orElse(""))
                                        .matches()
                                || body.contains("{%")
                                || entry.name().equals("index"))
                || body.stripLeading().startsWith("<?xml");
    }
}
