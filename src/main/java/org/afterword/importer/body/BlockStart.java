package org.afterword.importer.body;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.afterword.importer.source.JsonObject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Safelist;

/**
 * The comment that begins a block of WordPress' editor.
 *
 * @param name such as {@code paragraph}, or with the name of who made it, {@code acme/quote}
 * @param alone whether the block is this comment alone
 * @param json its settings; may be empty
 */
record BlockStart(String name, boolean alone, String json) {
    private static final Set<String> WORDS = Set.of(
            "content",
            "text",
            "quote",
            "title",
            "subtitle",
            "heading",
            "description",
            "caption",
            "author",
            "citation",
            "body",
            "message",
            "question",
            "answer",
            "name");

    /** Where WordPress' own blocks keep words, if they are written as their comment alone. */
    private static final Set<String> OWN_WORDS =
            Set.of("content", "text", "value", "values", "citation", "caption", "summary", "label");

    /** Where the words of a link are, the likeliest first. */
    private static final List<String> LINKED = List.of("label", "text", "title", "heading", "name", "fileName");

    /** Elements that show something though no word is in them. */
    private static final Set<String> SEEN = Set.of(
            "img", "hr", "iframe", "input", "video", "audio", "svg", "embed", "object", "canvas", "script", "form");

    /** What is words and no class, style, address or identifier: more than one of them, or one under a name for them. */
    private static final Pattern SEVERAL = Pattern.compile("\\P{L}*+\\p{L}\\S*+\\s\\P{L}*+\\p{L}");

    private static final Pattern LOOK =
            Pattern.compile("(?i).*(class|style|font|colou?r|gradient|layout|align|justify|anchor|media|icon).*");

    /** @param inner what stands between {@code <!-- wp:} and the comment's end */
    static BlockStart of(String inner) {
        var text = inner.strip();
        boolean alone = text.endsWith("/");
        int name = 0;
        while (name < text.length() && " \t\r\n{".indexOf(text.charAt(name)) < 0) {
            name++;
        }
        int open = text.indexOf('{');
        int close = text.lastIndexOf('}');
        return new BlockStart(
                text.substring(0, name).replaceFirst("/$", ""),
                alone,
                open >= 0 && close > open ? text.substring(open, close + 1) : "");
    }

    /** A setting; empty where there is none. */
    String setting(String wanted) {
        return settings().text(wanted).orElse("");
    }

    /** Read when it is asked for: most blocks are in the text with all that they say. */
    private JsonObject settings() {
        return JsonObject.parsed(json);
    }

    /** What its text says in place of a reusable block's own words. */
    InsteadOfWords instead() {
        return new InsteadOfWords(settings().object("content"));
    }

    /** The name that an author gave it; empty where it has none. */
    String givenName() {
        return settings().object("metadata").raw("name");
    }

    boolean isEmbed() {
        return name.equals("embed") || name.startsWith("core-embed/");
    }

    boolean isPicture() {
        return name.equals("image") || !setting("alt").isBlank();
    }

    /** A picture, or a link to what the block embeds or leads to, with its caption behind it; empty where it names no address. */
    String link(String content) {
        var url = Stream.of("url", "src", "href")
                .map(this::setting)
                .filter(given -> !given.isEmpty())
                .findFirst()
                .orElse("");
        if (!url.matches("(?i)(https?:/)?/.*")) {
            return "";
        }
        if (isPicture()) {
            return picture(url);
        }
        int caption = content.indexOf("<figcaption");
        int end = caption < 0 ? -1 : content.indexOf("</figcaption>", caption);
        var words = linked();
        return "\n\n<p><a href=\"" + value(url) + "\">"
                + (words.isEmpty() ? Entities.escape(url) : words) + "</a></p>\n\n"
                + (end < 0 ? "" : "<p>" + content.substring(content.indexOf('>', caption) + 1, end) + "</p>\n\n");
    }

