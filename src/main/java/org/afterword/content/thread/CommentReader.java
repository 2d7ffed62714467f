package org.afterword.content.thread;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.MeantDate;
import org.afterword.base.Moment;
import org.afterword.base.PrivateAddress;
import org.afterword.base.fingerprint.Sha256;
import org.afterword.base.problem.Nearest;
import org.afterword.base.problem.Problem;
import org.afterword.content.address.WebAddress;
import org.afterword.content.settings.Settings;
import org.afterword.markdown.PageIds;
import org.afterword.markdown.Prose;
import org.afterword.markdown.VisitorText;
import org.afterword.yaml.Fields;

/** Reads one comment of a thread. What is wrong in a field is reported, and the comment is read all the same. */
final class CommentReader {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    /** What a page with steps names so, besides its own. */
    private static final Pattern RESERVED = Pattern.compile("step-\\d+");

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
     * @param deletes whether it only asks to take out the words of another, and needs none itself
     */
    Optional<Placement.Unplaced> read(
            Fields fields, int steps, int within, boolean deletes, Consumer<Problem> problems) {
        var name = fields.text("author").map(VisitorText::name).filter(text -> !text.isEmpty());
        var by = by(fields);
        var date = moment(fields, "date");
        var body = fields.text("body").map(String::stripTrailing).filter(text -> !text.isBlank());
        boolean removed = fields.flag("removed", false) || deletes;
        var replyTo = fields.line("reply_to");
        var givenId = id(fields, problems);
        var comment = new Comment(
                givenId.isPresent() ? givenId.get() : derivedId(name.isPresent() ? name : by, date, body.orElse("")),
                name.map(CommentReader::shown),
                by,
                date,
                moment(fields, "edited"),
                url(fields, problems),
                Prose.byVisitor(removed ? "" : body.orElse("")),
                about(fields, steps, problems),
                fields.flag("pinned", false),
                removed,
                by.isEmpty() && name.isPresent() && lookAlikes.isLike(name.get()),
                fields.choice("kind", Comment.Kind.class).orElse(Comment.Kind.COMMENT),
                source(fields));
        if (fields.text("author").filter(VisitorText::isLongName).isPresent()) {
            problems.accept(Problem.warning(
                    "thread/long-name",
                    fields.placeOf("author").position(),
                    "this name is longer than 80 letters, and is cut off",
                    "shorten it, or put what is no name into the body"));
        }
        var address = name.flatMap(text -> PrivateAddress.in(text));
        if (address.isPresent()) {
            fields.warn(
                    "mail",
                    "author",
                    "this name has " + address.get() + " in it, of which readers see the first letter alone",
                    "write the name alone, or take the line out");
        }
        if (fields.isLeftEmpty("reply_to")) {
            fields.warn(
                    "orphan",
                    "reply_to",
                    "'reply_to' is empty, so this comment is shown at the top",
                    "write the id of the comment that it answers, or take the line out");
        }
        if (comment.lookAlike()) {
            problems.accept(Problem.warning(
                    "thread/look-alike",
                    fields.placeOf("author").position(),
                    "the name '%s' looks like an author's of this site".formatted(name.orElseThrow()),
                    "if the author wrote this, say 'by: …' instead; else it is shown as a visitor's"));
        }
        if (by.isPresent() && name.isPresent()) {
            problems.accept(Problem.warning(
                    "thread/names",
                    fields.placeOf("author").position(),
                    "this comment says 'by' and 'author', and only 'by' counts",
                    "keep 'by' if one of the site's authors wrote it, else 'author'"));
        }
        boolean isToldOtherwise = fields.misspells("body", FieldsElsewhere.CURES)
                || !fields.isBlank("removed") && !fields.isFlag("removed");
        if (body.isEmpty() && !removed && fields.isBlank("body") && !isToldOtherwise) {
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
                comment,
                within,
                givenId.isPresent(),
                replyTo,
                fields.placeOf("id"),
                fields.placeOf("reply_to"),
                fields.placeOf("date")));
    }

    /** A name of which all may see. Nearly none has an address in it. */
    private static String shown(String name) {
        return PrivateAddress.in(name).isPresent() ? PrivateAddress.hidden(name) : name;
    }

    private Optional<String> by(Fields fields) {
        var by = fields.line("by");
        var known = by.flatMap(settings::authorKey);
        if (fields.has("by") && fields.isBlank("by")) {
            fields.warn(
                    "names",
                    "by",
                    "'by' is empty, so nobody sees that an author of the site wrote this",
                    settings.authors().isEmpty()
                            ? "take the line out"
                            : "write one of "
                                    + String.join(", ", settings.authors().keySet()) + ", or take the line out");
        }
        if (by.isEmpty() || known.isPresent()) {
            return known;
        }
        fields.report(
                "author",
                "by",
                "there is no author '" + PrivateAddress.hidden(by.get()) + "' in site.yaml",
                settings.authors().isEmpty()
                        ? "name them under 'authors:'"
                        : Nearest.hint(by.get(), settings.authors().keySet()));
        return Optional.empty();
    }

    private Optional<Moment> moment(Fields fields, String name) {
        return fields.parsed(
                name,
                "date",
                text -> Moment.parse(text, settings.zone()),
                MeantDate::cure,
                "a date such as 2012-06-11 or 2012-06-11T09:30:00-05:00");
    }

    private static Optional<String> id(Fields fields, Consumer<Problem> problems) {
        var id = fields.stripped("id");
        if (id.isEmpty()) {
            return id;
        }
        boolean wellFormed = ID.matcher(id.get()).matches();
        boolean reserved = PageIds.isOwn(id.get()) || RESERVED.matcher(id.get()).matches();
        if (!wellFormed || reserved) {
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
        var url = fields.line("url");
        var good = url.flatMap(WebAddress::safe);
        if (url.isPresent() && good.isEmpty()) {
            problems.accept(Problem.warning(
                    "thread/url",
                    fields.placeOf("url").position(),
                    "this is not an address on the web, so the name is shown without a link",
                    urlCure(url.get())));
        }
        return good;
    }

    private static String urlCure(String written) {
        if (written.indexOf('@') >= 0) {
            return "take the line out: no address for mail is kept";
        }
        return written.startsWith("http") ? "write it as a browser shows it" : "begin it with https://";
    }

    private static Optional<Integer> about(Fields fields, int steps, Consumer<Problem> problems) {
        var about = fields.stripped("about");
        if (about.isEmpty()) {
            return Optional.empty();
        }
        if (about.get().matches("step-[1-9]\\d{0,3}")) {
            int step = Integer.parseInt(about.get().substring("step-".length()));
            if (step <= steps) {
                return Optional.of(step);
            }
        }
        problems.accept(Problem.warning(
                "thread/about",
                fields.placeOf("about").position(),
                "the article has no '" + about.get() + "'",
                steps == 0
                        ? "say 'steps: true' in the article's front matter if it has a procedure"
                        : "it has step-1 to step-" + steps));
        return Optional.empty();
    }

    private static Optional<Comment.Source> source(Fields fields) {
        var group = fields.group("source");
        if (group.isEmpty()) {
            return Optional.empty();
        }
        var source = new Comment.Source(
                group.get().text("system").orElse(""),
                group.get().text("id"),
                group.get().text("parent"),
                group.get().text("url"));
        group.get().refuseOthers();
        return Optional.of(source);
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
