package org.afterword.pages.view;

import java.util.List;
import java.util.Optional;

/** The feed of a podcast (RSS 2.0, with the elements of Apple's directory, which others read too). */
public record PodcastView(SiteView site, Podcast podcast, List<Episode> episodes) implements SpokenPage {

    /**
     * The podcast itself.
     *
     * @param url of the feed
     * @param home the address of the site
     * @param image the whole address of its picture
     * @param category one of Apple's; {@code within} is the one below it
     * @param serial whether its episodes are to be heard in their order
     */
    public record Podcast(
            String title,
            String description,
            String url,
            String home,
            String author,
            String image,
            Optional<String> category,
            Optional<String> within,
            boolean explicit,
            boolean serial,
            Optional<String> ownerName,
            Optional<String> ownerMail,
            Optional<String> copyright) {}

    /**
     * An episode: an article with sound or film.
     *
     * @param published RFC 822 §5, with the years of RFC 2822
     * @param author who made it, where it says so
     * @param image the whole address of its picture
     * @param body prose of either kind, as in a {@link FeedView.Entry}
     * @param comments the address of its conversation
     */
    public record Episode(
            String url,
            String title,
            Optional<String> published,
            Optional<String> author,
            Optional<String> summary,
            Optional<String> image,
            Optional<Record> body,
            EnclosureView enclosure,
            Optional<String> comments) {}
}
