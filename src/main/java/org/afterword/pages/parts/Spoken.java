package org.afterword.pages.parts;

import java.util.Optional;
import org.afterword.content.article.Article;
import org.afterword.content.settings.Language;
import org.afterword.pages.view.SpokenView;

/**
 * Tells how texts are written within a page. What is written as the page is needs no word of it: a page whose texts are all
 * in its own language carries nothing of this.
 */
public final class Spoken {
    /** Below it there is no letter of a script that runs from the right. */
    private static final char FIRST_FROM_THE_RIGHT = '\u0590';

    private final Language site;
    private final Language page;

    /**
     * @param site the site's language
     * @param page the page's
     */
    Spoken(Language site, Language page) {
        this.site = site;
        this.page = page;
    }

    /** The texts that the site says of itself. */
    Optional<SpokenView> site() {
        return within(Optional.empty());
    }

    /** An article's title or text. */
    public Optional<SpokenView> article(Article article) {
        return within(article.language());
    }

    /** A text in a language, or where none is named, in the site's. */
    public Optional<SpokenView> within(Optional<Language> named) {
        var language = named.orElse(site);
        return language.equals(page)
                ? Optional.empty()
                : Optional.of(new SpokenView(language.tag(), language.direction()));
    }

    /** A text in a language that nobody told, such as a tag: it may run the other way. */
    public Optional<SpokenView> unknown(String text) {
        return mayTurn(text) ? Optional.of(SpokenView.UNKNOWN) : Optional.empty();
    }

    /**
     * Whether a text has letters that run the other way than the page, so that a browser is to look which way the text runs.
     * Of any other it would find that it runs as the page does.
     */
    public boolean mayTurn(String text) {
        return page.isFromTheRight() ? hasFromTheLeft(text) : hasFromTheRight(text);
    }

    private static boolean hasFromTheRight(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_FROM_THE_RIGHT && isFromTheRight(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFromTheRight(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }

    private static boolean hasFromTheLeft(String text) {
        return text.codePoints()
                .anyMatch(
                        character -> Character.getDirectionality(character) == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }
}
