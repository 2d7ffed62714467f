package org.afterword.content.thread;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.afterword.content.settings.Author;

/**
 * Tells a visitor's name that could be mistaken for one of the site's authors'. Two names look alike when they are the
 * same after compatibility normalization (UAX #15), without case, accents, spaces and punctuation, and with Cyrillic and
 * Greek letters replaced by the Latin letters that they resemble (after UTS #39 §4).
 */
public final class LookAlikes {
    private static final String CYRILLIC_AND_GREEK = "аевгдзіјкмнопрстухѕԁԛԝһґςαβγεηικνορτυχωϲϳ";
    private static final String LATIN_LOOK_ALIKES = "aebrd3ijkmhonpctyxsdqwhrcabyenikvoptuxwcj";

    private final Set<String> authors = new HashSet<>();

    /** @param authors the site's own */
    public LookAlikes(Collection<Author> authors) {
        authors.forEach(author -> {
            this.authors.add(skeleton(author.name()));
            this.authors.add(skeleton(author.key()));
        });
    }

    /** Whether a name could be taken for an author's. */
    public boolean isLike(String name) {
        return !authors.isEmpty() && authors.contains(skeleton(name));
    }

    private static String skeleton(String name) {
        var letters = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> {
                    if (Character.isLetterOrDigit(c)) {
                        int known = CYRILLIC_AND_GREEK.indexOf(c);
                        letters.appendCodePoint(known < 0 ? c : LATIN_LOOK_ALIKES.charAt(known));
                    }
                });
        return letters.toString()
                .replace('0', 'o')
                .replace('1', 'l')
                .replace("rn", "m")
                .replace("vv", "w");
    }
}
