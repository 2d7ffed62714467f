package org.afterword.importer.folder.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.afterword.importer.body.LinkChange;

/** The words of an article of Zola's: its shortcodes said, and its links to files led to pages. */
public final class ZolaText {
    private static final Syntax SYNTAX = new Syntax(
            Pattern.compile(
                    "\\{(?<left>)(?<name>%-?\\s*end(?=\\s*-?%\\})|[%{]-?\\s*[A-Za-z_]\\w*(?=\\s*\\())"
                            + "(?<rest>(?:\\s*\\((?:\"[^\"]*+\"|'[^']*+'|`[^`]*+`|[^()\"'`])*+\\))?)(?<right>)\\s*-?[%}]\\}"
                            + "|(?<value>\\{\\{/\\*.*?\\*/\\}\\}|\\{%/\\*.*?\\*/%\\})(?<leftvalue>)(?<rightvalue>)",
                    Pattern.DOTALL),
            "%end",
            true);
    private static final Pattern BODIED = Pattern.compile("\\{%-?\\s*([A-Za-z_]\\w*)\\s*\\(");
    private static final Pattern LINK = Pattern.compile("@/[^\\s()<>\"']*");

    /** A fence with more than its language, such as which lines stand out. */
    private static final Pattern FENCE = Pattern.compile("(?m)^( {0,3}(?:`{3,}|~{3,})[\\w+#-]+)[ ,][^`\\n]*$");

    private static final Pattern LINE = Pattern.compile("(?m)^[ \\t]++|\\{#(?:(?!\\{#|#\\}).)*+#\\}");

    private static final Pattern TAG = Pattern.compile("\\{[{%][^{}]*+[%}]\\}");
    private static final Pattern FILTER = Pattern.compile("\\|\\s*+(\\w++)\\s*+(?:\\(([^()]*+)\\))?");
    private static final Pattern URL =
            Pattern.compile("\\bget_url\\(\\s*+path\\s*+=\\s*+([\\w.]++|\"[^\"()]*+\"|'[^'()]*+')[^()]*+\\)");
    private static final Pattern NAMED = Pattern.compile("(^|,)\\s*+\\w++\\s*+=");

    /** Filters that Liquid has under other names. */
    private static final Map<String, String> FILTERS = Map.of(
            "markdown", "markdownify", "upper", "upcase", "lower", "downcase", "length", "size", "trim", "strip");

    private final Function<String, Optional<String>> templates;
    private final Function<String, Optional<String>> files;
    private final String base;

    /**
     * @param templates the text of a shortcode's template, by its name
     * @param files where a page was served, by its path in the folder of the articles
     * @param base the path that the site lies under, with a leading slash and without one at its end; empty for the top
     */
    public ZolaText(
            Function<String, Optional<String>> templates, Function<String, Optional<String>> files, String base) {
        this.templates = templates;
        this.files = files;
        this.base = base;
    }

    /** The words as Markdown. */
    public String plain(String body, int line, Told told) {
        var paired = BODIED.matcher(body)
                .results()
                .map(found -> "%" + found.group(1))
                .collect(Collectors.toSet());
        var known = new Tags.Known(
                SYNTAX,
                this::shortcode,
                paired,
                Set.of(),
                mention -> Optional.of(mention.replaceFirst("/\\*", "").replaceFirst("\\*/", "")));
        var said = new Tags(known, told).in(body, line);
        var missing = new MissingLinks(LINK);
        var led = LinkChange.in(said, link -> led(link, missing));
        missing.tell(body, line, told);
        return Kramdown.plain(FENCE.matcher(Written.whole(led)).replaceAll("$1"), told);
    }

    /** A filter of Tera's, whose arguments have names, as Liquid writes it. */
    private static String inLiquid(MatchResult filter) {
        var name = filter.group(1);
        var given = filter.group(2) == null || name.equals("markdown")
                ? ""
                : NAMED.matcher(filter.group(2)).replaceAll("$1").strip();
        return name.equals("safe")
                ? ""
                : "| " + FILTERS.getOrDefault(name, name) + (given.isEmpty() ? "" : ": " + given);
    }

    private String led(String link, MissingLinks missing) {
        int start = link.indexOf("@/"); // get_url has the path of the site before it
        if (start != 0 && !link.startsWith(base + "/@/")) {
            return link;
        }
        int end = link.indexOf('#') < 0 ? link.length() : link.indexOf('#');
        var to = files.apply(link.substring(start + "@/".length(), end));
        if (to.isEmpty()) {
            missing.add(link);
        }
        return to.map(address -> address.replace(" ", "%20") + link.substring(end))
                .orElse(link);
    }

    private Optional<String> shortcode(Call call) {
        var name = call.name().replaceFirst("^[%{]-?", "");
        var rest = call.rest().replaceFirst("^\\(", "").replaceFirst("\\)$", "");
        var plain = call.named(name, rest);
        return templates
                .apply(name)
                .filter(plain::mayRead)
                .flatMap(template -> custom(template, plain))
                .or(() -> switch (name) {
                    case "youtube" -> OctopressTags.watch(plain, "https://www.youtube.com/watch?v=");
                    case "vimeo" -> OctopressTags.watch(plain, "https://vimeo.com/");
                    case "streamable" -> OctopressTags.watch(plain, "https://streamable.com/");
                    case "gist" ->
                        plain.arguments()
                                .named("url")
                                .map(url -> OctopressTags.gist(
                                        url, plain.arguments().named("file")));
                    default -> Optional.empty();
                });
    }

    /** A template of the author's own that does nothing but show what it is given. */
    private Optional<String> custom(String template, Call call) {
        var given = new HashMap<String, Object>(call.arguments().named());
        for (var name : new String[] {"config", "page", "section", "lang", "nth"}) {
            given.putIfAbsent(name, LiquidValues.UNKNOWN);
        }
        given.put("body", call.said().get().strip());
        var plain = TAG.matcher(LINE.matcher(template).replaceAll(""))
                .replaceAll(tag -> Matcher.quoteReplacement(
                        FILTER.matcher(URL.matcher(tag.group()).replaceAll("$1 | relative_url"))
                                .replaceAll(filter -> Matcher.quoteReplacement(inLiquid(filter)))));
        var values = new LiquidValues(given, new LiquidFilters(base, ""));
        return Liquid.whole(plain.strip(), new Liquid(values, path -> Optional.empty(), Map.of()));
    }
}
