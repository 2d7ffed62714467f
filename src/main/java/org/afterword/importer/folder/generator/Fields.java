package org.afterword.importer.folder.generator;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.afterword.base.MeantDate;
import org.afterword.base.Moment;
import org.afterword.content.article.Article;
import org.afterword.content.article.ArticleFile;
import org.afterword.content.settings.CommentsState;
import org.afterword.content.settings.Language;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.record.PrivateWords;
import org.afterword.importer.source.WrittenTime;

/**
 * Takes an article's fields one after the other, and makes an article of them; what was not taken is kept as fields of the
 * author's own, but for what is nobody's business.
 */
final class Fields {
    private static final Pattern PRIVATE =
            Pattern.compile("(?i).*(e-?mail|password|secret|token|api-?key|ip_?addr).*|ip");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(.*)", Pattern.DOTALL);
    private static final Pattern ONE_DIGIT = Pattern.compile("^(\\d):");
    private static final Pattern OFFSET = Pattern.compile("(?<!\\s)\\s++(?=(?:[+-]\\d|Z|UTC|GMT))");
    private static final Pattern BEFORE_OFFSET = Pattern.compile("(?i)(?<!\\s)\\s*+(?:UTC|GMT)\\s*+(?=[+-]\\d)");
    private static final Pattern ONE_HOUR = Pattern.compile("(?<=:\\d\\d(?:\\.\\d{1,9})?[+-])\\d(?=$|:)");
    private static final Pattern HOURS_ALONE = Pattern.compile("(?<=:\\d\\d(?:\\.\\d{1,9})?)[+-]\\d\\d$");
    private static final Pattern GREENWICH = Pattern.compile("(?i)(UTC|GMT)$");

    private final Matter matter;
    private final ZoneId zone;
    private final Set<String> taken = new HashSet<>();
    private Optional<Moment> date = Optional.empty();
    private Optional<Moment> updated = Optional.empty();
    private Optional<Moment> expires = Optional.empty();
    private Optional<String> author = Optional.empty();
    private Optional<String> image = Optional.empty();
    private List<String> tags = List.of();
    private Optional<String> language = Optional.empty();
    private String title = "";

    Fields(Matter matter, ZoneId zone) {
        this.matter = matter;
        this.zone = zone;
    }

    /** Says that fields mean nothing beside what was made of them. */
    Fields leave(String... names) {
        taken.addAll(List.of(names));
        return this;
    }

    Optional<String> text(String... names) {
        leave(names);
        return matter.text(names);
    }

    Fields title(String otherwise) {
        title = text("title").orElse(otherwise).replaceAll("\\s+", " ").strip();
        return this;
    }

    Fields date(Optional<Moment> moment) {
        date = moment;
        return this;
    }

    Fields updated(Optional<Moment> moment) {
        updated = moment;
        return this;
    }

    Fields expires(String... names) {
        expires = moment(names);
        return this;
    }

    Fields tags(List<String> all) {
        tags = all.stream().filter(tag -> !tag.isBlank()).distinct().toList();
        return this;
    }

    Fields author(Optional<String> key) {
        author = key;
        return this;
    }

    /** The language that the article is in, where it is not the site's. What names none stays a field of the author's own. */
    Fields language(Optional<String> other) {
        language = other.map(text -> text.strip().replace('_', '-')).flatMap(Language::tag);
        if (language.isPresent()) {
            leave("lang", "language", "locale");
        }
        return this;
    }

    /** The language that its fields name, where that is not the site's; a site that names none is taken for an English one. */
    Fields language(Optional<String> written, Optional<String> site) {
        language(written);
        language = language.filter(tag -> differ(tag, site.orElse("en").replace('_', '-')));
        return this;
    }

    /** Whether two tags are of two languages: one that names a region is not, beside one that names none. */
    private static boolean differ(String one, String other) {
        var both = List.of(Locale.forLanguageTag(one), Locale.forLanguageTag(other));
        boolean isAlike = both.get(0).getLanguage().equals(both.get(1).getLanguage());
        boolean isBare = both.stream()
                .anyMatch(tag -> tag.getCountry().isEmpty() && tag.getScript().isEmpty());
        return !isAlike || !isBare && !both.get(0).equals(both.get(1));
    }

