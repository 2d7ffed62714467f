package org.afterword.pages;

import java.util.List;
import java.util.Optional;
import org.afterword.base.Fingerprint;
import org.afterword.base.Fingerprinted;
import org.afterword.base.ViewFingerprint;
import org.afterword.content.Settings;
import org.afterword.content.Site;
import org.afterword.markdown.ImageSize;

/** What all pages of a site have in common: its settings, its words, and what they need to make their parts. */
final class Frame implements Fingerprinted {
    private final Settings settings;
    private final Words words;
    private final Addresses addresses;
    private final String stylesheet;
    private final boolean hasTags;
    private final Optional<ImageSize> image;
    private final Fingerprint fingerprint;
    private final Parts parts;
    private final Discussions discussions;

    /**
     * @param stylesheet the name of the style sheet's file
     * @param hasTags whether any article has a tag
     */
    Frame(Site site, Words words, String stylesheet, boolean hasTags) {
        this.settings = site.settings();
        this.words = words;
        this.addresses = new Addresses(settings);
        this.stylesheet = stylesheet;
        this.hasTags = hasTags;
        this.image = settings.image().map(path -> site.images().get(path));
        this.fingerprint = ViewFingerprint.of(List.of(settings, words.fingerprint(), stylesheet, hasTags, image));
        this.parts = new Parts(this);
        this.discussions = new Discussions(this);
    }

    Settings settings() {
        return settings;
    }

    Words words() {
        return words;
    }

    Addresses addresses() {
        return addresses;
    }

    String stylesheet() {
        return stylesheet;
    }

    boolean hasTags() {
        return hasTags;
    }

    /** The size of the picture that stands for the site. */
    Optional<ImageSize> image() {
        return image;
    }

    Parts parts() {
        return parts;
    }

    Discussions discussions() {
        return discussions;
    }

    @Override
    public Fingerprint fingerprint() {
        return fingerprint;
    }
}
