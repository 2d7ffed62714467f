package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.afterword.importer.record.State;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.XmlElement;
import org.afterword.importer.source.XmlRecords;

/** Reads Disqus' export: flat lists of threads, which are articles' discussions, and of posts, which are comments. */
final class DisqusImporter implements Importer {
    private static final Pattern REDIRECT = Pattern.compile("https?://disq\\.us/url\\?url=([^&\"'\\s]+)[^\"'\\s]*");

    @Override
    public String kind() {
        return "disqus";
    }

    @Override
    public boolean recognizes(String head) {
        return head.contains("<disqus") && (head.contains("http://disqus.com") || head.contains("https://disqus.com"));
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Exported> records) throws IOException {
        var usernames = new HashMap<String, String>();
        var xml = new XmlRecords(
                file,
                Set.of("disqus"),
                DisqusImporter::shortName,
                Map.of("post", What.COMMENT),
                Set.of("message"),
                records);
        var told = new HashSet<String>();
        xml.read((record, whole) -> {
            var line = new Line(file.name(), record.line());
            if (record.name().equals("thread")) {
                thread(record, line, usernames, told, records);
            } else if (record.name().equals("post")) {
                post(record, line, zone, whole, usernames, records);
            }
        });
    }

    private static void thread(
            XmlElement thread, Line line, Map<String, String> usernames, Set<String> told, Consumer<Exported> out) {
        var key = id(thread);
        if (key.isEmpty()) {
            out.accept(new Refused(What.RECORD, line, thread.text("link").orElse(""), "the thread has no id"));
            return;
        }
        username(thread).ifPresent(name -> {
            var author = Slug.of(name);
            usernames.put(key, name);
            if (!author.isEmpty() && told.add(author)) {
                out.accept(new ExportedAuthor(
                        line,
                        author,
                        thread.child("author").flatMap(one -> one.text("name")).orElse(name),
                        Optional.empty()));
            }
        });
        out.accept(new ExportedThread(
                line,
                key,
                thread.text("id").map(List::of).orElse(List.of()),
                thread.text("link").map(List::of).orElse(List.of()),
                thread.text("title").orElse(""),
                thread.text("isClosed").filter("true"::equals).isPresent(),
                thread.text("isDeleted").filter("true"::equals).map(any -> "its thread was deleted")));
    }

    private static void post(
            XmlElement post,
            Line line,
            ZoneId zone,
            boolean whole,
            Map<String, String> usernames,
            Consumer<Exported> out) {
        var id = id(post);
        if (post.isTwo("message") || post.isTwo("createdAt")) {
            out.accept(Refused.ranTogether(What.COMMENT, line));
        }
        var deleted = flag(post, "isDeleted");
        var spam = flag(post, "isSpam");
        if (deleted.isEmpty() || spam.isEmpty() || post.child("message").isEmpty() || !whole) {
            out.accept(new Refused(
                    What.COMMENT,
                    line,
                    id,
                    post.child("message").isEmpty()
                            ? "it has no message"
                            : !whole ? "it is not well-formed" : "isDeleted or isSpam is neither true nor false"));
            return;
        }
        var thread = post.child("thread").map(DisqusImporter::id).orElse("");
        var date = post.text("createdAt").flatMap(text -> Moment.parse(text, zone));
        new UnreadDate(out, line).need("comment", id, post.raw("createdAt").strip(), date);
        var author = post.child("author");
        var by = username(post)
                .filter(name -> name.equals(usernames.get(thread)))
                .map(name -> new ExportedComment.Recognized(Slug.of(name), "same username as the thread's author"));
        out.accept(new ExportedComment(
                line,
                thread,
                id,
                post.child("parent").map(DisqusImporter::id).filter(parent -> !parent.isEmpty()),
                author.flatMap(one -> one.text("name")),
                Optional.empty(),
                by,
                date,
                Optional.empty(),
                spam.get() ? State.SPAM : deleted.get() ? State.REMOVED : State.APPROVED,
                Comment.Kind.COMMENT,
                false,
                id.isEmpty() ? "" : "comment-" + id,
                Optional.empty(),
                Optional.of(new Comment.Source(
                        "disqus", Optional.of(id).filter(text -> !text.isEmpty()), Optional.empty(), Optional.empty())),
                Body.html(direct(post.raw("message")))));
    }

    private static String id(XmlElement element) {
        return element.attribute("dsq:id")
                .or(() -> element.attribute("id"))
                .or(() -> element.text("id"))
                .orElse("");
    }

    private static Optional<String> username(XmlElement element) {
        return element.child("author")
                .filter(author ->
                        author.text("isAnonymous").filter("true"::equals).isEmpty())
                .flatMap(author -> author.text("username"));
    }

    /** True or false; empty for anything else. What is absent is false. */
    private static Optional<Boolean> flag(XmlElement post, String name) {
        return switch (post.text(name).orElse("false").toLowerCase(Locale.ROOT)) {
            case "true", "1" -> Optional.of(true);
            case "false", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Links that Disqus leads through its own counter lead to their targets again. */
    private static String direct(String message) {
        return message.contains("disq.us/url")
                ? REDIRECT.matcher(message)
                        .replaceAll(match -> Matcher.quoteReplacement(OldAddress.decoded(match.group(1))
                                .replaceFirst(":[A-Za-z0-9_-]{20,40}$", "")
                                .replace("\"", "%22")
                                .replace("<", "%3C")))
                : message;
    }

    private static String shortName(String namespace) {
        return switch (namespace.replaceFirst("^https:", "http:")) {
            case "http://disqus.com/disqus-internals" -> "dsq";
            case "http://disqus.com" -> "";
            default -> "other";
        };
    }
}
