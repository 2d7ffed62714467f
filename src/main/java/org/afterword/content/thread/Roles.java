package org.afterword.content.thread;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names by which somebody says to be the author, or the one who looks after the site: a role alone, as in {@code Admin},
 * with words around it that name nobody, as in {@code Owner of this blog}, or beside an author's name.
 */
final class Roles {
    private static final Set<String> ROLES = skeletons(
            "author admin administrator editor moderator moderation mod staff owner webmaster official verified"
                    + " coauthor publisher originalposter theblogger theop"
                    + " autor autora auteur auteure autrice autore verfasser verfasserin autorin forfatter skribent yazar"
                    + " autorka auctor administrateur administratrice administrador administradora administratorin"
                    + " amministratore amministratrice beheerder modérateur modératrice moderador moderadora moderatore"
                    + " moderatorin propriétaire propietario propietaria proprietario redaktion redakteur redakteurin"
                    + " rédaction rédacteur rédactrice redacción redazione redactie blogbetreiber blogbetreiberin"
                    + " seitenbetreiber seitenbetreiberin");

    /** What stands around a role and says nothing of its own. */
    private static final Set<String> AROUND = skeletons(
            "the this these my our of for in and a an site website webpage page blog weblog post article team member account"
                    + " user crew chief main here"
                    + " der die das dem des dieser dieses diesem vom von im blogs seite beitrags artikels"
                    + " le la les l du de ce cet cette équipe el los del este esta sitio entrada artículo equipo"
                    + " il lo dello della di questo sito articolo do da deste artigo het van deze");

    /** What claims an author's name once more, or says no more of a person than that name does. */
    private static final Set<String> CLAIMS =
            skeletons("me myself i am is it its s real original op poster again only true dr mr mrs ms prof phd md");

    /** What stands before a role in one word with it. */
    private static final List<String> BEFORE = List.copyOf(skeletons("the site website blog page post super"));

    /** Roles that are long enough to be known with another sign in place of a letter. */
    private static final List<String> LONG =
            ROLES.stream().filter(role -> role.length() > 4).toList();

    private static final int MOST_WORDS = 12;

    private Roles() {}

    /**
     * Whether the skeleton of a name, or of a part of one, is a role.
     *
     * @param isPlain whether the name has only ASCII in it
     */
    static boolean isOne(String skeleton, boolean isPlain) {
        if (ROLES.contains(skeleton)) {
            return true;
        }
        for (var before : BEFORE) {
            if (skeleton.startsWith(before) && ROLES.contains(skeleton.substring(before.length()))) {
                return true;
            }
        }
        return !isPlain && OtherScripts.ROLES.contains(skeleton);
    }

    /** Whether some sign stands in for a letter of a role, as in {@code Adm!n}. */
    static boolean isWrittenOtherwise(String name) {
        return StandIns.areIn(name, LONG);
    }

    /** Whether the words of a name are a role, or an author's name with words that add nobody else to it. */
    static boolean isMadeOf(String[] words, Collection<String> authors) {
        if (words.length > MOST_WORDS) {
            return false;
        }
        boolean isPlain = Arrays.stream(words).allMatch(Skeleton::isPlain);
        var skeletons = Arrays.stream(words)
                .map(word -> Skeleton.of(word.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
        return IntStream.range(0, skeletons.size()).anyMatch(at -> isAuthorsAt(at, skeletons, isPlain, authors))
                || skeletons.stream().anyMatch(word -> isOne(word, isPlain)) && areAround(skeletons, isPlain, false);
    }

    private static boolean isAuthorsAt(int start, List<String> words, boolean isPlain, Collection<String> authors) {
        if (!areAround(words.subList(0, start), isPlain, true)) {
            return false;
        }
        var name = new StringBuilder();
        for (int end = start + 1; end <= words.size(); end++) {
            name.append(words.get(end - 1));
            if (authors.contains(name.toString()) && areAround(words.subList(end, words.size()), isPlain, true)) {
                return true;
            }
        }
        return false;
    }

    /** Whether none of these words names anybody else, beside an author's name or without one. */
    private static boolean areAround(List<String> words, boolean isPlain, boolean isNamed) {
        return words.stream()
                .allMatch(word -> isOne(word, isPlain)
                        || AROUND.contains(word)
                        || isNamed && CLAIMS.contains(word)
                        || !isPlain && OtherScripts.AROUND.contains(word));
    }

    private static Set<String> skeletons(String words) {
        return Stream.of(words.split(" ")).map(Skeleton::of).collect(Collectors.toUnmodifiableSet());
    }

    /** Read apart, since that takes the table of look-alikes, and few names need it. */
    private static final class OtherScripts {
        private static final Set<String> ROLES = skeletons(
                "författare szerző автор συγγραφέας autoría 작성자 저자 글쓴이 作者 著者 筆者 مؤلف الكاتب כותב लेखक ผู้เขียน"
                        + " администратор админ модератор администрация редактор редакция владелец διαχειριστής"
                        + " 管理者 管理人 管理员 管理員 博主 站长 站長 楼主 樓主 版主 部落格主 ブログ主 ブログ管理人"
                        + " 관리자 관리인 운영자 블로그주인 مدير المدير מנהל tácgiả");

        private static final Set<String> AROUND = skeletons("блога сайта статьи этого του της هذا المدونة");
    }
}
