package org.afterword.importer.folder.words;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.afterword.importer.body.Emoji;
import org.afterword.importer.body.LinkChange;

/** The words of an article of Nikola's: its shortcodes said, and its links led to pages. */
public final class NikolaText {
    private static final Syntax SYNTAX = new Syntax(
            Pattern.compile(
                    "\\{\\{%(?:(?<left>)\\s*(?<name>/?\\s*+[\\w][\\w-]*+)(?<rest>(?:\"(?:[^\"\\\\]|\\\\.)*+\"|'[^']*+'|[^%\"']|%(?!\\}\\}))*+)(?<right>)%\\}\\}"
                            + "|(?<value>(?!))(?<leftvalue>)(?<rightvalue>))",
                    Pattern.DOTALL),
            "/",
            false);
    /** The shortcodes that Nikola has of its own. */
    private static final Set<String> OWN =
            Set.of("gist", "youtube", "vimeo", "media", "thumbnail", "listing", "doc", "emoji");

    private static final Pattern CLOSING = Pattern.compile("\\{\\{%\\s*/\\s*([\\w-]+)\\s*%\\}\\}");
    private static final Pattern MAGIC = Pattern.compile("link://[^\\s()<>\"']*");
    private static final Pattern TEASER = Pattern.compile(
            "(?mi)^[ \\t]*<!--\\s*(?:TEASER_END|END_TEASER)(?::(?:(?!-->)[^\\n])*+)?\\s*+-->[ \\t]*(?:\\n[ \\t]*){0,2}");
    private static final Pattern SHOWN = Pattern.compile("\\$\\{([^{}]*+)\\}|\\{\\{([^{}]*+)\\}\\}");
    private static final Pattern LOGIC = Pattern.compile("(?m)^[^\\S\\n]*+%[^%]|<%|\\{%|<\\$");
    private static final Pattern COMMENT =
            Pattern.compile("(?m)^[^\\S\\n]*+##[^\\n]*\\n?|\\{#(?:(?!\\{#|#\\}).)*+#\\}");

    private final Function<String, Optional<String>> templates;
    private final Function<String, Optional<String>> listings;
    private final Function<String, Optional<Map.Entry<String, String>>> posts;
    private final Function<String, Optional<String>> links;
    private final Optional<String> markup;

    /**
     * @param templates the text of a shortcode's own template, by its name
     * @param listings the code of a listing, by its name
     * @param posts title and address of an article, by its slug
     * @param links where a link leads; empty where that is not known
     * @param markup the name of the markup that the words have, where it is none that is read
     */
    public NikolaText(
            Function<String, Optional<String>> templates,
            Function<String, Optional<String>> listings,
            Function<String, Optional<Map.Entry<String, String>>> posts,
            Function<String, Optional<String>> links,
            Optional<String> markup) {
        this.templates = templates;
        this.listings = listings;
        this.posts = posts;
        this.links = links;
        this.markup = markup;
    }

    /** The words as Markdown, or as HTML where they are that. */
    public String plain(String body, int line, Told told, boolean html) {
        if (markup.isPresent()) {
            return Written.foreign(body, line, told, markup.get());
        }
        var missing = new MissingLinks(MAGIC);
        var said = said(body, line, told, html);
        var led = LinkChange.in(html ? said : SpacedLinks.pointed(said), link -> led(link, missing));
        missing.tell(body, line, told);
        var whole = led.contains("<!--") ? TEASER.matcher(led).replaceAll("") : led;
        return html
                ? whole
                : Abbreviations.shown(Kramdown.plain(
                        CodeHilite.plain(Admonitions.shown(CodeInTables.escaped(Written.whole(whole)))), told));
    }

    private String led(String link, MissingLinks missing) {
        var to = links.apply(link);
        if (to.isEmpty()) {
            missing.add(link);
        }
        return to.map(address -> address.equals(link) ? link : address.replace(" ", "%20"))
                .orElse(link);
    }

