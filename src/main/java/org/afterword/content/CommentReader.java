package org.afterword.content;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.Nearest;
import org.afterword.base.Problem;
import org.afterword.base.Sha256;
import org.afterword.markdown.Prose;
import org.afterword.markdown.VisitorText;
import org.afterword.yaml.Fields;

/** Reads one comment of a thread. What is wrong in a field is reported, and the comment is read all the same. */
final class CommentReader {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    /** What the page itself names so. */
    private static final Pattern RESERVED =
            Pattern.compile("main|comments|comments-count|contents|step-\\d+|fn-.*|fnref-.*");

    private final Settings settings;
    private final LookAlikes lookAlikes;

    CommentReader(Settings settings) {
        this.settings = settings;
        this.lookAlikes = new LookAlikes(settings.authors().values());
    }

    /**
     * Reads all fields but {@code replies}. Empty where the comment has nothing to show.
     *
     * @param steps how many steps the article's procedure has
     * @param within the index of the comment that holds this one, or -1
     */
    Optional<Placement.Unplaced> read(Fields fields, int steps, int within, Consumer<Problem> problems) {
        var name = fields.text("author").map(VisitorText::name).filter(text -> !text.isEmpty());
        var by = by(fields);
        var date = moment(fields, "date");
        var body = fields.text("body").map(String::stripTrailing).filter(text -> !text.isBlank());
        boolean removed = fields.flag("removed", false);
        var replyTo = fields.text("reply_to").map(String::strip);
        var givenId = id(fields, problems);
        var comment = new Comment(
                givenId.orElseGet(() -> derivedId(name.or(() -> by), date, body.orElse(""))),
                name,
                by,
                date,
                moment(fields, "edited"),
                url(fields, problems),
                Prose.byVisitor(removed ? "" : body.orElse("")),
                about(fields, steps, problems),
                fields.flag("pinned", false),
                removed,
                by.isEmpty() && name.filter(lookAlikes::isLike).isPresent(),
                fields.choice("kind", Comment.Kind.class).orElse(Comment.Kind.COMMENT),
                source(fields));
        if (comment.lookAlike()) {
            problems.accept(Problem.warning(
                    "thread/look-alike",
                    fields.placeOf("author").position(),
                    "the name '%s' looks like an author's of this site".formatted(name.orElseThrow()),
                    "if the author wrote this, say 'by: …' instead; else it is shown as a visitor's"));
        }
        if (body.isEmpty() && !removed && fields.isBlank("body")) {
            problems.accept(Problem.error(
                    "thread/no-body",
                    fields.place().position(),
                    "this comment has no body",
                    "give it a 'body', or say 'removed: true' to keep only its place"));
        }
        if (body.isEmpty() && !removed) {
            return Optional.empty();
        }
        return Optional.of(new Placement.Unplaced(
                comment, within, givenId.isPresent(), replyTo, fields.placeOf("id"), fields.placeOf("reply_to")));
    }

    private Optional<String> by(Fields fields) {
        var by = fields.text("by").map(String::strip);
        by.filter(key -> !settings.authors().containsKey(key))
                .ifPresent(key -> fields.report(
                        "author",
                        "by",
                        "there is no author '" + key + "' in site.yaml",
                        settings.authors().isEmpty()
                                ? "name them under 'authors:'"
                                : Nearest.hint(key, settings.authors().keySet())));
        return by.filter(settings.authors()::containsKey);
    }

    private Optional<Moment> moment(Fields fields, String name) {
        return fields.parsed(
                name,
                "date",
                text -> Moment.parse(text, settings.zone()),
                "a date such as 2012-06-11 or 2012-06-11T09:30:00-05:00");
    }

    private static Optional<String> id(Fields fields, Consumer<Problem> problems) {
        var id = fields.text("id").map(String::strip);
        boolean wellFormed = id.filter(ID.asMatchPredicate()).isPresent();
        boolean reserved = id.filter(RESERVED.asMatchPredicate()).isPresent();
        if (id.isPresent() && (!wellFormed || reserved)) {
            problems.accept(
                    Problem.warning(
                            "thread/id",
                            fields.placeOf("id").position(),
                            reserved
                                    ? "the page has something else that is named '" + id.get() + "'; another id is used"
                                    : "this cannot be an id; another is used",
                            reserved
                                    ? "give the comment another id"
                                    : "an id has letters from a to z, digits, '.', '_' and '-', at most 100, and begins with a letter or a digit"));
        }
        return wellFormed && !reserved ? id : Optional.empty();
    }

    private static Optional<String> url(Fields fields, Consumer<Problem> problems) {
        var url = fields.text("url").map(String::strip).filter(text -> !text.isEmpty());
        var good = url.flatMap(WebAddress::safe);
        if (url.isPresent() && good.isEmpty()) {
            problems.accept(Problem.warning(
                    "thread/url",
                    fields.placeOf("url").position(),
                    "this is not an address on the web, so the name is shown without a link",
                    "begin it with https://"));
        }
        return good;
    }

    private static Optional<Integer> about(Fields fields, int steps, Consumer<Problem> problems) {
        return fields.text("about").map(String::strip).flatMap(text -> {
            if (text.matches("step-[1-9]\\d{0,3}")) {
                int step = Integer.parseInt(text.substring("step-".length()));
                if (step <= steps) {
                    return Optional.of(step);
                }
            }
            problems.accept(Problem.warning(
                    "thread/about",
                    fields.placeOf("about").position(),
                    "the article has no '" + text + "'",
                    steps == 0
                            ? "say 'steps: true' in the article's front matter if it has a procedure"
                            : "it has step-1 to step-" + steps));
            return Optional.empty();
        });
    }

    private static Optional<Comment.Source> source(Fields fields) {
        return fields.group("source").flatMap(group -> {
            var system = group.text("system");
            var source =
                    new Comment.Source(system.orElse(""), group.text("id"), group.text("parent"), group.text("url"));
            group.refuseOthers();
            return Optional.of(source);
        });
    }

    /**
     * A name for a comment that has none: {@code c} and 32 bits of the hash of who, when and what. It holds while the
     * comment stays as it is, wherever it stands in the file; so whoever edits the words of such a comment gives it an id.
     */
    private static String derivedId(Optional<String> who, Optional<Moment> when, String what) {
        var content = String.join("\n", who.orElse(""), when.map(Moment::iso).orElse(""), what);
        return "c" + Sha256.hex(content).substring(0, 8);
    }
}
