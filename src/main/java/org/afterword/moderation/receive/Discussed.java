package org.afterword.moderation.receive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.base.Slashes;
import org.afterword.content.article.Article;

/**
 * Which article is talked of under a post elsewhere. A post is known by its whole address, by who wrote it and the last part
 * of its address, or by that last part where no other article's posts have it: a service may tell no more than that.
 */
final class Discussed {
    private static final Pattern BLUESKY =
            Pattern.compile("(?:^at://|/profile/)([^/]+)/(?:post|app\\.bsky\\.feed\\.post)/([^/?#]+)");

    private final Map<String, Optional<String>> byPost = new HashMap<>();

    Discussed(List<Article> articles) {
        for (var article : articles) {
            var own = new HashMap<String, Optional<String>>();
            article.discussions().forEach(post -> names(post).forEach(name -> own.put(name, path(article))));
            own.forEach((name, path) -> byPost.merge(name, path, (one, other) -> Optional.empty()));
        }
    }

    private static Optional<String> path(Article article) {
        return Optional.of(article.path());
    }

    /** The path of the article that the first of some posts tells that tells any. */
    Optional<String> find(List<String> posts) {
        return posts.stream()
                .flatMap(post -> names(post).stream())
                .flatMap(name -> byPost.getOrDefault(name, Optional.empty()).stream())
                .findFirst();
    }

    /** The names of a post, the surest first. */
    private static List<String> names(String post) {
        var names = new ArrayList<String>();
        var address = post.strip().replaceFirst("^(?i)https?://(?:www\\.)?", "").replaceFirst("[?#].*$", "");
        address = Slashes.noneBehind(address);
        names.add("address " + address.toLowerCase(Locale.ROOT));
        var bluesky = BLUESKY.matcher(address);
        if (bluesky.find()) {
            names.add("by " + bluesky.group(1).toLowerCase(Locale.ROOT) + " " + bluesky.group(2));
        }
        var last = address.substring(address.lastIndexOf('/') + 1);
        if (!last.isEmpty()) {
            names.add("last " + last);
        }
        return names;
    }
}
