package org.afterword.markdown;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/** The images of an article, and which of their sizes a browser may choose from (HTML §4.8.4.3). */
final class Sizes {
    /**
     * A browser that knows how wide a lazy picture is takes that ({@code auto}, HTML §4.8.4.4.1), any other one how wide the
     * built-in theme's text is.
     */
    private static final String USUAL = "auto, (min-width: 44rem) 40rem, 100vw";

    private static final String IN_GALLERY = "auto, (min-width: 44rem) 20rem, 50vw";

    private final ArticleText article;
    private final Destinations places;
    private boolean inGallery;

    Sizes(ArticleText article, Destinations places) {
        this.article = article;
        this.places = places;
    }

    /** Says whether what comes next is in a gallery, where pictures stand side by side. */
    void inGallery(boolean is) {
        inGallery = is;
    }

    /** Whether any image of the article has other sizes. */
    boolean any() {
        for (var image : article.images()) {
            if (!image.smaller().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The image that an address leads to, as it is written, if it is one of the site's own. */
    Optional<ImageSize> of(String address) {
        return Links.resolve(address, article.folder()).flatMap(path -> at(Links.file(path)));
    }

    /** The image at a path. */
    Optional<ImageSize> at(String file) {
        for (var image : article.images()) {
            if (image.path().equals(file)) {
                return Optional.of(image);
            }
        }
        return Optional.empty();
    }

    /** Adds what a browser chooses by, to the attributes of an image, which has its address and its width. */
    void choice(ImageSize image, Map<String, String> attributes) {
        if (image.smaller().isEmpty()) {
            return;
        }
        var candidates = new ArrayList<String>();
        for (var one : image.smaller()) {
            candidates.add(places.at(one.path()) + " " + one.width() + "w");
        }
        if (image.isChoice()) {
            candidates.add(attributes.get("src") + " " + image.width() + "w");
        }
        attributes.put("srcset", String.join(", ", candidates));
        attributes.put("sizes", sizes(attributes.get("width"), image, inGallery ? IN_GALLERY : USUAL));
    }

    private static String sizes(String width, ImageSize image, String usual) {
        boolean authors = width != null && width.matches("\\d{1,5}") && Integer.parseInt(width) < image.width();
        return authors ? width + "px" : usual;
    }
}
