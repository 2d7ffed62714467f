package org.afterword.content.article;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.afterword.base.Moment;
import org.afterword.base.OtherCalendar;
import org.afterword.base.problem.Problem;
import org.afterword.yaml.Fields;

/** Warns of an article's dates that can only be mistaken: years that are far away, and what ends or changes before it begins. */
final class ArticleDates {
    /** Languages of countries in which years are counted by the Persian or the Islamic calendar, too. */
    private static final Set<String> OF_OTHER_CALENDARS = Set.of("fa", "ps", "ckb", "ku", "ar", "ur");

    private static final int LIFETIME = 60;
    private static final int THESE_DAYS = 4;

    private final Moment now;

    ArticleDates(Moment now) {
        this.now = now;
    }

    /** @param language the article's, a BCP 47 tag */
    void check(Fields fields, Article article, String language, Consumer<Problem> problems) {
        if (article.draft()) {
            return; // its dates need not be right yet
        }
        article.date().ifPresent(date -> year("date", date, fields, problems));
        article.updated().ifPresent(date -> year("updated", date, fields, problems));
        article.date().ifPresent(date -> calendar("date", date, language, fields, problems));
        article.updated().ifPresent(date -> calendar("updated", date, language, fields, problems));
        article.expires().ifPresent(date -> calendar("expires", date, language, fields, problems));
        article.expires()
                .flatMap(date -> FarYear.mistyped(date, now))
                .ifPresent(far -> tell("expires", far.message(), far.cure(), fields, problems));
        article.updated()
                .filter(updated -> isToCome(updated)
                        && article.date().filter(this::isToCome).isEmpty())
                .filter(updated -> FarYear.of(updated, now).isEmpty())
                .ifPresent(updated -> problems.accept(Problem.warning(
                        "front-matter/order",
                        fields.placeOf("updated").position(),
                        "the article was updated on a day that is still to come",
                        "write the day on which it was changed")));
        article.updated()
                .filter(updated -> isBefore(updated, article.date()))
                .ifPresent(updated -> problems.accept(Problem.warning(
                        "front-matter/order",
                        fields.placeOf("updated").position(),
                        "the article was updated before its date, " + shown(article),
                        "correct one of the two, or take 'updated' out")));
        article.expires()
                .filter(expires -> article.date()
                        .filter(date -> expires.compareTo(date) <= 0)
                        .isPresent())
                .ifPresent(expires -> problems.accept(Problem.warning(
                        "front-matter/order",
                        fields.placeOf("expires").position(),
                        "the article expires " + (isBefore(expires, article.date()) ? "before" : "at") + " its date, "
                                + shown(article) + ", and so is never shown",
                        "correct one of the two, or take 'expires' out")));
    }

    private void year(String field, Moment date, Fields fields, Consumer<Problem> problems) {
        FarYear.of(date, now)
                .ifPresent(far -> tell(
                        field,
                        far.message()
                                + (far.isAhead() && field.equals("date")
                                        ? ", and until then the article is not shown"
                                        : ""),
                        far.cure(),
                        fields,
                        problems));
    }

    /** A year of our time as other calendars count it; where they are not in use, only one of these days. */
    private void calendar(String field, Moment date, String language, Fields fields, Consumer<Problem> problems) {
        var day = date.day();
        OtherCalendar.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth())
                .filter(other -> other.day().isAfter(now.day().minusYears(yearsBack(language)))
                        && other.day().isBefore(now.day().plusYears(1)))
                .ifPresent(other -> tell(
                        field,
                        "the year " + day.getYear() + " is long gone here: years are not counted by the " + other.name()
                                + " calendar",
                        "write " + other.day(),
                        fields,
                        problems));
    }

    private static int yearsBack(String language) {
        return OF_OTHER_CALENDARS.contains(Locale.forLanguageTag(language).getLanguage()) ? LIFETIME : THESE_DAYS;
    }

    private static void tell(String field, String message, String cure, Fields fields, Consumer<Problem> problems) {
        problems.accept(
                Problem.warning("front-matter/year", fields.placeOf(field).position(), message, cure));
    }

    /** Whether a day is after tomorrow: clocks and their zones differ. */
    private boolean isToCome(Moment date) {
        return date.day().isAfter(now.day().plusDays(1));
    }

    /** Of two of which one is a day alone, the days count. */
    private static boolean isBefore(Moment one, Optional<Moment> date) {
        if (date.isEmpty()) {
            return false;
        }
        var other = date.get();
        return one.dayOnly() || other.dayOnly() ? one.day().isBefore(other.day()) : one.compareTo(other) < 0;
    }

    private static String shown(Article article) {
        return article.date().orElseThrow().iso();
    }
}
