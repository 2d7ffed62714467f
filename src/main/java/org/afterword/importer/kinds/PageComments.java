package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.afterword.base.Moment;
import org.afterword.content.address.Slug;
import org.afterword.content.thread.Comment;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedAuthor;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.OldAddress;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.State;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.JsonObject;
import org.afterword.importer.source.JsonRecords;
import org.afterword.importer.source.WrittenTime;

/**
 * Reads comments each of which names its page, as Artalk, Twikoo, Valine and Waline have them: in the names of fields they
 * differ, and in little else. Of the two comments that an answer names, it answers {@code pid}; {@code rid} is where its
 * discussion began, and the parent only where there is no other.
 */
final class PageComments {
    private static final Set<String> LISTS = Set.of("Comment", "comments", "results", "Users");
    private static final Set<String> FIELDS = Set.of(
            "nick", "comment", "content", "pid", "rid", "page_key", "insertedAt", "is_pending", "isSpam", "mailMd5");

    /** How a path or an address begins that is written as part of another one. */
    private static final Pattern ENCODED = Pattern.compile("(?i)(?:https?%3A)?%2F");

    /** What stands for no comment, where an id should be. */
    private static final Set<String> NONE = Set.of("0", "null", "undefined", "root");

    private final String kind;
    private final Body.Format format;
    private final ExportFile file;
    private final ZoneId zone;
    private final Consumer<Exported> out;
    private final Map<String, String> authors = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    /** @param format of words that do not look like HTML by themselves */
    PageComments(String kind, Body.Format format, ExportFile file, ZoneId zone, Consumer<Exported> out) {
        this.kind = kind;
        this.format = format;
        this.file = file;
        this.zone = zone;
        this.out = out;
    }

    /** Learns first who the site's own people are, since a list of them stands behind the comments. */
    void read() throws IOException {
        records(problem -> {}).read(this::learn);
        records(out).read(one -> {
            if (one.array().equals("Users")) {
                return;
            }
            if (!one.array().isEmpty() || one.fields().countOf(FIELDS) > 0) {
                comment(one.fields(), one.line());
            }
        });
    }

    private JsonRecords records(Consumer<Exported> told) {
        return JsonRecords.anywhere(file, LISTS, list -> list.equals("Users") ? What.RECORD : What.COMMENT, told)
                .telling(FIELDS);
    }

    private void learn(JsonRecords.One one) {
        var user = one.fields();
        if (one.array().equals("Users")
                && user.text("type").filter("administrator"::equals).isPresent()) {
            user.text("display_name")
                    .map(Slug::of)
                    .filter(key -> !key.isEmpty())
                    .ifPresent(key -> {
                        user.text("objectId", "id").ifPresent(id -> authors.put(id, key));
                        out.accept(new ExportedAuthor(one.line(), key, user.raw("display_name"), user.text("url")));
                    });
        }
    }

    private void comment(JsonObject comment, Line line) {
        var id =
                id(comment, "objectId", "_id").or(() -> id(comment, "id", "id")).orElse("");
        var thread = thread(comment, line);
        if (id.isEmpty() || thread.isEmpty()) {
            out.accept(Refused.comment(line, id));
            return;
        }
        var words = words(comment);
        var mention = AnswerMention.of(words);
        var parent = id(comment, "pid", "pid").or(mention::id).or(() -> id(comment, "rid", "rid"));
        var date = moment(comment);
        if (date.isEmpty()) {
            out.accept(new Remark(line, "date", "comment %s has no date that can be read".formatted(id)));
        }
        out.accept(new ExportedComment(
                line,
                thread.get(),
                id,
                parent,
                comment.text("nick"),
                comment.text("link").map(SomeAddress::whole),
                author(comment, line),
                date,
                Optional.empty(),
                state(comment, id, line),
                Comment.Kind.COMMENT,
                comment.flag("is_pinned") || comment.flag("sticky") || comment.flag("top"),
                (kind.equals("artalk") ? "atk-comment-" : "") + id,
                Optional.empty(),
                Optional.of(new Comment.Source(kind, Optional.of(id), Optional.empty(), Optional.empty())),
                body(mention.id().isPresent() && mention.id().equals(parent) ? mention.rest() : words)));
    }

    /** The key of the comment's page, which is made known where it is new: its address, or what the page chose. */
    private Optional<String> thread(JsonObject comment, Line line) {
        var page = comment.text("page_key", "url")
                .or(() -> comment.text("href"))
                .map(key -> ENCODED.matcher(key).lookingAt() ? OldAddress.decoded(key) : key);
        page.filter(told::add)
                .ifPresent(key -> out.accept(new ExportedThread(
                        line,
                        key,
                        List.of(key),
                        Stream.of(comment.text("href"), Optional.of(key).filter(PageComments::isAddress))
                                .flatMap(Optional::stream)
                                .distinct()
                                .toList(),
                        comment.raw("page_title"),
                        comment.flag("page_admin_only"),
                        Optional.empty())));
        return page;
    }

    private static boolean isAddress(String key) {
        return key.startsWith("/") || key.matches("(?i)https?://.*");
    }

    private static String words(JsonObject comment) {
        return comment.has("comment") ? comment.raw("comment") : comment.raw("content");
    }

    /** What was brought over from an older system may be HTML among Markdown. */
    private Body body(String words) {
        return new Body(words, words.matches("(?s)\\s*<p[\\s>].*</\\w+>\\s*") ? Body.Format.HTML : format);
    }

    /** An id, be it a text or, as databases write it, an object. */
    private static Optional<String> id(JsonObject of, String name, String other) {
        return of.text(name, other)
                .or(() -> of.object(name).text("$oid"))
                .or(() -> of.object(other).text("$oid"))
                .filter(id -> !NONE.contains(id));
    }

    private Optional<Moment> moment(JsonObject comment) {
        return Stream.of("insertedAt", "created", "created_at", "createdAt")
                .flatMap(name -> Stream.of(
                                comment.text(name),
                                comment.object(name).text("iso", "$date"),
                                comment.object(name).text("$numberLong"),
                                comment.object(name).object("$date").text("$numberLong"))
                        .flatMap(Optional::stream))
                // Go names the zone behind its offset
                .map(text -> text.replaceFirst("(\\s[+-]\\d{4})\\s\\S+$", "$1"))
                .flatMap(text -> WrittenTime.of(text, zone).stream())
                .findFirst();
    }

    private Optional<ExportedComment.Recognized> author(JsonObject comment, Line line) {
        var owner = comment.text("nick").map(Slug::of).filter(key -> comment.flag("master") && !key.isEmpty());
        owner.filter(key -> told.add("author " + key))
                .ifPresent(key -> out.accept(
                        new ExportedAuthor(line, key, comment.raw("nick").strip(), comment.text("link"))));
        return comment.text("user_id")
                .map(authors::get)
                .map(key -> new ExportedComment.Recognized(key, "the export calls its writer an administrator"))
                .or(() -> owner.map(
                        key -> new ExportedComment.Recognized(key, "the export says the blog's owner wrote it")));
    }

    private State state(JsonObject comment, String id, Line line) {
        if (comment.flag("isSpam")) {
            return State.SPAM;
        }
        if (comment.flag("is_pending")) {
            return State.PENDING;
        }
        var status = comment.text("status").orElse("approved");
        return switch (status) {
            case "approved" -> State.APPROVED;
            case "waiting" -> State.PENDING;
            case "spam" -> State.SPAM;
            default -> {
                out.accept(new Remark(
                        line, "held", "comment %s has the status '%s', so it is held".formatted(id, status)));
                yield State.PENDING;
            }
        };
    }
}
