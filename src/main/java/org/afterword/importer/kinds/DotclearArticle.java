package org.afterword.importer.kinds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.content.address.Slug;
import org.afterword.content.settings.CommentsState;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.PrivateWords;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.What;
import org.afterword.importer.source.JsonObject;

/** Reads an article of a Dotclear file. */
final class DotclearArticle {
    private final DotclearTables tables;
    private final Consumer<Exported> out;

    DotclearArticle(DotclearTables tables, Consumer<Exported> out) {
        this.tables = tables;
        this.out = out;
    }

    void read(JsonObject post, Line line) {
        var id = post.text("post_id").orElse("");
        if (id.isEmpty()) {
            out.accept(new Refused(What.ARTICLE, line, id, "it has no id"));
            return;
        }
        var slug = post.text("post_url").orElse("");
        var excerpt = html(post, "post_excerpt");
        var date = tables.moment(post, "post_dt", "post_tz");
        new UnreadDate(out, line).check("article " + id, post.text("post_dt"), date);
        var article = new PlainArticle(
                        line,
                        id,
                        slug,
                        List.of(),
                        slug.isEmpty() ? List.of() : tables.links(post),
                        PrivateWords.without(
                                post.raw("post_title")), // a damaged head of a table tells nothing of its columns
                        date,
                        tables.moment(post, "post_upddt", "post_tz"),
                        post.text("user_id").map(Slug::of).filter(key -> !key.isEmpty()),
                        tables.tags(post),
                        Optional.empty(),
                        draft(post),
                        Optional.of(
                                post.raw("post_open_comment").equals("0") ? CommentsState.CLOSED : CommentsState.OPEN),
                        post.raw("post_type").equals("page"),
                        Map.of(),
                        Optional.empty(),
                        Body.html(excerpt + (excerpt.isBlank() ? "" : "\n") + html(post, "post_content")))
                .exported();
        out.accept(article.with(article.file().in(tables.language(post))));
    }

    /** The HTML that Dotclear made of a text, or the text where it made none. */
    private static String html(JsonObject post, String name) {
        var made = post.raw(name + "_xhtml");
        return made.isBlank() ? post.raw(name) : made;
    }

    /** Why an article is not public; one for which a later time is set will be, like any that is dated later. */
    private static Optional<String> draft(JsonObject post) {
        if (post.text("post_password").isPresent()) {
            return Optional.of("protected by a password");
        }
        return Optional.of("a draft").filter(any -> !post.raw("post_status").matches("\\s*(?:1|-1)\\s*"));
    }
}
