package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.afterword.content.address.Slug;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedSite;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.XmlRecords;

/**
 * Reads Blogger's exports: the Atom backup that it gave until 2024, the {@code feed.atom} of Google Takeout, and JSON of
 * its API. A
 * comment's parent is easily lost: {@code thr:in-reply-to} (RFC 4685 §3) names the article, not the comment.
 */
final class BloggerImporter implements Importer {
    @Override
    public String kind() {
        return "blogger";
    }

    @Override
    public boolean recognizes(String head) {
        return BloggerJson.recognizes(head)
                || head.contains("<feed")
                        && (head.contains("://schemas.google.com/blogger/2018")
                                || head.contains("tag:blogger.com,1999:blog")
                                        && head.contains("://schemas.google.com/g/2005#kind"));
    }

    /** Read twice: who writes the articles must be known before the comments are read, and may stand behind them. */
    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Exported> records) throws IOException {
        if (BloggerJson.recognizes(file.head())) {
            new BloggerJson(file, zone, records).read();
            return;
        }
        Map<String, String> authors = new HashMap<>();
        xml(file, ignored -> {}).read((record, whole) -> {
            if (record.name().equals("entry")) {
                var entry = new BloggerEntry(record, new Line(file.name(), record.line()), zone);
                entry.authorAddress()
                        .filter(any -> entry.isArticle())
                        .ifPresent(address -> authors.putIfAbsent(
                                address, Slug.of(entry.authorName().orElse("author"))));
            }
        });
        var site = new HashMap<String, String>();
        xml(file, records).read((record, whole) -> {
            var line = new Line(file.name(), record.line());
            switch (record.name()) {
                case "title" -> site.putIfAbsent("title", record.text().strip());
                case "subtitle" -> site.putIfAbsent("subtitle", record.text().strip());
                case "link" -> {
                    if (record.attribute("rel").filter("alternate"::equals).isPresent()) {
                        record.attribute("href").ifPresent(href -> site.putIfAbsent("url", href));
                    }
                }
                case "entry" -> new BloggerEntry(record, line, zone).read(authors, whole, records);
                default -> {}
            }
        });
        if (!site.isEmpty()) {
            records.accept(new ExportedSite(
                    Line.whole(file.name()),
                    site.getOrDefault("title", ""),
                    Optional.ofNullable(site.get("subtitle")).filter(text -> !text.isEmpty()),
                    Optional.ofNullable(site.get("url")),
                    Optional.empty(),
                    Optional.empty()));
        }
    }

    private static XmlRecords xml(ExportFile file, Consumer<Exported> records) {
        return new XmlRecords(
                file,
                Set.of("feed"),
                BloggerImporter::shortName,
                Map.of("entry", What.COMMENT),
                Set.of("content"),
                records);
    }

    private static String shortName(String namespace) {
        return switch (namespace.replaceFirst("^https:", "http:")) {
            case "http://www.w3.org/2005/Atom" -> "";
            case "http://purl.org/syndication/thread/1.0" -> "thr";
            case "http://purl.org/atom/app#", "http://www.w3.org/2007/app" -> "app";
            case "http://schemas.google.com/g/2005" -> "gd";
            case "http://schemas.google.com/blogger/2018" -> "blogger";
            default -> "other";
        };
    }
}
