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
    private static final List<String> ROLES = skeletons(
            "author",
            "the author",
            "site author",
            "blog author",
            "admin",
            "administrator",
            "editor",
            "moderator",
            "mod",
            "staff",
            "owner",
            "site owner",
            "webmaster",
            "official",
            "verified",
            "autor",
            "autora",
            "auteur",
            "auteure",
            "autrice",
            "autore",
            "verfasser",
            "verfasserin",
            "autorin",
            "forfatter",
            "skribent",
            "yazar",
            "autorka",
            "auctor");

    private static final Pattern COMMA = Pattern.compile("[,،、，]");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}\\p{Cf}]+");

    private final Set<String> authors = new HashSet<>();

    /** The skeletons of those whose names have several words. */
    private final Set<String> wholeNames = new HashSet<>();

    /** @param authors the site's own */
    public LookAlikes(Collection<Author> authors) {
        for (var author : authors) {
            add(author.name());
            turned(author.name()).ifPresent(this::add);
            var name = author.name().strip();
            int last = name.lastIndexOf(' ');
            if (last > 0) {
                add(name.substring(last) + name.substring(0, last));
                wholeNames.add(Skeleton.of(name));
            }
            add(author.key());
        }
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
                && (isOneLike(name) || turned(name).filter(this::isOneLike).isPresent());
    }

    private boolean isOneLike(String name) {
        return isSkeletonLike(Skeleton.of(name), name)
                || isSkeletonLike(Skeleton.of(name.toLowerCase(Locale.ROOT)), name)
                || StandIns.areIn(name, authors);
    }

    /** The other way round, where one comma says that the family's name comes first. */
    private static Optional<String> turned(String name) {
        var parts = COMMA.split(name, -1);
        return parts.length == 2 ? Optional.of(parts[1] + " " + parts[0]) : Optional.empty();
    }

    private boolean isSkeletonLike(String skeleton, String name) {
        return authors.contains(skeleton)
                || hasWholeName(skeleton, name)
                || isCalled(skeleton, ROLES)
                || !Skeleton.isPlain(name) && isCalled(skeleton, OtherScripts.ROLES);
    }

    /** Whether an author's name stands in it with other words around it, as in {@code Ann Weaver – the real one}. */
    private boolean hasWholeName(String skeleton, String name) {
        for (var whole : wholeNames) {
            if (!whole.isEmpty()
                    && skeleton.contains(whole)
                    && isOfWords(whole, WORDS.split(Normalizer.normalize(name, Normalizer.Form.NFKD)))) {
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

    private boolean isCalled(String skeleton, List<String> roles) {
        for (var role : roles) {
            int rest = skeleton.length() - role.length();
            if (rest == 0 && skeleton.equals(role)
                    || rest > 0 && skeleton.endsWith(role) && authors.contains(skeleton.substring(0, rest))
                    || rest > 0 && skeleton.startsWith(role) && authors.contains(skeleton.substring(role.length()))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> skeletons(String... names) {
        return List.of(names).stream().map(Skeleton::of).distinct().toList();
    }

    /** Read apart, since that takes the table of look-alikes, and few names need it. */
    private static final class OtherScripts {
        private static final List<String> ROLES = skeletons(
                "författare",
                "szerző",
                "автор",
                "συγγραφέας",
                "autoría",
                "tác giả",
                "작성자",
                "저자",
                "글쓴이",
                "作者",
                "著者",
                "筆者",
                "مؤلف",
                "الكاتب",
                "כותב",
                "लेखक",
                "ผู้เขียน",
                "администратор",
                "админ",
                "модератор",
                "διαχειριστής",
                "管理者",
                "管理人",
                "管理员",
                "博主",
                "관리자",
                "مدير",
                "מנהל");
    }
}