    /** @param path a picture on the site, with a leading slash */
    Fields image(Optional<String> path) {
        image = path;
        return this;
    }

    /** The time in the first of some fields that has one. */
    Optional<Moment> moment(String... names) {
        return text(names).flatMap(text -> moment(text, zone));
    }

    /**
     * A time as generators take it: with one digit for a month or a day, with blanks or {@code UTC} before an offset, with an
     * offset of hours alone, or with the name of a month.
     */
    static Optional<Moment> moment(String text, ZoneId zone) {
        var day = DAY.matcher(text.strip());
        if (!day.matches()) {
            return meant(text, zone);
        }
        var rest = day.group(4).strip().replaceFirst("^[Tt]", "").strip();
        var clock = rest.isEmpty() ? rest : clock(rest);
        var whole =
                "%s-%2s-%2s".formatted(day.group(1), day.group(2), day.group(3)).replace(' ', '0');
        return WrittenTime.of(clock.isEmpty() ? whole : whole + "T" + clock, zone)
                .or(() -> meant(text, zone))
                .or(() -> WrittenTime.of(whole, zone));
    }

    private static Optional<Moment> meant(String text, ZoneId zone) {
        return MeantDate.alone(text).flatMap(written -> WrittenTime.of(written, zone));
    }

    private static String clock(String rest) {
        var hour = ONE_DIGIT.matcher(rest).replaceFirst("0$1:");
        var joined =
                OFFSET.matcher(BEFORE_OFFSET.matcher(hour).replaceFirst("")).replaceFirst("");
        return GREENWICH
                .matcher(HOURS_ALONE
                        .matcher(ONE_HOUR.matcher(joined).replaceFirst("0$0"))
                        .replaceFirst("$0:00"))
                .replaceFirst("Z");
    }

    /** The article without its words. */
    ArticleFile file(boolean page, boolean draft) {
        var description =
                text("description", "summary", "excerpt").map(Fields::plain).filter(text -> !text.isBlank());
        var series = text("series").or(() -> matter.list("series").stream().findFirst());
        var comments = comments();
        var enclosed = Enclosed.in(matter);
        var enclosure = enclosed.map(Enclosed::file);
        enclosed.ifPresent(found -> taken.addAll(found.names()));
        return new ArticleFile(
                title,
                date,
                updated.filter(moment -> !Optional.of(moment).equals(date)),
                author,
                tags,
                description,
                draft,
                expires,
                List.of(),
                image.map(path -> new Article.Picture(path, Images.alt(matter))),
                enclosure,
                series,
                false,
                comments,
                List.of(),
                page,
                language,
                Map.of(),
                extra(),
                "");
    }

    private Optional<CommentsState> comments() {
        leave("comments");
        return matter.text("comments").isPresent() && !matter.flag("comments", true)
                ? Optional.of(CommentsState.OFF)
                : Optional.empty();
    }

    private static String plain(String text) {
        return text.replaceAll("<[^<>]{0,300}>", "").replaceAll("\\s+", " ").strip();
    }

    private Map<String, Object> extra() {
        var extra = new LinkedHashMap<String, Object>();
        var unread = UnreadDates.of(matter);
        taken.removeAll(unread.keySet());
        taken.removeIf(name -> Unused.is(matter, name, author, image));
        matter.without(taken).forEach((name, value) -> {
            if (!PRIVATE.matcher(name).matches() && !name.isBlank()) {
                extra.put(name, sound(value));
            }
        });
        return extra;
    }

    private static Object sound(Object value) {
        if (value instanceof Map<?, ?> map) {
            var sound = new LinkedHashMap<String, Object>();
            map.forEach((name, one) -> {
                if (!PRIVATE.matcher(String.valueOf(name)).matches()) {
                    sound.put(String.valueOf(name), sound(one));
                }
            });
            return sound;
        } else if (value instanceof List<?> list) {
            var sound = new ArrayList<Object>();
            list.forEach(one -> sound.add(sound(one)));
            return sound;
        }
        return value instanceof String text && text.indexOf('@') >= 0 ? PrivateWords.without(text) : value;
    }
}
