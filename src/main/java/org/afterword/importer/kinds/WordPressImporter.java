package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.Slashes;
import org.afterword.importer.record.AfterwordNames;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.XmlRecords;

/** Reads WordPress' own export, WXR 1.0 to 1.2: RSS 2.0 with elements of its own. */
final class WordPressImporter implements Importer {
    /** Old and hand-made files differ in the scheme and in the version; a file that hard-codes one reads no comment. */
    private static final Pattern NAMESPACE =
            Pattern.compile("https?://(?:[\\w-]++\\.){0,9}wordpress\\.(?:org|com)/export/[^\"']*");

    private static final Pattern FEED = Pattern.compile("<(?:rss|channel|item)[\\s>]");

    /** Some programs write WordPress' elements and declare them nowhere. */
    private static final Pattern ELEMENT = Pattern.compile(
            "<(?:[\\w-]+:)?(?:wxr_version|post_(?:id|date|name|type)|comment_(?:content|status|author))\\s*>");

    @Override
    public String kind() {
        return "wordpress";
    }

    @Override
    public boolean recognizes(String head) {
        return FEED.matcher(head).find()
                && (NAMESPACE.matcher(head).find() || ELEMENT.matcher(head).find());
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Exported> records) throws IOException {
        new WordPressFile(file.name(), zone, records)
                .read(new XmlRecords(
                        file,
                        Set.of("rss", "channel"),
                        WordPressImporter::shortName,
                        Map.of("item", What.ARTICLE, "comment", What.COMMENT),
                        Set.of("encoded", "comment_content", "file", "body"),
                        records));
    }

    private static String shortName(String namespace) {
        if (NAMESPACE.matcher(namespace).matches()) {
            return Slashes.noneBehind(namespace).endsWith("/excerpt") ? "excerpt" : "wp";
        }
        return switch (namespace.replaceFirst("^https:", "http:")) {
            case "http://purl.org/rss/1.0/modules/content/" -> "content";
            case "http://purl.org/dc/elements/1.1/" -> "dc";
            case "http://www.disqus.com/", "http://disqus.com/", "http://disqus.com" -> "dsq";
            case AfterwordNames.NAMESPACE -> "afterword";
            default -> "other";
        };
    }
}
