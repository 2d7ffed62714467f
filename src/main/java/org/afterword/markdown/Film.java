package org.afterword.markdown;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Document;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * A film: a paragraph that is a link to one and nothing else. One that lies elsewhere is a still that leads there, since its
 * player would tell its host who reads; one of the site's own is played in its place, and loaded when somebody asks for it.
 */
final class Film {
    private static final Pattern OWN = Pattern.compile("(?i)[^?#]+\\.(?:mp4|m4v|webm|ogv)");

    /** Of YouTube and Vimeo, and of PeerTube on any host, by its short and its long identifiers. */
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)https?://(?:"
            + "(?:(?:www|m)\\.)?youtube\\.com/(?:watch\\?(?:.*&)?v=|shorts/|live/)[\\w-]+.*"
            + "|youtu\\.be/[\\w-]+.*"
            + "|(?:www\\.)?vimeo\\.com/\\d+.*"
            + "|[\\w.-]+\\.[a-z]+/w/[1-9a-z]{22}(?:[?#].*)?"
            + "|[\\w.-]+\\.[a-z]+/videos/watch/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:[?#].*)?)");

    private static final Pattern PAGE = Pattern.compile("(?i)https?://(?:"
            + "(?:(?:(?:www|m)\\.)?youtube\\.com/(?:watch\\?(?:[^#]*&)?v=|shorts/|live/)|youtu\\.be/)([\\w-]+)"
            + "|(?:www\\.)?vimeo\\.com/(\\d+))");

    private static final Pattern BEFORE_HOST = Pattern.compile("(?i)\\Ahttps?://(?:www\\.)?");

    private final Link link;
    private final boolean own;

    private Film(Link link, boolean own) {
        this.link = link;
        this.own = own;
    }

    /** The film that a paragraph is; null where it is none. */
    static Film of(Paragraph paragraph) {
        if (!(paragraph.getFirstChild() instanceof Link link)
                || link.getNext() != null
                || link.getFirstChild() == null
                || !(paragraph.getParent() instanceof Document)) {
            return null;
        }
        var address = link.getDestination();
        boolean own = !Links.isElsewhere(address) && OWN.matcher(address).matches();
        return own || isElsewhere(address) ? new Film(link, own) : null;
    }

    /** Whether an address is that of a film on another site. */
    static boolean isElsewhere(String address) {
        return ELSEWHERE.matcher(address).matches();
    }

    /** The address at which a frame shows a film of YouTube or Vimeo, whose page lets no other show it; empty for others. */
    static Optional<String> player(String address) {
        var page = PAGE.matcher(address);
        return page.lookingAt()
                ? Optional.of(
                        page.group(1) != null
                                ? "https://www.youtube-nocookie.com/embed/" + page.group(1)
                                : "https://player.vimeo.com/video/" + page.group(2))
                : Optional.empty();
    }

    private Optional<Image> still() {
        return Optional.ofNullable(Gallery.picture(link));
    }

    /** The name that its author gave it, where it has no still; empty where that is its address. */
    private String name() {
        var name = AuthorAttributes.text(link).strip();
        return link.getFirstChild() instanceof Text && without(name).equals(without(link.getDestination())) ? "" : name;
    }

    private static String without(String address) {
        return BEFORE_HOST.matcher(address).replaceFirst("");
    }

    void render(HtmlNodeRendererContext context, Destinations places, Sizes sizes) {
        var html = context.getWriter();
        var caption = still().isPresent() ? still().get().getTitle() : own ? name() : "";
        html.line();
        html.tag("figure", Map.of("class", "film"));
        if (own) {
            player(context, places, sizes);
        } else {
            lead(context);
        }
        if (caption != null && !caption.isEmpty()) {
            html.tag("figcaption");
            html.text(caption);
            html.tag("/figcaption");
        }
        html.tag("/figure");
        html.line();
    }

    private void lead(HtmlNodeRendererContext context) {
        var html = context.getWriter();
        open(context);
        var still = still();
        if (still.isPresent()) {
            still.get().setTitle(null);
            context.render(still.get());
            html.text(" ");
        } else if (!name().isEmpty()) {
            span(html, name());
            html.text(" ");
        }
        var address = without(link.getDestination());
        boolean bare = still.isEmpty() && name().isEmpty();
        span(html, bare ? address : address.substring(0, address.indexOf('/')).toLowerCase(Locale.ROOT));
        html.tag("/a");
    }

    private static void span(HtmlWriter html, String words) {
        html.tag("span");
        html.text(words);
        html.tag("/span");
    }

    /** The link within is for what knows no films: readers of feeds, and old browsers. */
    private void player(HtmlNodeRendererContext context, Destinations places, Sizes sizes) {
        var html = context.getWriter();
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("src", places.of(link.getDestination()).orElse(""));
        attributes.put("controls", "");
        attributes.put("preload", "none");
        var words = still().map(AuthorAttributes::text).orElseGet(this::name);
        still().ifPresent(still -> {
            var size = sizes.of(still.getDestination());
            size.ifPresent(known -> {
                attributes.put("width", String.valueOf(known.width()));
                attributes.put("height", String.valueOf(known.height()));
            });
            var smaller = size.flatMap(known -> known.smaller().stream().reduce((one, next) -> next))
                    .map(ImageSize.Smaller::path);
            attributes.put(
                    "poster",
                    smaller.map(places::at)
                            .or(() -> places.of(still.getDestination()))
                            .orElse(""));
        });
        if (!words.isBlank()) {
            attributes.put("aria-label", words);
        }
        html.tag("video", attributes);
        open(context);
        html.text(words.isBlank() ? link.getDestination() : words);
        html.tag("/a");
        html.tag("/video");
    }

    private void open(HtmlNodeRendererContext context) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("href", context.encodeUrl(link.getDestination()));
        context.getWriter().tag("a", context.extendAttributes(link, "a", attributes));
    }
}
