package org.afterword.importer.kinds;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.afterword.base.Moment;
import org.afterword.base.Shortened;
import org.afterword.content.address.Slug;
import org.afterword.content.article.ArticleFile;
import org.afterword.content.settings.CommentsState;
import org.afterword.importer.body.Paragraphs;
import org.afterword.importer.body.PersonName;
import org.afterword.importer.body.Summary;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedArticle;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.PrivateWords;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.State;
import org.afterword.importer.record.What;

/** An article in Movable Type's format, from its parts. */
final class MovableTypeArticle {
    /** What an article is given once. */
    private static final List<String> ONCE = List.of("TITLE", "AUTHOR", "BASENAME", "STATUS", "DATE");

    /** Of these, only the first is shown. */
    private static final Set<String> STATUSES =
            Set.of("publish", "draft", "future", "review", "unpublish", "spam", "hold", "private", "trash");

    private final String file;
    private final ZoneId zone;
    private final List<MovableTypePart> parts;
    private final MovableTypePart head;
    private final Consumer<Exported> out;
    private final Line line;

    MovableTypeArticle(String file, ZoneId zone, List<MovableTypePart> parts, Consumer<Exported> out) {
        this.file = file;
        this.zone = zone;
        this.parts = parts;
        this.out = out;
        this.head = parts.get(0);
        this.line = new Line(file, head.line());
    }

    Line line() {
        return line;
    }

    Optional<String> author() {
        return head.field("AUTHOR")
                .map(LoneAddress::ofName)
                .flatMap(PersonName::imported)
                .filter(name -> !Slug.of(name).isEmpty());
    }

    /** The address that the export has for it. */
    private Optional<String> own() {
        return head.field("UNIQUE URL")
                .or(() -> head.field("PERMALINK"))
                .or(() -> head.field("BASENAME")
                        .filter(name -> name.contains("/"))
                        .map(name -> "/" + name.replaceFirst("^/+", "")));
    }

    /** Has its links taken note of, and itself where its address must be found among others' links. */
    void teach(MovableTypeAddresses addresses) {
        parts.forEach(part -> addresses.learn(part.text()));
        day().filter(any -> own().isEmpty())
                .ifPresent(day -> addresses.learn(day, head.field("BASENAME").orElse(""), title()));
    }

    private Optional<LocalDate> day() {
        return head.field("DATE")
                .flatMap(text -> MovableTypeTime.of(text, zone))
                .map(Moment::day);
    }

    /**
     * Hands over the article and what was said to it.
     *
     * @param addresses tells where it was if the export does not
     * @return whether its old address is unknown
     */
    boolean read(MovableTypeAddresses addresses) {
        var date = MovableTypeTime.of(head, "article", file, zone, out);
        var key = head.field("BASENAME")
                .orElseGet(() -> Slug.of(title() + " " + head.field("DATE").orElse("")));
        if (!head.fields().containsKey("TITLE") && !head.fields().containsKey("DATE") && parts.size() == 1) {
            out.accept(new Refused(What.RECORD, line, "", "it is not an article: it has neither a title nor a date"));
            return false;
        }
        parts.stream().filter(part -> part.odd() > 0).forEach(this::odd);
        parts.forEach(this::tellOfUnknown);
        parts.forEach(this::tellOfStrays);
        ONCE.forEach(this::tellOfSecond);
        head.field("STATUS").ifPresent(this::tellOfStatus);
        parts.stream()
                .filter(MovableTypePart::cut)
                .forEach(
                        part -> out.accept(
                                new Remark(
                                        new Line(file, part.line()),
                                        "broken",
                                        "the dashes after it are missing; addresses in it were left out, since they may come from fields")));
        if (parts.stream().anyMatch(part -> !part.whole() && !part.isSaid())) {
            out.accept(new Refused(What.ARTICLE, line, key, "the file ends within it, or it is too long"));
            return false;
        }
        var worked = day().filter(any -> own().isEmpty())
                .flatMap(day -> addresses.of(day, head.field("BASENAME").orElse(""), title()));
        worked.filter(address -> !address.sure())
                .ifPresent(address -> out.accept(new Remark(
                        line,
                        "guessed",
                        "article '%s' was most likely at %s, by its title and date; if not, name the address with --map"
                                .formatted(title(), address.link()))));
        var link = own().or(() -> worked.map(MovableTypeAddresses.Address::link));
        boolean published = head.field("STATUS").orElse("Publish").equalsIgnoreCase("publish");
        var thread = new ExportedThread(
                line,
                key,
                worked.filter(address -> !address.sure())
                        .map(address -> List.of(address.link()))
                        .orElse(List.of()),
                link.map(List::of).orElse(List.of()),
                title(),
                head.field("ALLOW COMMENTS")
                        .filter(allowed -> !allowed.equals("1"))
                        .isPresent(),
                Optional.of("its article is a draft").filter(any -> !published));
        out.accept(new ExportedArticle(
                thread,
                head.field("BASENAME").orElse(""),
                published ? State.APPROVED : State.PENDING,
                new ArticleFile(
                        title(),
                        date,
                        Optional.empty(),
                        author().map(Slug::of),
                        MovableTypeTags.of(head),
                        excerpt(),
                        false,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.of(thread.closed() ? CommentsState.CLOSED : CommentsState.OPEN),
                        List.of(),
                        false,
                        Optional.empty(),
                        Map.of(),
                        extra(),
                        ""),
                Optional.empty(),
                body(),
                Optional.empty()));
        parts.stream()
                .filter(MovableTypePart::isSaid)
                .forEach(part -> new MovableTypeComment(file, zone, part).read(key, out));
        return link.isEmpty();
    }

