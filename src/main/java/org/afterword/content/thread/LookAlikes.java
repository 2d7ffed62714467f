package org.afterword.content.thread;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.afterword.content.settings.Author;

/**
 * Tells a visitor's name that could be mistaken for one of the site's authors'. Two names look alike when they have the
 * same {@link Skeleton}, as they are written or in another case; and a name that says of itself that it is the author's,
 * alone or beside an author's name, is one, too.
 */
public final class LookAlikes {
    private static final Pattern COMMA = Pattern.compile("[,،、，]");
    private static final Pattern COMMA_BEHIND = Pattern.compile(",$");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** As in {@code Dr. Weaver}, but no initial. */
    private static final Pattern TITLE = Pattern.compile("\\p{L}{2,4}\\.(?:-\\p{L}+\\.)*|Dr|Prof|Mrs?|Ms|Sir|Dame");

    /** As in {@code Weaver PT}, {@code Weaver, PhD} and {@code Weaver, M.A.} */
    private static final Pattern DEGREE = Pattern.compile("\\(?(?:\\p{Lu}{2,4}|(?:\\p{Lu}\\p{Ll}?\\.?){2,3}),?\\)?");

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}\\p{Cf}]+");

    private final Set<String> authors = new HashSet<>();

    /** The skeletons of those whose names have several words. */
    private final Set<String> wholeNames = new HashSet<>();

    /** @param authors the site's own */
    public LookAlikes(Collection<Author> authors) {
        for (var author : authors) {
            addName(author.name().strip());
            addName(withoutTitles(author.name()));
            add(author.key());
        }
    }

    private void addName(String name) {
        add(name);
        turned(name).ifPresent(this::add);
        int last = name.lastIndexOf(' ');
        if (last > 0) {
            add(name.substring(last) + name.substring(0, last));
            wholeNames.add(Skeleton.of(name));
        }
    }

    /** A name such as {@code Prof. Ann Weaver} or {@code Ann Weaver PT} as those say it who know her; two words stay. */
    private static String withoutTitles(String name) {
        var words = SPACES.split(name.strip());
        int start = 0;
        int end = words.length;
        while (end - start > 2 && DEGREE.matcher(words[end - 1]).matches()) {
            end--;
        }
        while (end - start > 2 && TITLE.matcher(words[start]).matches()) {
            start++;
        }
        return COMMA_BEHIND
                .matcher(String.join(" ", List.of(words).subList(start, end)))
                .replaceFirst("");
    }

    /** In capitals, too, of which one looks like a small letter: I and l. */
    private void add(String name) {
        authors.add(Skeleton.of(name));
        authors.add(Skeleton.of(name.toLowerCase(Locale.ROOT)));
        authors.add(Skeleton.of(name.toUpperCase(Locale.ROOT)));
        authors.remove("");
    }

    /** Whether a name could be taken for an author's. */
    public boolean isLike(String given) {
        var name = given.replace(" | ", " "); // between words, the stroke is no letter
        return !authors.isEmpty()
                && (isOneLike(name)
                        || turned(name).filter(this::isOneLike).isPresent()
                        || name.indexOf('|') > 0 && isOneLike(name.replace('|', ' ')));
    }

    private boolean isOneLike(String name) {
        return isSkeletonLike(Skeleton.of(name), name)
                || isSkeletonLike(Skeleton.of(name.toLowerCase(Locale.ROOT)), name)
                || StandIns.areIn(name, authors)
                || Roles.isMadeOf(words(name), authors)
                || Roles.isWrittenOtherwise(name);
    }

    /** The other way round, where one comma says that the family's name comes first. */
    private static Optional<String> turned(String name) {
        var parts = COMMA.split(name, -1);
        return parts.length == 2 ? Optional.of(parts[1] + " " + parts[0]) : Optional.empty();
    }

    private boolean isSkeletonLike(String skeleton, String name) {
        return authors.contains(skeleton) || hasWholeName(skeleton, name) || isRole(skeleton, Skeleton.isPlain(name));
    }

    private static String[] words(String name) {
        return WORDS.split(Normalizer.normalize(name, Normalizer.Form.NFKD));
    }

    /** Whether an author's name stands in it with other words around it, as in {@code Ann Weaver – the real one}. */
    private boolean hasWholeName(String skeleton, String name) {
        for (var whole : wholeNames) {
            if (!whole.isEmpty() && skeleton.contains(whole) && isOfWords(whole, words(name))) {
                return true;
            }
        }
        return false;
    }

    /** Whether some words in a row are a name; a number behind them tells two people of one name apart. */
    private static boolean isOfWords(String whole, String[] words) {
        boolean isNumbered = words.length > 0 && words[words.length - 1].chars().allMatch(Character::isDigit);
        for (int start = 0; start < words.length; start++) {
            var run = new StringBuilder();
            for (int end = start; end < words.length && run.length() < whole.length(); end++) {
                run.append(Skeleton.of(words[end].toLowerCase(Locale.ROOT)));
                if (run.toString().equals(whole)) {
                    return !(isNumbered && start == 0 && end == words.length - 2);
                }
            }
        }
        return false;
    }

    /** A role, alone or joined to an author's name without anything between them. */
    private boolean isRole(String skeleton, boolean isPlain) {
        if (Roles.isOne(skeleton, isPlain)) {
            return true;
        }
        for (var author : authors) {
            int rest = skeleton.length() - author.length();
            if (rest > 0
                    && (skeleton.startsWith(author) && Roles.isOne(skeleton.substring(author.length()), isPlain)
                            || skeleton.endsWith(author) && Roles.isOne(skeleton.substring(0, rest), isPlain))) {
                return true;
            }
        }
        return false;
    }
}
