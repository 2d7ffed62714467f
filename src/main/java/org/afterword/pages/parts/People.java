package org.afterword.pages.parts;

import java.util.Locale;
import java.util.Optional;
import org.afterword.base.SameName;
import org.afterword.content.settings.Author;
import org.afterword.content.settings.Settings;
import org.afterword.markdown.Prose;
import org.afterword.pages.view.FeedView;
import org.afterword.pages.view.PersonView;

/** Says who those are that write: the site's authors, and visitors by their names. */
public final class People {
    private static final int HUES = 12;

    private final Frame frame;
    private final Settings settings;
    private final Addresses addresses;

    People(Frame frame) {
        this.frame = frame;
        this.settings = frame.settings();
        this.addresses = frame.addresses();
    }

    /**
     * An author by the key in {@code site.yaml}, or by the name that is given instead. The name leads to the author's page on
     * this site; where there is none, to an address of the author's own.
     */
    public PersonView author(String keyOrName) {
        var page = page(keyOrName);
        return person(name(keyOrName), page.or(() -> own(keyOrName)), page);
    }

    /** An author for a feed, which leads to an address of the author's own; where there is none, to the page on this site. */
    public FeedView.Person inFeed(String keyOrName) {
        var address = own(keyOrName).or(() -> page(keyOrName));
        return new FeedView.Person(name(keyOrName), address.map(settings::whole));
    }

    /** The page of this site about one of its authors. */
    Optional<String> page(String key) {
        return Optional.ofNullable(frame.authors().get(key)).map(addresses::link);
    }

    private Optional<String> own(String key) {
        return known(key).flatMap(Author::url).map(addresses::link);
    }

    /** What the site says about one of its authors. */
    public Optional<Prose> bio(String key) {
        return known(key).flatMap(Author::bio).filter(words -> !words.isBlank()).map(Prose::byAuthor);
    }

    public String name(String keyOrName) {
        return known(keyOrName).map(Author::name).orElse(keyOrName);
    }

    private Optional<Author> known(String key) {
        return Optional.ofNullable(settings.authors().get(key));
    }

    /** Somebody who is none of the site's authors. */
    static PersonView visitor(String name, Optional<String> url) {
        return person(name, url, Optional.empty());
    }

    private static PersonView person(String name, Optional<String> url, Optional<String> page) {
        return new PersonView(
                name,
                url,
                page,
                initials(name),
                Math.floorMod(SameName.of(name, Locale.ROOT).hashCode(), HUES));
    }

    /** The first letter or digit of the first two words. */
    private static String initials(String name) {
        var initials = new StringBuilder();
        int words = 0;
        boolean within = false;
        for (int i = 0; i < name.length() && words < 2; ) {
            int c = name.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || c == '.') {
                within = false;
            } else if (!within && Character.isLetterOrDigit(c)) {
                initials.appendCodePoint(Character.toUpperCase(c));
                within = true;
                words++;
            }
        }
        return words == 0 ? "?" : initials.toString();
    }
}
