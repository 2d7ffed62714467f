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

    /**
     * A text of the site's settings about somebody, who may write in another language than the site.
     *
     * @param text Markdown
     */
    public Optional<SpokenView> site(String text) {
        return runsAgainst(site, text) ? Optional.of(SpokenView.UNKNOWN) : site();
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
     * Whether a text runs the other way than the page, as its first letter does: so a browser finds that is told to look. Of any
     * other it would find that it runs as the page does. Code runs from the left in every text, and tells nothing of it.
     *
     * @param text plain, or Markdown
     */
    public boolean mayTurn(String text) {
        return runsAgainst(page, text);
    }

    /** How a text is written that {@link #mayTurn turns}: a browser that looked for itself would look at code, too. */
    public SpokenView turned() {
        return new SpokenView("", page.isFromTheRight() ? "ltr" : "rtl");
    }

    private static boolean runsAgainst(Language language, String text) {
        if (!text.isEmpty() && isLatin(text.charAt(0))) {
            return language.isFromTheRight(); // as nearly every text, so what comes behind need not be looked through
        }
        int lastTagEnd = text.lastIndexOf('>');
        int lastCodeEnd = text.lastIndexOf("</code>");
        int lastAddressEnd = text.lastIndexOf(')');
        for (int i = 0; i < text.length(); ) {
            if (i < lastTagEnd && isTag(text, i)) {
                int code = i < lastCodeEnd && text.startsWith("<code>", i) ? text.indexOf("</code>", i) : i;
                i = text.indexOf('>', code) + 1;
                continue;
            } else if (i < lastAddressEnd && text.startsWith("](", i)) {
                i = text.indexOf(')', i) + 1;
                continue;
            } else if (text.charAt(i) == '`') {
                i = codeEnd(text, i);
                continue;
            }
            int letter = text.codePointAt(i);
            switch (Character.getDirectionality(letter)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return language.isFromTheRight();
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return !language.isFromTheRight();
                }
                default -> i += Character.charCount(letter);
            }
        }
        return false;
    }

    /** Where code ends, in a line or in lines of its own: at as many signs as it begins with, or else behind these. */
    private static int codeEnd(String text, int start) {
        int from = start;
        while (from < text.length() && text.charAt(from) == '`') {
            from++;
        }
        int end = text.indexOf(text.substring(start, from), from);
        return end < 0 ? from : end + from - start;
    }

    /** What is within a tag, and where a link leads, nobody reads. */
    private static boolean isTag(String text, int start) {
        char next = text.charAt(start) == '<' ? text.charAt(start + 1) : ' ';
        return next == '/' || next == '!' || isLatin(next);
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
