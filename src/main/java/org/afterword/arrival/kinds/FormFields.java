package org.afterword.arrival.kinds;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.afterword.arrival.Arrival;
import org.afterword.arrival.Arrived;
import org.afterword.arrival.Declined;
import org.afterword.arrival.Target;
import org.afterword.base.Moment;
import org.afterword.content.thread.Comment;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Line;
import org.afterword.importer.source.WrittenTime;

/**
 * The fields of a form, by whatever names its service and its page call them. The first that has something in it counts;
 * fields that are not named here, such as an e-mail address, are not looked at.
 */
public final class FormFields {
    /** What a form calls who answers. */
    public static final List<String> NAME = List.of("name", "author", "nick", "by_nickname", "fields[name]");

    /** What it calls their web address. */
    public static final List<String> URL = List.of("url", "link", "website", "fields[url]");

    /** What it calls their words. */
    public static final List<String> MESSAGE =
            List.of("message", "comment", "content", "body", "text", "fields[message]");

    /** What it calls the article. */
    public static final List<String> ARTICLE =
            List.of("article", "slug", "page", "page_id", "page_key", "path", "options[slug]");

    /** What it calls the comment that is answered. */
    public static final List<String> PARENT =
            List.of("reply_to", "to", "parent", "parentId", "pid", "replying_to", "options[parent]");

    /** What people do not see and programs fill in. */
    public static final List<String> TRAPS = List.of("_gotcha", "bot-field");

    /** What a service calls the time. */
    static final List<String> DATE = List.of("created_at", "created", "createdAt", "insertedAt", "_date", "date");

    private static final List<List<String>> SINGLE = List.of(NAME, URL, MESSAGE, ARTICLE, PARENT);

    private FormFields() {}

    /** The first value of the first of these fields that has something in it, as it was sent. */
    public static Optional<String> value(Map<String, List<String>> fields, List<String> names) {
        for (var name : names) {
            for (var value : fields.getOrDefault(name, List.of())) {
                if (!value.isBlank()) {
                    return Optional.of(value);
                }
            }
        }
        return Optional.empty();
    }

    /** When a service says that the form was sent; what has no offset is in {@code zone}, and Formspree's in UTC. */
    static Optional<Moment> date(Map<String, List<String>> fields, ZoneId zone) {
        return value(fields, DATE)
                .flatMap(text -> WrittenTime.of(text.strip(), fields.containsKey("_date") ? ZoneId.of("UTC") : zone));
    }

    /**
     * What a form says.
     *
     * @param id the service's name for it
     * @param fields the values of each field, decoded
     */
    public static Arrived arrival(
            Line line, Optional<String> id, Map<String, List<String>> fields, Optional<Moment> date) {
        var kept = Kept.id(id);
        if (value(fields, TRAPS).isPresent()) {
            return declined(line, kept, "it filled in the field that only programs see");
        }
        for (var names : SINGLE) {
            for (var name : names) {
                if (fields.getOrDefault(name, List.of()).stream()
                                .map(String::strip)
                                .filter(value -> !value.isEmpty())
                                .distinct()
                                .count()
                        > 1) {
                    return declined(line, kept, "its field '%s' has two values".formatted(name));
                }
            }
        }
        var message = value(fields, MESSAGE);
        if (message.isEmpty()) {
            return declined(line, kept, "it has no words");
        }
        var parent = Kept.id(value(fields, PARENT)).filter(other -> !other.equals("0"));
        return new Arrival(
                line,
                "form",
                kept,
                new Target(Kept.address(value(fields, ARTICLE)).stream().toList(), List.of(), ""),
                Optional.empty(),
                parent,
                Kept.name(value(fields, NAME)),
                Kept.address(value(fields, URL)),
                Optional.empty(),
                date,
                Optional.empty(),
                Comment.Kind.COMMENT,
                new Body(message.get(), Body.Format.MARKDOWN),
                Optional.empty(),
                Set.of());
    }

    private static Declined declined(Line line, Optional<String> id, String reason) {
        return new Declined(line, id.orElse(""), reason);
    }
}
