package org.afterword.importer.kinds;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.Moment;
import org.afterword.content.settings.CommentsState;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedFile;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.What;
import org.afterword.importer.rich.CardsInHtml;
import org.afterword.importer.rich.Lexical;
import org.afterword.importer.rich.Mobiledoc;
import org.afterword.importer.rich.RichText;
import org.afterword.importer.source.JsonObject;
import org.afterword.importer.source.WrittenTime;
import tools.jackson.core.JacksonException;

/** Reads an article of a Ghost export. */
final class GhostArticle {
    /** What stands for the site's address in Ghost's texts. */
    private static final String SITE = "__GHOST_URL__";

    /** Where an article has its text. */
    private static final List<String> TEXTS = List.of("html", "lexical", "mobiledoc", "markdown", "plaintext");

    private final GhostTables tables;
    private final Consumer<Exported> out;

    GhostArticle(GhostTables tables, Consumer<Exported> out) {
        this.tables = tables;
        this.out = out;
    }

    void read(JsonObject post, Line line) {
        var id = post.text("id").orElse("");
        if (id.isEmpty() || !post.has("html") && !post.has("lexical") && !post.has("mobiledoc") && !post.has("slug")) {
            out.accept(new Refused(
                    What.ARTICLE, line, id, id.isEmpty() ? "it has no id" : "it has neither a text nor a slug"));
            return;
        }
        if (TEXTS.stream().noneMatch(post::has)) {
            out.accept(new Refused(What.RECORD, line, id, "its text is not there, or its name is damaged"));
        }
        var body = body(post, id, line);
        if (body.isEmpty()) {
            out.accept(new Refused(What.ARTICLE, line, id, "its text cannot be read"));
            return;
        }
        var slug = post.text("slug").orElse("");
        boolean page = post.raw("type").equals("page") || post.flag("page");
        var date = moment(post, "published_at");
        new UnreadDate(out, line).check("article " + id, post.text("published_at"), date);
        var authors = tables.authors(post);
        out.accept(new PlainArticle(
                        line,
                        id,
                        slug,
                        List.of(),
                        slug.isEmpty() ? List.of() : List.of(link(slug, page, date)),
                        post.raw("title"),
                        date,
                        moment(post, "updated_at"),
                        authors.stream().findFirst(),
                        tables.tags(id),
                        post.text("custom_excerpt")
                                .or(() -> tables.meta(id).text("meta_description"))
                                .or(() -> post.text("meta_description"))
                                .map(words -> words.replaceAll("\\s+", " ")),
                        withheld(post),
                        tables.hasComments(id) ? Optional.of(CommentsState.OPEN) : Optional.empty(),
                        page,
                        extra(post, authors),
                        cover(post, id, line),
                        body.get())
                .exported());
    }

    /** Why an article is not for everybody to read; empty where it is. */
    private static Optional<String> withheld(JsonObject post) {
        var status = post.text("status").orElse("published");
        var visibility = post.text("visibility").orElse("public");
        return switch (status) {
            case "published", "scheduled" ->
                visibility.equals("public") ? Optional.empty() : Optional.of("for " + visibility + " alone");
            case "sent" -> Optional.of("a letter to subscribers");
            default -> Optional.of("a draft");
        };
    }

    /** Ghost serves an article at its slug unless the site's routes, or in old versions a setting, say otherwise. */
    private String link(String slug, boolean page, Optional<Moment> date) {
        var pattern = page
                ? "/:slug/"
                : tables.setting("permalinks")
                        .filter(set -> set.startsWith("/"))
                        .orElse("/:slug/");
        var day = date.map(Moment::day);
        var parts = day.map(any -> any.toString().split("-")).orElse(new String[] {":year", ":month", ":day"});
        return pattern.replace(":slug", slug)
                .replace(":year", parts[0])
                .replace(":month", parts[1])
                .replace(":day", parts[2])
                .replaceAll("/:(?:year|month|day)(?=/)", "");
    }

    /** What Ghost made a text from: JSON in a text, or as it is in what other programs wrote. */
    private static Optional<JsonObject> document(JsonObject post, String name) {
        return post.text(name)
                .map(JsonObject::parse)
                .or(() -> Optional.of(post.object(name)).filter(found -> !found.isEmpty()));
    }

    /** The text, for which there may be HTML, or only what Ghost made it from; empty where that cannot be read. */
    private Optional<Body> body(JsonObject post, String id, Line line) {
        Optional<RichText> text;
        try {
            text = post.text("html")
                    .map(CardsInHtml::plain)
                    .or(() -> document(post, "lexical").map(Lexical::read))
                    .or(() -> document(post, "mobiledoc").map(Mobiledoc::read));
        } catch (JacksonException e) {
            return Optional.empty();
        }
        text.ifPresent(rich -> rich.leftOut()
                .forEach(card -> out.accept(new Remark(
                        line,
                        "left-out",
                        "a card of the kind '%2$s' in article %1$s was left out".formatted(id, card)))));
        return Optional.of(text.map(rich -> Body.html(here(rich.html())))
                .orElseGet(() -> post.text("markdown")
                        .map(words -> new Body(here(words) + "\n", Body.Format.MARKDOWN))
                        .orElse(Body.EMPTY)));
    }

    private static String here(String text) {
        return text.replace(SITE, "");
    }

    private Optional<String> cover(JsonObject post, String id, Line line) {
        var image = post.text("feature_image", "image").map(GhostArticle::here);
        image.ifPresent(url -> out.accept(new ExportedFile(
                line,
                "cover-" + id,
                url,
                Optional.of(id),
                tables.meta(id).text("feature_image_alt").orElse(""))));
        return image.map(url -> "cover-" + id);
    }

    private static Map<String, Object> extra(JsonObject post, List<String> authors) {
        var extra = new LinkedHashMap<String, Object>();
        if (authors.size() > 1) {
            extra.put("authors", authors);
        }
        if (post.flag("featured")) {
            extra.put("featured", true);
        }
        post.text("canonical_url").ifPresent(url -> extra.put("canonical_url", here(url)));
        return extra;
    }

    private Optional<Moment> moment(JsonObject of, String name) {
        return of.text(name).flatMap(text -> WrittenTime.of(text, ZoneOffset.UTC));
    }
}
