package org.afterword.pages.parts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterword.base.Html;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.fingerprint.Fingerprinted;
import org.afterword.base.fingerprint.ViewFingerprint;
import org.afterword.content.Site;
import org.afterword.content.settings.Language;
import org.afterword.content.settings.Settings;
import org.afterword.content.words.Words;
import org.afterword.markdown.ImageSize;
import org.afterword.picture.title.Colours;

/** What all pages of a site in one language have in common: its settings, its words, and what they need to make their parts. */
public final class Frame implements Fingerprinted {
    private final Site site;
    private final Settings settings;
    private final Language language;
    private final String home;
    private final Words words;
    private final Spoken spoken;
    private final Addresses addresses;
    private final String stylesheet;
    private final boolean hasTags;
    private final Map<String, String> authors;
    private final Optional<Colours> titles;
    private final Optional<ImageSize> image;
    private final Html policy;
    private final Fingerprint fingerprint;
    private final People people;
    private final Parts parts;
    private final Discussions discussions;
    private final WaysIn waysIn;

    /**
     * @param stylesheet the name of the style sheet's file
     * @param hasTags whether any article has a tag
     * @param authors the paths of the pages about the site's authors, by their keys
     * @param titles the colours of titles' pictures, if any are made
     */
    public Frame(
            Site site,
            Words words,
            String stylesheet,
            boolean hasTags,
            Map<String, String> authors,
            Optional<Colours> titles) {
        this(site, site.settings().spoken(), "/", words, stylesheet, hasTags, authors, titles);
    }

    private Frame(
            Site site,
            Language language,
            String home,
            Words words,
            String stylesheet,
            boolean hasTags,
            Map<String, String> authors,
            Optional<Colours> titles) {
        this.site = site;
        this.settings = site.settings();
        this.language = language;
        this.home = home;
        this.words = words;
        this.spoken = new Spoken(settings.spoken(), language);
        this.addresses = new Addresses(settings);
        this.stylesheet = stylesheet;
        this.hasTags = hasTags;
        this.authors = authors;
        this.titles = titles;
        this.image = settings.image().map(path -> site.images().get(path));
        this.policy = PagePolicy.of(settings.policy(), List.of());
        this.fingerprint = ViewFingerprint.of(List.of(
                settings,
                language,
                home,
                words.fingerprint(),
                stylesheet,
                hasTags,
                authors,
                image,
                titles,
                site.data()));
        this.people = new People(this);
        this.parts = new Parts(this);
        this.discussions = new Discussions(this);
        this.waysIn = new WaysIn(this);
    }

    public Settings settings() {
        return settings;
    }

    /**
     * The same for pages in another language.
     *
     * @param list the path of the list of articles in it
     */
    public Frame in(Language other, String list, Words theirs) {
        return new Frame(site, other, list, theirs, stylesheet, hasTags, authors, titles);
    }

    /** The path of what is there once for each language, such as the archive: that of the site's, or of these pages'. */
    public String path(String sites) {
        return home + sites.substring(1);
    }

    /** The language that the pages are in. */
    public Language language() {
        return language;
    }

    public Words words() {
        return words;
    }

    /** How texts are written within these pages. */
    public Spoken spoken() {
        return spoken;
    }

    public Addresses addresses() {
        return addresses;
    }

    String stylesheet() {
        return stylesheet;
    }

    boolean hasTags() {
        return hasTags;
    }

    /** The paths of the pages about the site's authors, by their keys; none where the site has no such pages. */
    public Map<String, String> authors() {
        return authors;
    }

    /** What the files in {@code content/data/} hold, by their names. */
    Map<String, Object> data() {
        return site.data();
    }

    /** The colours of titles' pictures, if any are made. */
    Optional<Colours> titles() {
        return titles;
    }

    /** The size of the picture that stands for the site. */
    Optional<ImageSize> image() {
        return image;
    }

    /** What a page lets a browser load and send. */
    public Html policy() {
        return policy;
    }

    /** The same for a page with a form that sends to these origins. */
    public Html policy(List<String> formOrigins) {
        return formOrigins.isEmpty() ? policy : PagePolicy.of(settings.policy(), formOrigins);
    }

    /** The same for the page on which readers search. */
    Html searchPolicy() {
        return PagePolicy.ofSearch(settings.policy());
    }

    /** What no page of the site goes beyond. */
    public String widestPolicy() {
        return PagePolicy.widest(settings.policy(), waysIn.formOrigins(), settings.search());
    }

    public People people() {
        return people;
    }

    public Parts parts() {
        return parts;
    }

    public Discussions discussions() {
        return discussions;
    }

    public WaysIn waysIn() {
        return waysIn;
    }

    @Override
    public Fingerprint fingerprint() {
        return fingerprint;
    }
}
