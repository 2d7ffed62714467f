package org.afterword.content.article;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.Moment;
import org.afterword.base.problem.Problem;
import org.afterword.yaml.Fields;

/** Warns of an article's dates that can only be mistaken: years that are far away, and what ends or changes before it begins. */
final class ArticleDates {
    /** So many years ahead nobody plans what is to be published. */
    private static final int FARTHEST = 5;

    private static final int FIRST = 1000;

    private final Moment now;

    ArticleDates(Moment now) {
        this.now = now;
    }

    void check(Fields fields, Article article, Consumer<Problem> problems) {
        if (article.draft()) {
            return; // its dates need not be right yet
        }
        article.date().ifPresent(date -> year("date", date, fields, problems));
        article.updated().ifPresent(date -> year("updated", date, fields, problems));
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
        int year = date.day().getYear();
        int thisYear = now.day().getYear();
        if (year > thisYear + FARTHEST || year < FIRST) {
            problems.accept(Problem.warning(
                    "front-matter/year",
                    fields.placeOf(field).position(),
                    year < FIRST
                            ? "the year " + digits(year) + " is long gone"
                            : field.equals("date")
                                    ? "the year " + year + " is far ahead, and until then the article is not shown"
                                    : "the year " + year + " is far ahead",
                    meant(year, thisYear)
                            .map(likely -> "did you mean " + likely + "?")
                            .orElse("correct it")));
        }
    }

    /** The year with two digits swapped, or one of them as in this year, that is not far away. */
    private static Optional<Integer> meant(int year, int thisYear) {
        var digits = digits(year);
        for (int i = 0; i + 1 < digits.length(); i++) {
            var swapped = digits.substring(0, i) + digits.charAt(i + 1) + digits.charAt(i) + digits.substring(i + 2);
            if (isNear(swapped, thisYear)) {
                return Optional.of(Integer.valueOf(swapped));
            }
        }
        for (int i = 0; i < digits.length(); i++) {
            var other = digits.substring(0, i) + String.valueOf(thisYear).charAt(i) + digits.substring(i + 1);
            if (isNear(other, thisYear)) {
                return Optional.of(Integer.valueOf(other));
            }
        }
        return Optional.empty();
    }

    private static boolean isNear(String year, int thisYear) {
        int number = Integer.parseInt(year);
        return number > 1990 && number <= thisYear + 1;
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

    private static String digits(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }
}
