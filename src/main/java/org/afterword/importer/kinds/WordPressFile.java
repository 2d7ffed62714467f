package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedArticle;
import org.afterword.importer.record.ExportedBlock;
import org.afterword.importer.record.ExportedFile;
import org.afterword.importer.record.ExportedSite;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.What;
import org.afterword.importer.source.XmlElement;
import org.afterword.importer.source.XmlRecords;
import org.jsoup.parser.Parser;

/** One WXR file while it is read: what its channel says is needed to understand its items. */
final class WordPressFile {
    /** What WordPress keeps among the posts that no reader ever saw. */
    private static final Set<String> INTERNAL = Set.of(
            "nav_menu_item",
            "revision",
            "custom_css",
            "customize_changeset",
            "oembed_cache",
            "user_request",
            "wp_template",
            "wp_template_part",
            "wp_global_styles",
            "wp_navigation",
            "wp_font_family",
            "wp_font_face");

    private final String file;
    private final Consumer<Exported> out;
    private final WordPressArticle articles;
    private final WordPressAuthors authors;
    private final WordPressComment comments;
    private final WordPressLists lists;
    private final Map<String, String> site = new LinkedHashMap<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private final List<Held> unread = new ArrayList<>();
    private boolean versioned;

    /** An item of which it is not known yet whether it is WordPress'. */
    private record Held(XmlElement item, boolean whole) {}

    WordPressFile(String file, ZoneId zone, Consumer<Exported> out) {
        this.file = file;
        this.out = out;
        this.authors = new WordPressAuthors(file, out);
        this.articles = new WordPressArticle(file, zone, authors, out);
        this.comments = new WordPressComment(file, zone, authors, out);
        this.lists = new WordPressLists(Line.whole(file), authors, out);
    }

    void read(XmlRecords records) throws IOException {
        boolean whole = records.read(this::record);
        if (!versioned && whole) {
            out.accept(new Refused(
                    What.FILE,
                    Line.whole(file),
                    "",
                    "the file names no WXR version and has no element of WordPress', so it is not a WordPress export"));
        }
        if (!site.isEmpty()) {
            out.accept(new ExportedSite(
                    Line.whole(file),
                    site.getOrDefault("title", ""),
                    Optional.ofNullable(site.get("description")),
                    Optional.ofNullable(site.get("url")),
                    Optional.ofNullable(site.get("language")),
                    Optional.ofNullable(site.get("settings"))));
        }
        if (versioned && !site.containsKey("settings")) {
            lists.hand(site.getOrDefault("url", ""));
        }
        leftOut.forEach((type, count) -> out.accept(new Remark(
                Line.whole(file),
                "left-out",
                (count == 1
                                ? "a record of the type '%2$s' is not an article, so it was left out"
                                : "%s records of the type '%s' are not articles, so they were left out")
                        .formatted(count, type))));
    }

    private void record(XmlElement record, boolean whole) {
        var text = record.text().strip();
        switch (record.name()) {
            case "wp:wxr_version" -> versioned = true;
            case "title", "description" -> put(record.name(), Multilingual.line(Parser.unescapeEntities(text, true)));
            case "language" -> put("language", text);
            case "link" -> site.putIfAbsent("url", text);
            case "wp:base_blog_url" -> put("url", text);
            case "afterword:settings" -> put("settings", record.text());
            case "wp:author" -> authors.add(record);
            case "wp:category" -> lists.category(record);
            case "item" -> item(record, whole);
            case "wp:comment" -> comments.read(record, "", Map.of());
            default -> {}
        }
    }

    private void put(String name, String text) {
        if (!text.isEmpty()) {
            site.put(name, text);
        }
    }

    /** Without a version, and without an element of WordPress' in any item, it is some other feed: nothing is taken. */
    private void item(XmlElement found, boolean whole) {
        var item = WordPressNames.known(found);
        if (!versioned && !WordPressNames.isAny(item)) {
            unread.add(new Held(item, whole));
            return;
        }
        if (!versioned) {
            versioned = true;
            out.accept(new Remark(
                    new Line(file, item.line()),
                    "version",
                    "the file names no WXR version; it has WordPress' elements, so it is read as a WordPress export"));
            unread.forEach(held -> read(held.item(), held.whole()));
        }
        read(item, whole);
    }

    private void read(XmlElement item, boolean whole) {
        var type = item.text("wp:post_type").orElse("post");
        var line = new Line(file, item.line());
        var key = key(item);
        if (item.isTwo("content:encoded") || item.isTwo("wp:post_id")) {
            out.accept(Refused.ranTogether(What.ARTICLE, line));
        }
        if (INTERNAL.contains(type)) {
            leftOut.merge(type, 1, Integer::sum);
            return;
        }
        if (key.isEmpty()) {
            out.accept(
                    new Refused(What.ARTICLE, line, item.text("title").orElse(""), "it has no wp:post_id and no link"));
            comments(item, "");
            return;
        }
        if (item.text("wp:post_id").isEmpty() && !own(item)) {
            out.accept(new Remark(line, "no-id", "a post has no wp:post_id; it is known as " + key.get()));
        }
        if (type.equals("wp_block")) {
            out.accept(new ExportedBlock(line, key.get(), item.raw("content:encoded")));
        } else if (type.equals("attachment")) {
            attachment(item, line, key.get());
        } else if (item.child("dsq:thread_identifier").isPresent()
                && item.raw("content:encoded").isBlank()) {
            out.accept(articles.thread(item, line, key.get()));
        } else if (!whole && item.child("content:encoded").isEmpty()) {
            out.accept(new Refused(What.ARTICLE, line, key.get(), "its text cannot be read"));
            out.accept(articles.thread(item, line, key.get()));
        } else {
            if (!type.equals("post") && !type.equals("page")) {
                out.accept(new Remark(
                        line, "type", "post %s has the type '%s', and became a page".formatted(key.get(), type)));
            }
            out.accept(articles.read(item, line, key.get(), !type.equals("post")));
            lists.item(item);
        }
        comments(item, key.get());
    }

    /** Afterword numbers articles anew in each export, so it knows them again by their file, or else by their address. */
    private static Optional<String> key(XmlElement item) {
        var number = item.text("wp:post_id");
        var address = item.text("link").or(() -> item.text("guid"));
        return own(item)
                ? AfterwordElements.of(item)
                        .verbatim()
                        .map(ExportedArticle.Verbatim::path)
                        .or(() -> address)
                        .or(() -> number)
                : number.or(() -> address);
    }

    private static boolean own(XmlElement item) {
        return item.child("afterword:file").isPresent();
    }

    /** An attachment is a file, and a page of its own on which comments may hang. */
    private void attachment(XmlElement item, Line line, String key) {
        item.text("wp:attachment_url")
                .or(() -> item.text("guid"))
                .ifPresentOrElse(
                        url -> out.accept(new ExportedFile(
                                line,
                                key,
                                url,
                                item.text("wp:post_parent").filter(parent -> !parent.equals("0")),
                                item.text("excerpt:encoded")
                                        .or(() -> item.text("title"))
                                        .orElse(""))),
                        () -> out.accept(new Refused(What.FILE, line, key, "the attachment has no address")));
        if (item.child("wp:comment").isPresent()) {
            out.accept(articles.thread(item, line, key));
        }
    }

    private void comments(XmlElement item, String thread) {
        var found = item.children("wp:comment");
        var names = WordPressComment.names(found);
        for (var comment : found) {
            comments.read(comment, thread, names);
        }
    }
}
