package org.afterword.importer.kinds;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.Moment;
import org.afterword.base.Shortened;
import org.afterword.base.Slashes;
import org.afterword.content.address.Slug;
import org.afterword.content.article.ArticleFile;
import org.afterword.content.article.Enclosure;
import org.afterword.content.settings.CommentsState;
import org.afterword.content.thread.Comment;
import org.afterword.importer.body.Summary;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedArticle;
import org.afterword.importer.record.ExportedAuthor;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.PrivateWords;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.State;
import org.afterword.importer.record.What;
import org.afterword.importer.source.XmlElement;

/** An {@code entry} of a Blogger export, of either kind of file: an article, a page, a comment, or something internal. */
record BloggerEntry(XmlElement entry, Line line, ZoneId zone) {
    private static final Pattern ID = Pattern.compile("(?<!\\d)(\\d++)\\s*+$");
    private static final Pattern REMOVED =
            Pattern.compile("This (?:comment|post) has been removed by (?:the author|a blog administrator)\\.?");

    void read(Map<String, String> authors, boolean whole, Consumer<Exported> out) {
        var type = type();
        if (entry.isTwo("content") || entry.isTwo("id")) {
            out.accept(Refused.ranTogether(What.RECORD, line));
        }
        var key = number(entry.text("id").orElse(""));
        switch (type) {
            case "post", "page" -> {
                if (key.isEmpty()) {
                    out.accept(
                            new Refused(What.ARTICLE, line, entry.text("title").orElse(""), "it has no id"));
                } else if (!whole && entry.child("content").isEmpty()) {
                    out.accept(new Refused(What.ARTICLE, line, key, "its text cannot be read"));
                } else {
                    article(key, type.equals("page"), authors, out);
                }
            }
            case "comment" -> comment(key, authors, whole, out);
            case "template", "settings" -> {}
            case "" -> out.accept(new Refused(What.RECORD, line, key, "it does not say what it is"));
            default -> out.accept(new Refused(What.RECORD, line, key, "it is of the unknown type '" + type + "'"));
        }
    }

    boolean isArticle() {
        return type().equals("post") || type().equals("page");
    }

    Optional<String> authorName() {
        return entry.child("author").flatMap(author -> author.text("name"));
    }

    /** The address of the author's profile, which tells people apart. */
    Optional<String> authorAddress() {
        return entry.child("author")
                .flatMap(author -> author.text("uri"))
                .map(uri -> Slashes.noneBehind(uri.replaceFirst("^https?:", "")));
    }

