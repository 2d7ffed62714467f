package org.afterword.arrival.kinds;

import java.net.URI;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.afterword.arrival.Arrival;
import org.afterword.arrival.Arrived;
import org.afterword.arrival.Declined;
import org.afterword.arrival.Target;
import org.afterword.base.Moment;
import org.afterword.base.fingerprint.Sha256;
import org.afterword.content.thread.Comment;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Line;
import org.afterword.importer.source.JsonObject;
import org.afterword.importer.source.WrittenTime;

/**
 * What another site sent, whoever took it in.
 *
 * @param source the address of the page there
 * @param target the page here; empty where it is not told
 * @param property what it is, as webmention.io calls it, such as {@code like-of}
 * @param url of who wrote it
 */
public record Mention(
        Line line,
        String id,
        Optional<String> source,
        Optional<String> target,
        String property,
        Optional<String> name,
        Optional<String> url,
        Optional<Moment> date,
        boolean isPrivate,
        Body body) {
    /** The sign of what has no words and is none of those that have a sign of their own: it leads to where it stands. */
    private static final String ELSEWHERE = "↗";

    private static final Pattern HALF_HOUR = Pattern.compile("-(\\d\\d):?30\\z");

    /** Reads a mention as webmention.io's feed (JF2) has it. */
    public static Mention ofFeed(JsonObject one, Line line, ZoneId zone) {
        var target = one.text("wm-target");
        var source = one.text("url", "wm-source");
        var property = one.text("wm-property").orElse("mention-of");
        var author = one.object("author");
        return new Mention(
                line,
                one.text("wm-id").orElseGet(() -> id(source, target)),
                source,
                target,
                property,
                author.text("name"),
                author.text("url"),
                published(one, zone).or(() -> one.text("wm-received").flatMap(text -> time(text, zone))),
                one.flag("wm-private"),
                body(property, words(one)));
    }

    /** When it was written, if it says so and that can be read. */
    public static Optional<Moment> published(JsonObject one, ZoneId zone) {
        return one.text("published").flatMap(text -> time(text, zone));
    }

    /** A sign where it is one that has no words, or where none came with it. */
    static Body body(String property, Body words) {
        var sign = words.text().isBlank()
                ? usual(property).orElse(ELSEWHERE)
                : usual(property).orElse("");
        return sign.isEmpty() ? words : new Body(sign, Body.Format.MARKDOWN);
    }

    /** What stands for a mention that has no name of its own. */
    static String id(Optional<String> source, Optional<String> target) {
        return "x" + Sha256.hex(source.orElse("") + "\n" + target.orElse("")).substring(0, 8);
    }

    /** The sign that stands for its words; empty where it has words. */
    public String sign() {
        return usual(property).orElse(body.text().equals(ELSEWHERE) ? ELSEWHERE : "");
    }

    /** The sign that is usual for a like, a repost or a bookmark. */
    private static Optional<String> usual(String property) {
        return switch (property.replaceFirst("-of$", "")) {
            case "like" -> Optional.of("♥");
            case "repost" -> Optional.of("↻");
            case "bookmark" -> Optional.of("★");
            default -> Optional.empty();
        };
    }

    /** What was written there, or else what it says of itself in short, or else its title, or what it answers an invitation. */
    private static Body words(JsonObject mention) {
        var content = mention.object("content");
        if (content.text("html").isPresent()) {
            return Body.html(content.raw("html"));
        }
        return new Body(
                content.text("text", "value")
                        .or(() -> mention.text("content"))
                        .or(() -> summary(mention))
                        .or(() -> mention.text("name"))
                        .or(() -> mention.text("rsvp").map(answer -> "RSVP: " + answer))
                        .orElse(""),
                Body.Format.TEXT);
    }

    /** It is a text, or an object that says what kind of text it is. */
    static Optional<String> summary(JsonObject mention) {
        return mention.text("summary").or(() -> mention.object("summary").text("value", "text"));
    }

    /** West of Greenwich webmention.io writes an offset with half an hour in it an hour too far west. */
    static Optional<Moment> time(String text, ZoneId zone) {
        var half = HALF_HOUR.matcher(text);
        if (half.find()
                && text.lastIndexOf('T', half.start()) >= 0
                && !half.group(1).equals("00")) {
            return WrittenTime.of(
                    String.format(
                            Locale.ROOT,
                            "%s-%02d:30",
                            text.substring(0, half.start()),
                            Integer.parseInt(half.group(1)) - 1),
                    zone);
        }
        return WrittenTime.of(text, zone);
    }

    /** It as something that arrived. */
    Arrived arrived() {
        var kept = Kept.id(Optional.of(id));
        if (isPrivate) {
            return new Declined(line, kept.orElse(""), "it was sent in private");
        }
        var page = Kept.address(target.map(address -> address.replaceFirst("#.*", "")));
        if (page.isEmpty()) {
            return new Declined(line, kept.orElse(""), "it does not say which page it was sent to");
        }
        var link = Kept.address(source);
        var person = Kept.address(url);
        return new Arrival(
                line,
                "webmention",
                kept,
                Target.at(page.get()),
                Optional.empty(),
                target.filter(address -> address.contains("#"))
                        .map(address -> address.substring(address.indexOf('#') + 1))
                        .flatMap(fragment -> Kept.id(Optional.of(fragment))),
                Kept.name(name),
                person.or(() -> link),
                person.filter(address -> address.startsWith("https://")
                        && host(address).isPresent()
                        && host(address).equals(link.flatMap(Mention::host))),
                date,
                Optional.empty(),
                Comment.Kind.WEBMENTION,
                body,
                link,
                Set.of());
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
