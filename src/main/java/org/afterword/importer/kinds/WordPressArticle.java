package org.afterword.importer.kinds;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.arrival.mail.SentDate;
import org.afterword.base.Moment;
import org.afterword.base.SameName;
import org.afterword.content.article.ArticleFile;
import org.afterword.content.settings.CommentsState;
import org.afterword.importer.body.Summary;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedArticle;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.OldAddress;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.State;
import org.afterword.importer.source.XmlElement;
import org.jsoup.parser.Parser;

/** Reads an {@code item} that is a post or a page. */
final class WordPressArticle {
    private final String file;
    private final ZoneId zone;
    private final WordPressAuthors authors;
    private final Consumer<Exported> out;

    WordPressArticle(String file, ZoneId zone, WordPressAuthors authors, Consumer<Exported> out) {
        this.out = out;
        this.file = file;
        this.zone = zone;
        this.authors = authors;
    }

    ExportedThread thread(XmlElement item, Line line, String key) {
        var links = new LinkedHashSet<String>();
        item.text("link").ifPresent(links::add);
        item.text("wp:post_id").ifPresent(number -> {
            links.add("/?p=" + number);
            if (item.text("wp:post_type").filter("page"::equals).isPresent()) {
                links.add("/?page_id=" + number);
            }
        });
        item.text("guid").filter(guid -> guid.startsWith("http")).ifPresent(links::add);
        oldSlugs(item).forEach(links::add);
        return new ExportedThread(
                line,
                key,
                item.text("dsq:thread_identifier").map(List::of).orElse(List.of()),
                List.copyOf(links),
                title(item),
                item.text("wp:comment_status").filter("closed"::equals).isPresent(),
                withheld(item));
    }

    ExportedArticle read(XmlElement item, Line line, String key, boolean page) {
        var thread = thread(item, line, key);
        var status = item.text("wp:status").orElse("publish");
        var state = switch (status) {
            case "publish", "future", "inherit" -> State.APPROVED;
            case "trash", "auto-draft" -> State.REMOVED;
            default -> State.PENDING;
        };
        var words = words(item);
        tellLanguages(words, thread);
        var password = item.text("wp:post_password").isPresent();
        return new ExportedArticle(
                thread,
                slug(item),
                state == State.APPROVED && password ? State.PENDING : state,
                file(item, thread, page),
                meta(item, "_thumbnail_id"),
                new Body(
                        WordPressFootnotes.in(Multilingual.text(words), meta(item, "footnotes")),
                        Body.Format.WORDPRESS),
                AfterwordElements.of(item).verbatim());
    }

    private ArticleFile file(XmlElement item, ExportedThread thread, boolean page) {
        var tags = new LinkedHashMap<String, String>();
        var categories = new ArrayList<String>();
        Optional<String> series = Optional.empty();
        for (var term : item.children("category")) {
            var name = Parser.unescapeEntities(term.text().strip(), false);
            var domain = term.attribute("domain").orElse("category");
            if (name.isEmpty()
                    || term.attribute("nicename")
                            .filter("uncategorized"::equals)
                            .isPresent()) {
                continue;
            }
            if (domain.equals("series")) {
                series = Optional.of(Multilingual.line(name));
            } else if (domain.equals("post_tag") || domain.equals("tag") || domain.equals("category")) {
                for (var one : Multilingual.parts(name)) {
                    tags.putIfAbsent(SameName.of(one, Locale.ROOT), one);
                    if (domain.equals("category")) {
                        categories.add(one);
                    }
                }
            }
        }
        Map<String, Object> extra = categories.isEmpty() ? Map.of() : Map.of("categories", List.copyOf(categories));
        var date = date(item, "wp:post_date", thread).or(() -> feedDate(item, thread));
        return new ArticleFile(
                thread.title(),
                date,
                date(item, "wp:post_modified", thread)
                        .filter(moment -> date.filter(moment::equals).isEmpty()),
                item.text("dc:creator").map(authors::creator),
                List.copyOf(tags.values()),
                item.text("excerpt:encoded")
                        .or(() -> hasContent(item) ? item.text("description") : Optional.empty())
                        .map(Multilingual::line)
                        .flatMap(Summary::of),
                false,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                WordPressEnclosures.of(item, thread, out),
                series,
                false,
                Optional.of(thread.closed() ? CommentsState.CLOSED : CommentsState.OPEN),
                List.of(),
                page,
                Optional.empty(),
                Map.of(),
                extra,
                "");
    }