    private String type() {
        return entry.text("blogger:type")
                .or(() -> entry.children("category").stream()
                        .filter(category -> category.attribute("scheme")
                                .filter(scheme -> scheme.endsWith("#kind"))
                                .isPresent())
                        .flatMap(category -> category.attribute("term").stream())
                        .map(term -> term.substring(term.indexOf('#') + 1))
                        .findFirst())
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    private void article(String key, boolean page, Map<String, String> authors, Consumer<Exported> out) {
        var author = authorAddress()
                .map(authors::get)
                .or(() -> authorName().map(Slug::of))
                .filter(name -> !name.isEmpty());
        author.ifPresent(name -> out.accept(new ExportedAuthor(
                line, name, authorName().orElse(name), entry.child("author").flatMap(one -> one.text("uri")))));
        var links = new LinkedHashSet<String>();
        entry.text("blogger:filename").ifPresent(links::add);
        link("alternate").ifPresent(links::add);
        var state = articleState();
        var withheld = state == State.REMOVED
                ? Optional.of("its article is in the trash")
                : state == State.PENDING ? Optional.of("its article is a draft") : Optional.<String>empty();
        var date = moment("published");
        if (date.isEmpty() && entry.text("published").isPresent()) {
            out.accept(new Remark(
                    line,
                    "date",
                    "article %s has a date that cannot be read: '%s'"
                            .formatted(key, entry.raw("published").strip())));
        }
        var updated = moment("updated")
                .filter(moment -> date.filter(published -> moment.second() - published.second() < 60)
                        .isEmpty());
        var thread = new ExportedThread(
                line,
                key,
                List.of(),
                List.copyOf(links),
                entry.text("title").map(Summary::title).orElse(""),
                false,
                withheld);
        out.accept(new ExportedArticle(
                thread,
                "",
                state,
                new ArticleFile(
                        thread.title(),
                        date,
                        updated,
                        author,
                        labels(),
                        entry.text("blogger:metaDescription"),
                        false,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        enclosure(),
                        Optional.empty(),
                        false,
                        Optional.of(CommentsState.OPEN),
                        List.of(),
                        page,
                        Optional.empty(),
                        Map.of(),
                        Map.of(),
                        ""),
                Optional.empty(),
                Body.html(entry.raw("content")),
                Optional.empty()));
    }

    /** A link of Atom to sound or film, as Blogger writes it for a podcast (RFC 4287, 4.2.7.2). */
    private Optional<Enclosure> enclosure() {
        return entry.children("link").stream()
                .filter(link ->
                        link.attribute("rel").filter("enclosure"::equals).isPresent())
                .flatMap(link -> Enclosure.told(
                        link.attribute("href").orElse(""),
                        link.attribute("type").orElse(""),
                        link.attribute("length").orElse(""),
                        "")
                        .stream())
                .findFirst();
    }

    private List<String> labels() {
        var labels = new ArrayList<String>();
        for (var category : entry.children("category")) {
            if (category.attribute("scheme")
                    .filter(scheme -> scheme.endsWith("#kind"))
                    .isEmpty()) {
                category.attribute("term")
                        .filter(term -> !labels.contains(term))
                        .ifPresent(labels::add);
            }
        }
        return labels;
    }

    private State articleState() {
        if (entry.text("blogger:trashed").isPresent()) {
            return State.REMOVED;
        }
        boolean draft = entry.child("app:control")
                .flatMap(control -> control.text("app:draft"))
                .filter("yes"::equals)
                .isPresent();
        var status = entry.text("blogger:status").orElse("LIVE");
        return !draft && (status.equals("LIVE") || status.equals("SCHEDULED")) ? State.APPROVED : State.PENDING;
    }

    private void comment(String id, Map<String, String> authors, boolean whole, Consumer<Exported> out) {
        if (entry.child("content").isEmpty() || !whole) {
            out.accept(new Refused(What.COMMENT, line, id, whole ? "it has no content" : "it is not well-formed"));
            return;
        }
        tellOfLongTitle(id, out);
        var thread = entry.text("blogger:parent")
                .or(() -> entry.child("thr:in-reply-to").flatMap(reply -> reply.attribute("ref")))
                .map(BloggerEntry::number)
                .orElse("");
        var parent = entry.text("blogger:inReplyTo")
                .or(() -> link("related"))
                .map(BloggerEntry::number)
                .filter(number -> !number.isEmpty());
        var address = authorAddress();
        var by = address.map(authors::get)
                .map(key -> new ExportedComment.Recognized(key, "same profile as an article's author"));
        var anonymous = entry.child("author")
                        .flatMap(author -> author.text("blogger:type"))
                        .filter("ANONYMOUS"::equals)
                        .isPresent()
                || address.isEmpty()
                        && authorName().filter("Anonymous"::equalsIgnoreCase).isPresent();
        var date = moment("published").or(() -> moment("blogger:created"));
        new UnreadDate(out, line).need("comment", id, entry.raw("published").strip(), date);
        out.accept(new ExportedComment(
                line,
                thread,
                id,
                parent,
                anonymous ? Optional.empty() : authorName(),
                entry.child("author").flatMap(author -> author.text("uri")),
                by,
                date,
                Optional.empty(),
                commentState(id, out),
                Comment.Kind.COMMENT,
                false,
                id.isEmpty() ? "" : "c" + id,
                Optional.empty(),
                Optional.of(new Comment.Source(
                        "blogger",
                        Optional.of(id).filter(text -> !text.isEmpty()),
                        Optional.empty(),
                        Optional.empty())),
                Body.html(entry.raw("content"))));
    }

    /** A comment's title is what its words begin with. */
    private void tellOfLongTitle(String id, Consumer<Exported> out) {
        entry.text("title")
                .filter(title -> title.length() > entry.raw("content").strip().length())
                .ifPresent(title -> out.accept(new Remark(
                        line,
                        "words",
                        "comment %s has a title that is longer than its words, and it was left out: '%s'"
                                .formatted(id, Shortened.to(80, PrivateWords.without(title))))));
    }

    private State commentState(String id, Consumer<Exported> out) {
        boolean removed = entry.children("gd:extendedProperty").stream()
                .anyMatch(property -> property.attribute("name")
                                .filter("blogger.contentRemoved"::equals)
                                .isPresent()
                        && property.attribute("value").filter("true"::equals).isPresent());
        if (removed
                || entry.text("blogger:trashed").isPresent()
                || REMOVED.matcher(entry.raw("content").strip()).matches()) {
            return State.REMOVED;
        }
        var status = entry.text("blogger:status").orElse("LIVE");
        if (status.equals("LIVE")) {
            return State.APPROVED;
        }
        if (status.contains("SPAM")) {
            return State.SPAM;
        }
        out.accept(new Remark(line, "held", "comment %s has the status '%s', so it is held".formatted(id, status)));
        return State.PENDING;
    }

    /** Without the thousandths that Blogger counts. */
    private Optional<Moment> moment(String name) {
        return entry.text(name)
                .flatMap(text -> Moment.parse(text, zone))
                .map(moment -> new Moment(moment.second(), 0, moment.offset(), moment.dayOnly()));
    }

    private Optional<String> link(String rel) {
        return entry.children("link").stream()
                .filter(link -> link.attribute("rel").filter(rel::equals).isPresent())
                .flatMap(link -> link.attribute("href").stream())
                .findFirst();
    }

    /** The number at the end of {@code tag:blogger.com,1999:blog-1.post-22}, of a feed's address, or alone. */
    private static String number(String id) {
        var matcher = ID.matcher(id.replaceFirst("[?#].*$", ""));
        return matcher.find() ? matcher.group(1) : "";
    }
}