    /** A field that an article has once, in a file in which a line came twice or two articles ran together. */
    private void tellOfSecond(String field) {
        head.fields().getOrDefault(field, List.of()).stream()
                .skip(1)
                .filter(value ->
                        !value.isEmpty() && !value.equals(head.field(field).orElse("")))
                .forEach(value -> out.accept(Remark.doubled(line, field, value)));
    }

    private void tellOfStatus(String status) {
        if (!STATUSES.contains(status.toLowerCase(Locale.ROOT))) {
            out.accept(new Remark(
                    line,
                    "status",
                    "'STATUS: %s' is none that is known, so article '%s' is a draft here"
                            .formatted(Shortened.to(80, status), title())));
        }
    }

    private void odd(MovableTypePart part) {
        out.accept(new Refused(
                What.RECORD,
                new Line(file, part.line()),
                "",
                "%s of the lines among the fields are not fields, so they are left out".formatted(part.odd())));
    }

    private void tellOfUnknown(MovableTypePart part) {
        part.unknown()
                .forEach(field -> out.accept(new Refused(
                        What.RECORD,
                        new Line(file, part.line()),
                        "",
                        "'%s' is none of the fields that are known, so it is left out"
                                .formatted(Shortened.to(80, PrivateWords.withoutAny(field))))));
    }

    private void tellOfStrays(MovableTypePart part) {
        part.strays()
                .forEach(left -> out.accept(new Remark(
                        new Line(file, part.line()),
                        "address",
                        "a line among the words was only an address, or a field held one that is not its own, and is now: '%s'"
                                .formatted(left))));
    }

    private String title() {
        return head.field("TITLE").map(Summary::title).orElse("");
    }

    private Body body() {
        var html = new StringBuilder();
        for (var name : List.of("BODY", "EXTENDED BODY")) {
            for (var part : parts) {
                if (part.name().equals(name) && !part.text().isBlank()) {
                    html.append(html.isEmpty() ? "" : "\n\n")
                            .append(part.words().strip());
                }
            }
        }
        var conversion = head.field("CONVERT BREAKS").orElse("1").toLowerCase(Locale.ROOT);
        if (conversion.startsWith("markdown")) {
            return new Body(html + "\n", Body.Format.MARKDOWN);
        }
        if (conversion.startsWith("textile")) {
            out.accept(new Remark(line, "textile", "the article is written in Textile, which stays in the text"));
        }
        boolean asItIs = conversion.equals("0") || conversion.equals("richtext");
        return Body.html(asItIs ? html.toString() : Paragraphs.of(html.toString(), true));
    }

    private Map<String, Object> extra() {
        var extra = new LinkedHashMap<String, Object>();
        var categories = MovableTypeTags.categories(head);
        if (!categories.isEmpty()) {
            extra.put("categories", categories);
        }
        text("KEYWORDS").ifPresent(words -> extra.put("keywords", words));
        return extra;
    }

    private Optional<String> excerpt() {
        return text("EXCERPT").flatMap(Summary::of);
    }

    private Optional<String> text(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .map(part -> part.words().replaceAll("\\s+", " ").strip())
                .filter(words -> !words.isEmpty())
                .findFirst();
    }
}
