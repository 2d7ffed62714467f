package org.afterword.moderation.receive;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.base.Moment;
import org.afterword.content.SiteReader;
import org.afterword.content.article.Selection;
import org.afterword.content.memory.ReadMemory;

/**
 * The addresses at which the answers to what a site names can be fetched, for whatever fetches: this program does not. They
 * are those of Mastodon's API (GET /api/v1/statuses/ID/context), of Bluesky's (app.bsky.feed.getPostThread) and of
 * webmention.io's (mentions.jf2), which wants a token besides.
 */
public final class Sources {
    private static final Pattern MASTODON =
            Pattern.compile("https://([^/]+)/(?:web/)?(?:@[^/]+|users/[^/]+/statuses)/(\\d+)/?");
    private static final Pattern BLUESKY = Pattern.compile("https://bsky\\.app/profile/([^/]+)/post/([A-Za-z0-9]+)/?");
    private static final Pattern WEBMENTION = Pattern.compile("https://webmention\\.io/([^/]+)/webmention/?");

    private Sources() {}

    /** The addresses for a site as it stands, each once. */
    public static List<String> of(Path site, Moment now) throws IOException {
        var read = new SiteReader(site, new Selection(now, false, false, false), new ReadMemory())
                .readWithoutInbox()
                .site();
        return of(
                read.settings().conversation().ways().webmention(),
                read.articles().stream()
                        .flatMap(article -> article.discussions().stream())
                        .toList());
    }

    /**
     * The addresses, each once.
     *
     * @param webmention where the site takes webmentions
     * @param discussions the posts elsewhere that its articles name
     */
    public static List<String> of(Optional<String> webmention, List<String> discussions) {
        var sources = new LinkedHashSet<String>();
        webmention
                .map(WEBMENTION::matcher)
                .filter(found -> found.matches())
                .ifPresent(found -> sources.add(
                        "https://webmention.io/api/mentions.jf2?domain=" + found.group(1) + "&per-page=1000"));
        discussions.forEach(post -> source(post).ifPresent(sources::add));
        return new ArrayList<>(sources);
    }

    private static Optional<String> source(String post) {
        var bluesky = BLUESKY.matcher(post);
        if (bluesky.matches()) {
            var uri = "at://" + bluesky.group(1) + "/app.bsky.feed.post/" + bluesky.group(2);
            return Optional.of("https://public.api.bsky.app/xrpc/app.bsky.feed.getPostThread?uri="
                    + URLEncoder.encode(uri, StandardCharsets.UTF_8) + "&depth=1000&parentHeight=0");
        }
        var mastodon = MASTODON.matcher(post);
        return mastodon.matches()
                ? Optional.of("https://%s/api/v1/statuses/%s/context".formatted(mastodon.group(1), mastodon.group(2)))
                : Optional.empty();
    }
}
