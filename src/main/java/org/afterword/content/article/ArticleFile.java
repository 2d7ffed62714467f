package org.afterword.content.article;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.afterword.base.Moment;
import org.afterword.content.settings.CommentsState;
import org.afterword.yaml.CoreSchema;
import org.afterword.yaml.YamlText;

/**
 * What an article's file says, for tools that write one.
 *
 * @param image a path on this site, with a leading slash
 * @param enclosure the sound or film that goes with the article
 * @param comments the state where it differs from the site's own
 * @param language a BCP 47 tag, where it differs from the site's own
 * @param translations the addresses at which the same is said in other languages, by their tags
 * @param extra texts, numbers, booleans and nulls, and lists and maps of them
 */
public record ArticleFile(
        String title,
        Optional<Moment> date,
        Optional<Moment> updated,
        Optional<String> author,
        List<String> tags,
        Optional<String> description,
        boolean draft,
        Optional<Moment> expires,
        List<String> aliases,
        Optional<Article.Picture> image,
        Optional<Enclosure> enclosure,
        Optional<String> series,
        boolean steps,
        Optional<CommentsState> comments,
        List<String> discussions,
        boolean page,
        Optional<String> language,
        Map<String, String> translations,
        Map<String, Object> extra,
        String markdown) {

    /** An article with a title and a text. */
    public static ArticleFile of(String title, String markdown) {
        return new ArticleFile(
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(),
                false,
                Optional.empty(),
                Map.of(),
                Map.of(),
                markdown);
    }

    /** The same with other words in what readers see of it, but for its text. */
    public ArticleFile saying(UnaryOperator<String> change) {
        return new ArticleFile(
                change.apply(title),
                date,
                updated,
                author,
                tags.stream().map(change).toList(),
                description.map(change),
                draft,
                expires,
                aliases,
                image,
                enclosure,
                series.map(change),
                steps,
                comments,
                discussions,
                page,
                language,
                translations,
                changed(extra, change),
                markdown);
    }

    /** The same, where others say the same in other languages. */
    public ArticleFile translated(Map<String, String> others) {
        return with(language, others);
    }

    /** The same in another language. */
    public ArticleFile in(Optional<String> other) {
        return with(other, translations);
    }

    private ArticleFile with(Optional<String> inLanguage, Map<String, String> others) {
        return new ArticleFile(
                title,
                date,
                updated,
                author,
                tags,
                description,
                draft,
                expires,
                aliases,
                image,
                enclosure,
                series,
                steps,
                comments,
                discussions,
                page,
                inLanguage,
                others,
                extra,
                markdown);
    }

    private static Map<String, Object> changed(Map<?, ?> map, UnaryOperator<String> change) {
        var changed = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> changed.put((String) key, changed(value, change)));
        return changed;
    }

    private static Object changed(Object value, UnaryOperator<String> change) {
        if (value instanceof Map<?, ?> map) {
            return changed(map, change);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(one -> changed(one, change)).toList();
        }
        return value instanceof String text ? change.apply(text) : value;
    }

    /** The file's text, which reads back to an equal article. */
    public String text() {
        var text = new StringBuilder("---\n");
        field(text, "title", YamlText.scalar(title));
        date.ifPresent(moment -> field(text, "date", moment.iso()));
        updated.ifPresent(moment -> field(text, "updated", moment.iso()));
        author.ifPresent(name -> field(text, "author", YamlText.scalar(name)));
        list(text, "tags", tags);
        description.ifPresent(words -> field(text, "description", YamlText.scalar(words)));
        flag(text, "draft", draft);
        expires.ifPresent(moment -> field(text, "expires", moment.iso()));
        list(text, "aliases", aliases);
        image.ifPresent(picture -> field(
                text,
                "image",
                picture.alt().isEmpty()
                        ? YamlText.scalar(picture.path())
                        : "{src: " + YamlText.scalar(picture.path()) + ", alt: " + YamlText.quoted(picture.alt())
                                + "}"));
        enclosure
                .map(Enclosure::fields)
                .ifPresent(says -> field(
                        text, "enclosure", says.size() > 1 ? flow(says) : YamlText.scalar((String) says.get("file"))));
        series.ifPresent(name -> field(text, "series", YamlText.scalar(name)));
        flag(text, "steps", steps);
        comments.ifPresent(state -> field(text, "comments", state.name().toLowerCase(Locale.ROOT)));
        list(text, "discussions", discussions);
        flag(text, "page", page);
        language.ifPresent(tag -> field(text, "language", YamlText.scalar(tag)));
        if (!translations.isEmpty()) {
            field(text, "translations", flow(translations));
        }
        if (!extra.isEmpty()) {
            field(text, "extra", flow(extra));
        }
        return text.append("---\n").append(markdown).toString();
    }

    private static void field(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(value).append('\n');
    }

    private static void flag(StringBuilder text, String name, boolean value) {
        if (value) {
            field(text, name, "true");
        }
    }

    private static void list(StringBuilder text, String name, List<String> values) {
        if (!values.isEmpty()) {
            field(text, name, flow(values));
        }
    }

    private static String flow(Object value) {
        if (value instanceof Map<?, ?> map) {
            var fields = new ArrayList<String>();
            map.forEach((key, one) -> fields.add(YamlText.scalar((String) key) + ": " + flow(one)));
            return "{" + String.join(", ", fields) + "}";
        }
        if (value instanceof List<?> list) {
            return "[" + String.join(", ", list.stream().map(ArticleFile::flow).toList()) + "]";
        }
        if (value instanceof String text) {
            return CoreSchema.needsQuotes(text) ? YamlText.quoted(text) : YamlText.scalar(text);
        }
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }
}
