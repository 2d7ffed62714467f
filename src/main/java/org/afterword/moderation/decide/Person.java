package org.afterword.moderation.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.afterword.base.Slashes;
import org.afterword.content.settings.Settings;
import org.afterword.content.thread.Comment;
import org.afterword.markdown.Links;
import org.afterword.moderation.inbox.Inbox;
import org.afterword.moderation.inbox.Listed;
import org.afterword.moderation.inbox.Waiting;

/**
 * Whose words are to be forgotten: a name, a web address, or one comment.
 *
 * @param given as it was written
 * @param kind what it is
 * @param key what it is compared by
 * @param article the path of the one comment's article, where it was given
 * @param settings the site's, whose language says which capitals are which small letters
 */
record Person(String given, Kind kind, String key, Optional<String> article, Settings settings) {
    /** What tells a person. */
    enum Kind {
        NAME,
        ADDRESS,
        ID,
        ARRIVAL
    }

    /** What a text can mean, the likeliest first; the first of which there are words is taken. */
    static List<Person> meant(String given, Inbox inbox, Settings settings) {
        var text = given.strip();
        int hash = text.lastIndexOf('#');
        if (PersonKey.isAddress(text)) {
            return List.of(new Person(text, Kind.ADDRESS, PersonKey.ofAddress(text), Optional.empty(), settings));
        }
        var id = new Person(
                text,
                Kind.ID,
                text.substring(hash + 1),
                Optional.of(text.substring(0, Math.max(0, hash))).filter(path -> !path.isEmpty()),
                settings);
        var meant = new ArrayList<Person>();
        meant.add(new Person(text, Kind.NAME, PersonKey.ofName(text, settings), Optional.empty(), settings));
        var listed = text.length() < 4 ? List.<Listed>of() : inbox.named(text.toLowerCase(Locale.ROOT));
        if (listed.size() == 1) {
            meant.add(new Person(text, Kind.ARRIVAL, listed.get(0).key(), Optional.empty(), settings));
        }
        meant.add(id);
        return meant;
    }

    boolean isName() {
        return kind == Kind.NAME;
    }

    boolean isId() {
        return kind == Kind.ID;
    }

    /** @param file of the article; empty where it is not known */
    boolean isIn(String file, Comment comment) {
        return switch (kind) {
            case NAME ->
                comment.name()
                        .map(name -> PersonKey.ofName(name, settings))
                        .filter(key::equals)
                        .isPresent();
            case ADDRESS ->
                comment.url().map(PersonKey::ofAddress).filter(key::equals).isPresent();
            case ID -> isCalled(comment) && (article.isEmpty() || isArticle(Links.page("/" + file)));
            case ARRIVAL -> false;
        };
    }

    private boolean isCalled(Comment comment) {
        return comment.fragment().equals(Comment.fragment(key))
                || comment.fragment().equals(key);
    }

    private boolean isArticle(String path) {
        return Slashes.noneAround(path).equals(Slashes.noneAround(article.orElse("")));
    }

    boolean isIn(Listed listed, Waiting waiting) {
        var comment = waiting.reply().comment();
        return switch (kind) {
            case ARRIVAL -> listed.key().equals(key);
            case ID ->
                isCalled(comment)
                        && (article.isEmpty()
                                || waiting.article().filter(this::isArticle).isPresent());
            default -> isIn("", comment);
        };
    }
}
