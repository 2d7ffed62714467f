package org.afterword.importer.body;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Makes links of what old pages fetched from elsewhere and no page of ours does: the players of films, which become stills
 * that lead there, and the scripts that showed a gist.
 */
public final class Frames {
    private static final Pattern YOUTUBE =
            Pattern.compile("(?i)(?:https?:)?//(?:www\\.)?(?:youtube\\.com|youtube-nocookie\\.com)"
                    + "/(?:embed/|v/)([\\w-]{11})(?:[?&](.*))?");
    private static final Pattern VIMEO =
            Pattern.compile("(?i)(?:https?:)?//player\\.vimeo\\.com/video/(\\d{1,15})(?:[?#].*)?");
    private static final Pattern PEERTUBE = Pattern.compile(
            "(?i)(https?://[\\w.-]+)/videos/embed/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[?#].*)?");
    private static final Pattern GIST = Pattern.compile(
            "(?i)(?:https?:)?(//gist\\.github\\.com/[\\w./-]{1,200}?)\\.js(?:\\?(?:file=([\\w.-]{1,100}))?.*)?");
    /** Scripts that do no more than dress up a quotation, whose words stand before them. */
    private static final Pattern DRESSING = Pattern.compile(
            "(?i)(?:https?:)?//(?:platform\\.(?:twitter|x)\\.com/widgets\\.js|(?:www|platform)\\.instagram\\.com/(?:en_US/embeds|embed)\\.js"
                    + "|embed\\.bsky\\.app/static/embed\\.js|www\\.tiktok\\.com/embed\\.js|www\\.threads\\.(?:net|com)/embed\\.js"
                    + "|embed\\.(?:reddit|redditmedia)\\.com/widgets(?:/platform)?\\.js)(?:\\?.*)?");

    private static final Evaluator DRESSED = QueryParser.parse(
            "blockquote:is(.twitter-tweet, .twitter-video, .instagram-media, .bluesky-embed, .tiktok-embed,"
                    + " .text-post-media, .reddit-embed-bq, .reddit-card)");

    private static final Pattern START = Pattern.compile("(?:^|&)(?:start|t)=(\\d{1,6})");

    /** What players are called where nobody gave them a name. */
    private static final Set<String> NAMELESS = Set.of(
            "",
            "youtube video player",
            "youtube video",
            "youtube",
            "vimeo video player",
            "vimeo",
            "video",
            "embedded video");

    /** What holds words, among which a player stands. */
    private static final Set<String> INLINE = Set.of("p", "span", "li", "td", "dd", "em", "strong");

    private Frames() {}

    /** Where people watch the film that a player's address plays; empty where it is none that is known. */
    public static Optional<String> film(String player) {
        var address = player.strip();
        var youtube = YOUTUBE.matcher(address);
        if (youtube.matches() && !youtube.group(1).equals("videoseries")) {
            var start = START.matcher(
                    Optional.ofNullable(youtube.group(2)).orElse("").replace("&amp;", "&"));
            return Optional.of("https://www.youtube.com/watch?v=" + youtube.group(1)
                    + (start.find() ? "&t=" + start.group(1) : ""));
        }
        var vimeo = VIMEO.matcher(address);
        if (vimeo.matches()) {
            return Optional.of("https://vimeo.com/" + vimeo.group(1));
        }
        return Optional.of(PEERTUBE.matcher(address))
                .filter(Matcher::matches)
                .map(found -> found.group(1) + "/videos/watch/" + found.group(2));
    }

    /** Where people read the gist that a script shows; empty where a script shows none. */
    public static Optional<String> gist(String script) {
        return Optional.of(GIST.matcher(script.strip()))
                .filter(Matcher::matches)
                .map(found -> "https:" + found.group(1)
                        + (found.group(2) == null
                                ? ""
                                : "#file-" + found.group(2).replace('.', '-').toLowerCase(Locale.ROOT)));
    }

    /** Whether the title of a player says more than that it is one. */
    public static boolean isNamed(String title) {
        return !NAMELESS.contains(title.strip().toLowerCase(Locale.ROOT));
    }

    /** Changes the tree of an article. */
    static void lead(Element body) {
        body.select("object")
                .forEach(object -> object.select("embed[src]").stream()
                        .flatMap(embed -> film(embed.attr("src")).stream())
                        .findFirst()
                        .ifPresent(address -> replace(object, address, "")));
        for (var player : body.select("iframe[src], embed[src]")) {
            film(player.attr("src")).ifPresent(address -> replace(player, address, player.attr("title")));
        }
        for (var script : body.select("script[src]")) {
            gist(script.attr("src")).ifPresent(address -> replace(script, address, ""));
        }
        undress(body);
    }

    /** A quotation that a script would dress up stands for itself, and the script did nothing else. */
    private static void undress(Element body) {
        var quotations = body.select(DRESSED);
        if (!quotations.isEmpty()) {
            quotations.forEach(Element::clearAttributes);
            body.select("script[src]").stream()
                    .filter(script ->
                            DRESSING.matcher(script.attr("src").strip()).matches())
                    .forEach(Element::remove);
        }
    }

    private static void replace(Element player, String address, String title) {
        var link = new Element("a").attr("href", address).text(isNamed(title) ? title.strip() : address);
        var whole = around(player);
        if (whole.normalName().equals("figure")) {
            captioned(whole, link);
        } else if (whole == player && inWords(player)) {
            whole.replaceWith(link);
        } else {
            whole.replaceWith(new Element("p").appendChild(link));
        }
    }

    /** A film's name is what is said below it, if that is words alone. */
    private static void captioned(Element figure, Element link) {
        var caption = figure.selectFirst("figcaption");
        if (caption != null && caption.childrenSize() == 0 && !caption.text().isBlank()) {
            link.text(caption.text());
        } else if (caption != null && !caption.text().isBlank()) {
            figure.after(new Element("p").appendChildren(List.copyOf(caption.childNodes())));
        }
        figure.replaceWith(new Element("p").appendChild(link));
    }

    /** What holds a player and nothing else, such as the divisions that give it its shape; else the player itself. */
    private static Element around(Element player) {
        var whole = player;
        for (var parent = player.parent();
                parent != null && Set.of("div", "p", "figure", "center", "span").contains(parent.normalName());
                parent = parent.parent()) {
            if (!holdsAlone(parent, whole)) {
                break;
            }
            whole = parent;
        }
        return whole;
    }

    private static boolean holdsAlone(Element parent, Node child) {
        return parent.childNodes().stream()
                .allMatch(node -> node == child
                        || node instanceof TextNode text && text.isBlank()
                        || node instanceof Element element
                                && (element.nameIs("br") || element.nameIs("figcaption") && parent.nameIs("figure")));
    }

    private static boolean inWords(Element player) {
        return player.parent() != null && INLINE.contains(player.parent().normalName());
    }
}
