package org.afterword.pages;

import java.util.Locale;

/** Plural categories (CLDR, UTS #35 part 3 §5) of whole numbers. */
final class Plural {
    private Plural() {}

    static String category(Locale locale, long number) {
        return number == 1 ? "one" : "other";
    }
}