    private String said(String body, int line, Told told, boolean html) {
        if (!body.contains("{{%")) {
            return body;
        }
        var paired =
                CLOSING.matcher(body).results().map(found -> found.group(1)).collect(Collectors.toSet());
        Saying shown = this::shown;
        Saying said = call -> asItIs(call).or(() -> (html ? shown.inHtml() : shown).say(call));
        var known = new Tags.Known(SYNTAX, said, paired, Set.of("raw"), value -> Optional.empty());
        return new Tags(known, told).in(body, line);
    }

    /** What is the same in Markdown and in HTML. */
    private Optional<String> asItIs(Call call) {
        return call.name().equals("raw")
                ? Optional.of(call.inner())
                : OWN.contains(call.name()) ? Optional.empty() : custom(call);
    }

    private Optional<String> shown(Call call) {
        var given = call.arguments();
        return switch (call.name()) {
            case "gist" -> OctopressTags.gist(call);
            case "youtube" -> OctopressTags.watch(call, "https://www.youtube.com/watch?v=");
            case "vimeo" -> OctopressTags.watch(call, "https://vimeo.com/");
            case "media" -> given.get(0, "url").map(url -> Written.link("", url));
            case "thumbnail" -> thumbnail(call, given);
            case "listing" -> listing(call, given);
            case "doc" -> doc(call, given);
            case "emoji" -> given.get(0).flatMap(Emoji::named);
            default -> Optional.empty();
        };
    }

    /** A small picture that leads to the whole one: the picture itself. */
    private static Optional<String> thumbnail(Call call, Arguments given) {
        var caption = Optional.of(call.said().get().strip()).filter(words -> !words.isEmpty());
        return given.get(0, "uri")
                .map(uri -> Written.figure(uri, given.get(-1, "alt").orElse(""), caption, Optional.empty()));
    }

    private Optional<String> listing(Call call, Arguments given) {
        return given.get(0, "fname")
                .flatMap(name -> listings.apply(name)
                        .map(code -> Written.link(name, "/listings/" + name) + "\n\n"
                                + Written.code(given.get(1, "lang", "language").orElse(""), code, call.indent())));
    }

    /** A link to an article by its slug, such as <code>words &lt;slug&gt;</code>. */
    private Optional<String> doc(Call call, Arguments given) {
        var inner = call.said().get().strip();
        var named = Pattern.compile("([^<]*+)<([^<>]+)>").matcher(inner);
        var slug = named.matches() ? named.group(2) : inner;
        var words = given.named("title")
                .or(() -> named.matches() ? Optional.of(named.group(1).strip()) : Optional.empty());
        return posts.apply(slug).map(post -> Written.link(words.orElse(post.getKey()), post.getValue()));
    }

    /** A template of the author's own that does nothing but show what it is given. */
    private Optional<String> custom(Call call) {
        var template = templates
                .apply(call.name())
                .filter(call::mayRead)
                .map(text -> COMMENT.matcher(text).replaceAll(""));
        if (template.isEmpty() || LOGIC.matcher(template.get()).find()) {
            return Optional.empty();
        }
        boolean[] unknown = {false};
        var made = SHOWN.matcher(template.get().strip()).replaceAll(found -> {
            var value = value((found.group(1) != null ? found.group(1) : found.group(2)).strip(), call);
            unknown[0] |= value.isEmpty();
            return Matcher.quoteReplacement(value.orElse(""));
        });
        return unknown[0] ? Optional.empty() : Optional.of(made);
    }

    private static Optional<String> value(String expression, Call call) {
        var given = call.arguments();
        if (expression.equals("data")) {
            return Optional.of(call.said().get());
        }
        var place = Pattern.compile("_args\\[(\\d{1,2})\\]").matcher(expression);
        return place.matches() ? given.get(Integer.parseInt(place.group(1))) : given.get(-1, expression);
    }
}
