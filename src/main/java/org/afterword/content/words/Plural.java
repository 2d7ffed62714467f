package org.afterword.content.words;

import java.util.Locale;
import net.xyzsd.plurals.PluralRule;
import net.xyzsd.plurals.PluralRuleType;

/** Plural categories (CLDR, UTS #35 part 3 §5) of whole numbers. */
final class Plural {
    private final PluralRule rule;

    Plural(Locale locale) {
        this.rule = PluralRule.createOrDefault(locale, PluralRuleType.CARDINAL);
    }

    /** {@code one}, {@code two}, {@code few}, {@code many} or {@code other}; {@code zero} where the language has it. */
    String category(long number) {
        return rule.select(number).name().toLowerCase(Locale.ROOT);
    }
}
