package org.afterword.importer.kinds;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.Moment;
import org.afterword.base.SameName;
import org.afterword.base.fingerprint.Sha256;
import org.afterword.content.address.Slug;
import org.afterword.content.article.ArticleFile;
import org.afterword.content.settings.CommentsState;
import org.afterword.content.thread.Comment;
import org.afterword.importer.body.Paragraphs;
import org.afterword.importer.body.PersonName;
import org.afterword.importer.body.Summary;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedArticle;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.PrivateWords;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.State;
import org.afterword.importer.record.What;
import org.afterword.importer.source.WrittenTime;
import org.jsoup.parser.Parser;

/** An article in Movable Type's format, from its parts. */
final class MovableTypeArticle {
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
                .flatMap(PersonName::of)
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
        return head.field("DATE").flatMap(text -> time(text)).map(Moment::day);
    }

    private Optional<Moment> time(String text) {
        return MovableTypeTime.of(text, zone).or(() -> WrittenTime.of(text, zone));
    }

    /**
     * Hands over the article and what was said to it.
     *
     * @param addresses tells where it was if the export does not
     * @return whether its old address is unknown
     */
    boolean read(MovableTypeAddresses addresses) {
        var date = date(head, "article");
        var key = head.field("BASENAME")
                .orElseGet(() -> Slug.of(title() + " " + head.field("DATE").orElse("")));
        if (!head.fields().containsKey("TITLE") && !head.fields().containsKey("DATE") && parts.size() == 1) {
            out.accept(new Refused(What.RECORD, line, "", "it is no article: it has neither a title nor a date"));
            return false;
        }
        parts.stream().filter(part -> part.odd() > 0).forEach(this::odd);
        parts.stream()
                .filter(MovableTypePart::cut)
                .forEach(
                        part -> out.accept(
                                new Remark(
                                        new Line(file, part.line()),
                                        "broken",
                                        "the dashes are missing behind it; addresses in it were left out, since they may be what is left of fields")));
        if (parts.stream().anyMatch(part -> !part.whole() && !isSaid(part))) {
            out.accept(new Refused(What.ARTICLE, line, key, "the file ends within it, or it is too long"));
            return false;
        }
        var worked = day().filter(any -> own().isEmpty())
                .flatMap(day -> addresses.of(day, head.field("BASENAME").orElse(""), title()));
        worked.filter(address -> !address.sure())
                .ifPresent(address -> out.accept(new Remark(
                        line,
                        "guessed",
                        "article '%s' is taken to have been at %s, by its title and date; --map can name another address"
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
                        tags(),
                        excerpt(),
                        false,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.of(thread.closed() ? CommentsState.CLOSED : CommentsState.OPEN),
                        List.of(),
                        false,
                        extra(),
                        ""),
                Optional.empty(),
                body(),
                Optional.empty()));
        parts.stream().filter(MovableTypeArticle::isSaid).forEach(part -> said(part, key));
        return link.isEmpty();
    }

    private void odd(MovableTypePart part) {
        out.accept(new Refused(
                What.RECORD,
                new Line(file, part.line()),
                "",
                "%s of the lines where fields stand are none, and are left out".formatted(part.odd())));
    }

    /** What stands right before a broken separator may be the fields that it parted from the words. */
    private static String words(MovableTypePart part) {
        return part.cut() ? PrivateWords.without(part.text()) : part.text();
    }

    private static boolean isSaid(MovableTypePart part) {
        return part.name().equals("COMMENT") || part.name().equals("PING");
    }

    private String title() {
        return head.field("TITLE")
                .map(text -> Parser.unescapeEntities(text.replaceAll("</?[a-zA-Z][^<>]*>", ""), false))
                .orElse("");
    }

    /** Movable Type numbers no comment, so what it says stands for it. */
    private void said(MovableTypePart part, String key) {
        var at = new Line(file, part.line());
        var id = "m"
                + Sha256.hex(part.field("AUTHOR").orElse("") + "\n"
                                + part.field("DATE").orElse("") + "\n"
                                + part.field("URL").orElse("") + "\n"
                                + words(part).strip())
                        .substring(0, 10);
        if (!part.whole()) {
            out.accept(new Refused(What.COMMENT, at, id, "the file ends within it, or it is too long"));
            return;
        }
        boolean ping = part.name().equals("PING");
        var title = part.field("TITLE")
                .filter(any -> ping)
                .map(text -> "<strong>" + org.jsoup.nodes.Entities.escape(text) + "</strong>\n\n")
                .orElse("");
        out.accept(new ExportedComment(
                at,
                key,
                id,
                Optional.empty(),
                part.field(ping ? "BLOG NAME" : "AUTHOR"),
                part.field("URL"),
                Optional.empty(),
                date(part, "comment"),
                Optional.empty(),
                State.APPROVED,
                ping ? Comment.Kind.TRACKBACK : Comment.Kind.COMMENT,
                false,
                id,
                Optional.empty(),
                Optional.of(new Comment.Source("movabletype", Optional.of(id), Optional.empty(), Optional.empty())),
                new Body(title + words(part).strip(), Body.Format.WORDPRESS)));
    }

    private Body body() {
        var html = new StringBuilder();
        for (var name : List.of("BODY", "EXTENDED BODY")) {
            for (var part : parts) {
                if (part.name().equals(name) && !part.text().isBlank()) {
                    html.append(html.isEmpty() ? "" : "\n\n").append(words(part).strip());
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

    private List<String> tags() {
        var tags = new LinkedHashMap<String, String>();
        head.field("PRIMARY CATEGORY").ifPresent(name -> tags.put(SameName.of(name, Locale.ROOT), name));
        head.all("CATEGORY").stream()
                .filter(name -> !name.isEmpty())
                .forEach(name -> tags.putIfAbsent(SameName.of(name, Locale.ROOT), name));
        head.all("TAGS").stream()
                .flatMap(all -> atCommas(all).stream())
                .map(name -> name.strip().replaceAll("^\"|\"$", "").strip())
                .filter(name -> !name.isEmpty())
                .forEach(name -> tags.putIfAbsent(SameName.of(name, Locale.ROOT), name));
        return List.copyOf(tags.values());
    }

    /** Parted at commas that are not within quotation marks; a mark that is not closed is none. */
    private static List<String> atCommas(String all) {
        var parts = new ArrayList<String>();
        int start = 0;
        for (int at = 0; at < all.length(); at++) {
            if (all.charAt(at) == '"') {
                int close = all.indexOf('"', at + 1);
                at = close < 0 ? at : close;
                if (close < 0) {
                    parts.addAll(List.of(all.substring(start).split(",")));
                    return parts;
                }
            } else if (all.charAt(at) == ',') {
                parts.add(all.substring(start, at));
                start = at + 1;
            }
        }
        parts.add(all.substring(start));
        return parts;
    }

    private Map<String, Object> extra() {
        var extra = new LinkedHashMap<String, Object>();
        var categories = new LinkedHashSet<String>();
        head.field("PRIMARY CATEGORY").ifPresent(categories::add);
        head.all("CATEGORY").stream().filter(name -> !name.isEmpty()).forEach(categories::add);
        if (!categories.isEmpty()) {
            extra.put("categories", List.copyOf(categories));
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
                .map(part -> words(part).replaceAll("\\s+", " ").strip())
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    private Optional<Moment> date(MovableTypePart part, String what) {
        var text = part.field("DATE").orElse("");
        var date = time(text);
        if (date.isEmpty()) {
            out.accept(new Remark(
                    new Line(file, part.line()),
                    "date",
                    "the %s has no date that can be read: '%s'".formatted(what, text)));
        }
        return date;
    }
}
