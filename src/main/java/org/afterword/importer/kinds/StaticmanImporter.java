package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.afterword.base.Shortened;
import org.afterword.base.fingerprint.Sha256;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.PrivateWords;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.State;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;

/**
 * Reads Staticman's files, one for each comment: YAML, JSON, or front matter with the text behind it; and what other programs
 * write that keep comments as data, one a file or a list of them. A theme decides how a comment says what it answers: by the
 * other's id, or by its place in the list, which only all files together tell.
 */
final class StaticmanImporter implements Importer {
    /** What begins a parent that is a place in the list; no id begins so. */
    static final String PLACE = "#";

    /** An address that words begin with. */
    private static final Pattern FIRST = Pattern.compile(
            "^\\s{0,9}(?:\\d{1,3}(?:\\.\\d{1,3}){3}|[^\\s@<]{1,64}@[^\\s.<]{1,64}\\.[^\\s<]{1,200})(\\s)");

    /** Fields that name the comment that one answers, the surest first: some themes tell of the first of the discussion, too. */
    private static final String[] PARENTS = {
        "reply_to", "replying_to_uid", "replyID", "parent_id", "parent", "replyTo", "replyThread"
    };

    /** Fields in which other programs name the article. */
    private static final String[] ARTICLES = {
        "post_id", "blogger_post_id", "post_url", "page_url", "page_id", "post_slug", "slug", "post", "page"
    };

    @Override
    public String kind() {
        return "staticman";
    }

    @Override
    public boolean recognizes(String head) {
        return StaticmanShape.is(head);
    }

    @Override
    public boolean isFolder() {
        return true;
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Exported> records) throws IOException {
        var text = file.wholeText(CommentFile.MOST_CHARACTERS);
        if (text.isEmpty()) {
            records.accept(new Refused(
                    What.COMMENT,
                    new Line(file.name(), 1),
                    "",
                    "it is longer than %s characters".formatted(CommentFile.MOST_CHARACTERS)));
            return;
        }
        StaticmanFields.read(file.name(), text.get(), records)
                .forEach(fields -> comment(fields, file.name(), zone, records));
    }

    @Override
    public List<ExportedComment> complete(List<ExportedComment> comments, Consumer<Exported> told) {
        return StaticmanParents.of(comments, told);
    }

    private static void comment(StaticmanFields fields, String file, ZoneId zone, Consumer<Exported> out) {
        var line = fields.line();
        var given = words(fields);
        var words = fields.hasAddress() ? given : FIRST.matcher(given).replaceFirst(PrivateWords.GONE + "$1");
        if (!words.equals(given)) {
            out.accept(new Remark(
                    line,
                    "address",
                    "its words began with an address, and the field for one has none; the address was left out"));
        }
        fields.misplaced()
                .ifPresent(name -> out.accept(new Refused(
                        What.RECORD, line, "", "its field '%s' has words in it, which are left out".formatted(name))));
        if (words.isBlank()) {
            out.accept(new Refused(What.COMMENT, line, fields.text("_id").orElse(""), "it has no message"));
            return;
        }
        var id = id(fields);
        var place = fields.place().orElseGet(() -> CommentPlace.of(file));
        var within = fields.text("_parent");
        within.filter(parent -> parent.split("\\s+", 4).length > 2)
                .ifPresent(said -> out.accept(new Remark(
                        line,
                        "words",
                        "comment %s has words where its page should stand, which are left out: '%s'"
                                .formatted(id, Shortened.to(80, said)))));
        var article = within.or(() -> fields.text(ARTICLES));
        var page = article.filter(parent -> parent.contains("/"));
        var thread = place.folder() + "\n"
                + page.or(() -> within.isPresent() ? Optional.empty() : article).orElse("");
        out.accept(new ExportedThread(
                line,
                thread,
                place.names(article),
                page.map(List::of).orElse(List.of()),
                place.name(),
                false,
                Optional.empty()));
        new CommentFile(
                        "staticman",
                        line,
                        thread,
                        id,
                        parent(fields)
                                .or(() -> within.filter(any -> page.isEmpty()).map(other -> PLACE + PLACE + other)),
                        name(fields),
                        fields.text("url", "website", "web", "link", "author_url", "author.url", "author.website")
                                .map(SomeAddress::whole),
                        date(fields),
                        state(fields),
                        "comment-" + id,
                        new Body(words, file.matches("(?i).*\\.html?") ? Body.Format.HTML : Body.Format.MARKDOWN))
                .hand(zone, out);
    }

    private static String words(StaticmanFields fields) {
        return fields.raw("message", "comment", "body", "text", "content");
    }

    private static Optional<String> name(StaticmanFields fields) {
        return fields.text("name", "author", "author.name");
    }

    private static Optional<String> date(StaticmanFields fields) {
        return fields.text("date", "timestamp", "created");
    }

    /** Its own id; Blogger's is a tag, of which the last part is the comment's. */
    private static String id(StaticmanFields fields) {
        return fields.text("_id", "id", "comment_id")
                .or(() -> fields.text("blogger_id").map(tag -> tag.substring(tag.lastIndexOf('-') + 1)))
                .orElseGet(() -> "x"
                        + Sha256.beginning(
                                8, name(fields).orElse(""), date(fields).orElse(""), words(fields)));
    }

    /** What may be the parent, one a line, or its place. */
    private static Optional<String> parent(StaticmanFields fields) {
        var named = Stream.of(PARENTS)
                .flatMap(name -> fields.text(name).stream())
                .filter(id -> !id.equals("0"))
                .distinct()
                .collect(Collectors.joining("\n"));
        return Optional.of(named)
                .filter(some -> !some.isEmpty())
                .or(() -> fields.text("replying_to")
                        .filter(place -> !place.equals("0"))
                        .map(place -> place.matches("\\d{1,4}") ? PLACE + place : place))
                .or(() -> fields.above().map(StaticmanImporter::id));
    }

    /** A file of one comment is there since somebody approved it; in a list, others may stand beside those. */
    private static State state(StaticmanFields fields) {
        return switch (fields.text("status").orElse("")) {
            case "spam" -> State.SPAM;
            case "pending", "hold" -> State.PENDING;
            default ->
                fields.text("approved").filter("false"::equalsIgnoreCase).isPresent() ? State.PENDING : State.APPROVED;
        };
    }
}
