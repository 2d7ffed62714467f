package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.afterword.base.Moment;
import org.afterword.content.address.Slug;
import org.afterword.content.article.ArticleFile;
import org.afterword.content.settings.CommentsState;
import org.afterword.content.thread.Comment;
import org.afterword.importer.body.Summary;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedArticle;
import org.afterword.importer.record.ExportedAuthor;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.ExportedSite;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.State;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.JsonObject;
import org.afterword.importer.source.JsonRecords;
import org.afterword.importer.source.WrittenTime;

/** Reads what Blogger's API answers, version 2 or 3: lists of posts, pages and comments, and comments within posts. */
final class BloggerJson {
    /** What a post, a page and a comment have. */
    private static final Set<String> TELLING = Set.of("kind", "published", "content", "post");

    private final ExportFile file;
    private final ZoneId zone;
    private final Consumer<Exported> out;
    private final Map<String, String> authors = new HashMap<>();

    /** How many answers a record has within it, by its number. */
    private final Map<Integer, Integer> within = new HashMap<>();

    /** How many answers are not in the file that has their article. */
    private int apart;

    BloggerJson(ExportFile file, ZoneId zone, Consumer<Exported> out) {
        this.file = file;
        this.zone = zone;
        this.out = out;
    }

    static boolean recognizes(String head) {
        var text = head.stripLeading();
        return (text.startsWith("{") || text.startsWith("[")) && text.contains("\"blogger#");
    }

    /** Comments are told of last: who writes the articles must be known by then. */
    void read() throws IOException {
        var comments = new ArrayList<JsonRecords.One>();
        JsonRecords.anywhere(file, Set.of("items"), any -> What.RECORD, out).read(one -> {
            within.merge(one.owner(), 1, Integer::sum);
            tellPart(one);
            switch (one.fields().raw("kind")) {
                case "blogger#post" -> article(one.fields(), one.line(), false);
                case "blogger#page" -> article(one.fields(), one.line(), true);
                case "blogger#comment" -> comments.add(one);
                case "blogger#blog" -> site(one.fields());
                default -> {
                    for (int i = one.fields().within(TELLING); i > 0; i--) {
                        out.accept(new Refused(
                                What.RECORD,
                                one.line(),
                                "",
                                "it looks like a record, but is in a list that should have none"));
                    }
                    if (one.array().equals("items")) {
                        out.accept(new Refused(
                                What.RECORD, one.line(), one.fields().raw("id"), "it does not say what it is"));
                    }
                }
            }
        });
        if (apart > 0) {
            part(
                    Line.whole(file.name()),
                    "the articles have comments that Blogger lists apart: " + apart + "; import that list, too");
        }
        comments.forEach(one -> comment(one.fields(), one.line()));
    }

    /** Tells where a list has more than what is there: Blogger hands it over in pages, and comments mostly apart. */
    private void tellPart(JsonRecords.One one) {
        var answers = one.fields().object("replies");
        int all = answers.text("totalItems")
                .filter(count -> count.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
        int there = within.getOrDefault(one.number(), 0);
        apart += there == 0 ? all : 0;
        if (one.fields().has("nextPageToken")) {
            part(
                    one.line(),
                    "Blogger has more than this page of its answer; ask for the next one with 'pageToken', and import all of them");
        } else if (there > 0 && there < all) {
            part(
                    one.line(),
                    "Blogger has more comments on article %s than are here; ask for its list of comments, and import that, too"
                            .formatted(one.fields().raw("id")));
        }
    }

    private void part(Line line, String message) {
        out.accept(new Remark(line, "part", message));
    }

    private void site(JsonObject blog) {
        out.accept(new ExportedSite(
                Line.whole(file.name()),
                blog.raw("name"),
                blog.text("description"),
                blog.text("url"),
                blog.object("locale").text("language"),
                Optional.empty()));
    }

    private void article(JsonObject post, Line line, boolean page) {
        var key = post.text("id").orElse("");
        if (key.isEmpty() || !post.has("content")) {
            out.accept(new Refused(
                    What.ARTICLE, line, key, key.isEmpty() ? "it has no id" : "the answer does not contain its text"));
            return;
        }
        var writer = post.object("author");
        var author = writer.text("displayName").map(Slug::of).filter(name -> !name.isEmpty());
        author.ifPresent(name -> {
            writer.text("id").ifPresent(id -> authors.putIfAbsent(id, name));
            out.accept(new ExportedAuthor(line, name, writer.raw("displayName"), writer.text("url")));
        });
        var status = post.text("status").orElse("LIVE");
        var state = status.equals("LIVE") || status.equals("SCHEDULED")
                ? State.APPROVED
                : status.equals("SOFT_TRASHED") ? State.REMOVED : State.PENDING;
        var thread = new ExportedThread(
                line,
                key,
                List.of(),
                post.text("url").map(List::of).orElse(List.of()),
                Summary.title(post.raw("title")),
                false,
                state == State.APPROVED
                        ? Optional.empty()
                        : Optional.of("its article is " + (state == State.PENDING ? "a draft" : "in the trash")));
        var date = date(post, "article", key, line);
        out.accept(new ExportedArticle(
                thread,
                "",
                state,
                new ArticleFile(
                        thread.title(),
                        date,
                        moment(post, "updated")
                                .filter(moment -> date.filter(published -> moment.second() - published.second() < 60)
                                        .isEmpty()),
                        author,
                        post.values().getOrDefault("labels", List.of()),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
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
                Body.html(post.raw("content")),
                Optional.empty()));
    }

    private void comment(JsonObject comment, Line line) {
        var id = comment.text("id").orElse("");
        var thread = comment.object("post").text("id");
        if (id.isEmpty() || thread.isEmpty()) {
            out.accept(Refused.comment(line, id));
            return;
        }
        var writer = comment.object("author");
        out.accept(new ExportedComment(
                line,
                thread.get(),
                id,
                comment.object("inReplyTo").text("id"),
                writer.text("displayName").filter(name -> !name.equalsIgnoreCase("Anonymous")),
                writer.text("url"),
                writer.text("id")
                        .map(authors::get)
                        .map(key -> new ExportedComment.Recognized(key, "same profile as an article's author")),
                date(comment, "comment", id, line),
                Optional.empty(),
                state(comment, id, line),
                Comment.Kind.COMMENT,
                false,
                "c" + id,
                Optional.empty(),
                Optional.of(new Comment.Source("blogger", Optional.of(id), Optional.empty(), Optional.empty())),
                Body.html(comment.raw("content"))));
    }

    private State state(JsonObject comment, String id, Line line) {
        var status = comment.text("status").orElse("live");
        return switch (status) {
            case "live", "LIVE" -> State.APPROVED;
            case "spam", "SPAM" -> State.SPAM;
            case "emptied", "EMPTIED" -> State.REMOVED;
            default -> {
                out.accept(new Remark(
                        line, "held", "comment %s has the status '%s', so it is held".formatted(id, status)));
                yield State.PENDING;
            }
        };
    }

    private Optional<Moment> date(JsonObject of, String what, String id, Line line) {
        var date = moment(of, "published");
        new UnreadDate(out, line).need(what, id, of.raw("published"), date);
        return date;
    }

    private Optional<Moment> moment(JsonObject of, String name) {
        return of.text(name).flatMap(text -> WrittenTime.of(text, zone));
    }
}