    /** The picture that the block has in its settings, with all that it says. */
    private String picture(String url) {
        var leads = setting("href");
        var image = "<img src=\"" + value(url) + "\" alt=\"" + value(setting("alt")) + "\""
                + (setting("title").isEmpty() ? "" : " title=\"" + value(setting("title")) + "\"") + ">";
        var caption = setting("caption");
        return "\n\n<figure>"
                + (leads.isEmpty() || leads.equals(url) ? image : "<a href=\"" + value(leads) + "\">" + image + "</a>")
                + (caption.isBlank() ? "" : "<figcaption>" + caption.strip() + "</figcaption>")
                + "</figure>\n\n";
    }

    private static String value(String text) {
        return Entities.escape(text).replace("\"", "&quot;");
    }

    /** What a link of the block says; empty where that is in no setting. */
    private String linked() {
        return LINKED.stream()
                .map(this::setting)
                .filter(given -> !given.isBlank())
                .findFirst()
                .map(given -> Jsoup.clean(given, Safelist.none()).strip())
                .orElse("");
    }

    /** The headings of a page have ids, which are made anew here. */
    private static String withoutIds(String html) {
        return html.replaceAll("(<h[1-6]) id=\"[^\"]*+\"", "$1");
    }

    /** The words that a link to what the block leads to does not say, as paragraphs. */
    String wordsBesideLink() {
        var said = linked();
        return words(words -> !Jsoup.clean(words, Safelist.none()).strip().equals(said));
    }

    /** The words among the settings as paragraphs. Those of WordPress' own blocks stand there in few settings. */
    String words() {
        var markdown = name.endsWith("/markdown") ? setting("source") : "";
        return markdown.isEmpty() ? words(any -> true) : "\n\n" + withoutIds(AsWritten.html(markdown)) + "\n\n";
    }

    private String words(Predicate<String> wanted) {
        boolean own = name.indexOf('/') < 0;
        return settings().allTexts().stream()
                .filter(setting -> own ? isOwnWords(setting) : isWords(setting))
                .filter(setting -> !setting.getValue().equals(name) && wanted.test(setting.getValue()))
                .map(setting -> block(setting.getValue().strip()))
                .collect(Collectors.joining());
    }

    private static String block(String words) {
        var element = words.startsWith("<li") ? "ul" : "p";
        return "\n\n<" + element + ">" + words + "</" + element + ">\n\n";
    }

    private static boolean isOwnWords(Map.Entry<String, String> setting) {
        return OWN_WORDS.contains(setting.getKey())
                && setting.getValue().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isWords(Map.Entry<String, String> setting) {
        var text = setting.getValue();
        return !LOOK.matcher(setting.getKey()).matches()
                && !text.matches("(?is)\\s*(https?:|[#{]|var\\().*")
                && !text.matches("field_\\w+")
                && (isForWords(setting.getKey()) && text.chars().anyMatch(Character::isLetter)
                        || SEVERAL.matcher(text).lookingAt());
    }

    /** Whether a name, or the last word of one such as {@code noticeTitle}, is one for words. */
    private static boolean isForWords(String key) {
        int last = key.length() - 1;
        while (last > 0 && Character.isLowerCase(key.charAt(last))) {
            last--;
        }
        var word = key.substring(Character.isLetter(key.charAt(last)) ? last : last + 1)
                .toLowerCase(Locale.ROOT);
        return WORDS.contains(key) || !word.equals("name") && WORDS.contains(word);
    }

    /** Whether nothing can be seen in some HTML. */
    static boolean isEmpty(String html) {
        boolean inTag = false;
        for (int i = 0; i < html.length(); i++) {
            int at = i + 1;
            char c = html.charAt(i);
            if (c == '<') {
                inTag = true;
                if (SEEN.stream().anyMatch(name -> begins(html, at, name))) {
                    return false;
                }
            } else if (c == '>') {
                inTag = false;
            } else if (!inTag && !Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean begins(String html, int at, String name) {
        int end = at + name.length();
        return html.startsWith(name, at) && end < html.length() && !Character.isLetterOrDigit(html.charAt(end));
    }
}