    private void tellLanguages(String words, ExportedThread thread) {
        var languages = Multilingual.languages(words);
        if (!languages.isEmpty()) {
            out.accept(new Remark(
                    thread.line(),
                    "languages",
                    "article %s has its words in several languages (%s), one behind the other"
                            .formatted(thread.key(), String.join(", ", languages))));
        }
    }

    /** WordPress leaves {@code description} empty; in what other programs write as an export, it may hold all the words. */
    private static String words(XmlElement item) {
        return item.raw(hasContent(item) ? "content:encoded" : "description");
    }

    private static boolean hasContent(XmlElement item) {
        return !item.raw("content:encoded").isBlank();
    }

    private Optional<Moment> date(XmlElement item, String name, ExportedThread thread) {
        var date = WordPressDates.moment(item.text(name), item.text(name + "_gmt"), zone);
        if (date.isEmpty()) {
            item.text(name).or(() -> item.text(name + "_gmt")).ifPresent(text -> tell(text, thread));
        }
        return date;
    }

    /** The date that any feed has, where WordPress' own is not there: RSS 2.0's, or Dublin Core's. */
    private Optional<Moment> feedDate(XmlElement item, ExportedThread thread) {
        var text = item.text("pubDate").or(() -> item.text("dc:date"));
        var date = text.flatMap(found -> SentDate.of(found).or(() -> Moment.parse(found, zone)));
        if (date.isEmpty()) {
            text.ifPresent(found -> tell(found, thread));
        }
        return date;
    }

    /** A draft has no date yet, which WordPress writes as one of noughts, or as one before the year 1. */
    private void tell(String text, ExportedThread thread) {
        if (!text.startsWith("0000-00-00") && !text.contains("-0001")) {
            out.accept(new Remark(
                    thread.line(),
                    "date",
                    "article %s has a date that cannot be read: '%s'".formatted(thread.key(), text)));
        }
    }

    private static String title(XmlElement item) {
        return item.text("title").map(Multilingual::line).map(Summary::title).orElse("");
    }

    private static String slug(XmlElement item) {
        return item.text("wp:post_name").map(OldAddress::decoded).orElse("");
    }

    private static Optional<String> withheld(XmlElement item) {
        if (item.child("afterword:file").isPresent()) {
            return Optional.empty();
        }
        if (item.text("wp:post_password").isPresent()) {
            return Optional.of("its article is protected by a password");
        }
        return switch (item.text("wp:status").orElse("publish")) {
            case "private" -> Optional.of("its article is private");
            case "draft", "pending", "auto-draft" -> Optional.of("its article is a draft");
            case "trash" -> Optional.of("its article is in the trash");
            default -> Optional.empty();
        };
    }

    /** The address with the slug that it had before, for each slug that it had. */
    private static List<String> oldSlugs(XmlElement item) {
        var slug = item.text("wp:post_name");
        var link = item.text("link");
        if (slug.isEmpty() || link.isEmpty()) {
            return List.of();
        }
        int at = link.get().lastIndexOf("/" + slug.get());
        return PostMeta.of(item, "_wp_old_slug")
                .filter(old -> at >= 0 && !old.equals(slug.get()))
                .map(old -> link.get().substring(0, at + 1)
                        + old
                        + link.get().substring(at + 1 + slug.get().length()))
                .toList();
    }

    private static Optional<String> meta(XmlElement item, String key) {
        return PostMeta.of(item, key).findFirst();
    }
}
