package org.afterword.template;

import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.core.CoreExtension;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.afterword.base.problem.Nearest;

/** The names of what templates can do, for whoever misspells one. Nothing of it is needed where all is right. */
final class TemplateNames {
    /** What stands here for what other engines have. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("size", "use 'length'"),
            Map.entry("count", "use 'length'"),
            Map.entry("truncate", "use 'abbreviate'"),
            Map.entry("downcase", "use 'lower'"),
            Map.entry("upcase", "use 'upper'"),
            Map.entry("markdownify", "use 'markdown'"),
            Map.entry("jsonify", "use 'json'"),
            Map.entry("tojson", "use 'json'"),
            Map.entry("strip", "use 'trim'"),
            Map.entry("escape_html", "take it out: printed values are already escaped"),
            Map.entry("safe", "take it out: a text may be a visitor's; for prose there is the filter 'markdown'"),
            Map.entry("raw", "take it out: a text may be a visitor's; for prose there is the filter 'markdown'"),
            Map.entry("relative_url", "take it out: addresses are already encoded"),
            Map.entry("absolute_url", "take it out: addresses are already encoded"),
            Map.entry("e", "take it out: what is printed is escaped already"),
            Map.entry("striptags", "use 'text'"),
            Map.entry("strip_html", "use 'text'"),
            Map.entry("none", "use 'null'"),
            Map.entry("nil", "use 'null'"),
            Map.entry("undefined", "use 'null'"),
            Map.entry("now", "take it out: a page depends on nothing but what it shows, so there is no clock"),
            Map.entry("url_for", "take it out: addresses are there already, such as article.url"),
            Map.entry("trans", "use {{ say(\"WORD\") }}, with a word of templates/words/"),
            Map.entry("word", "use {{ say(\"WORD\") }}, with a word of templates/words/"),
            Map.entry("t", "use {{ say(\"WORD\") }}, with a word of templates/words/"),
            Map.entry("i18n", "use {{ say(\"WORD\") }}, with a word of templates/words/"),
            Map.entry("autoescape", "take it out: what is printed is always escaped"),
            Map.entry("cache", "take it out: pages are made anew only if something on them changes"),
            Map.entry("parallel", "take it out: pages are made side by side already"),
            Map.entry("assign", "use 'set'"),
            Map.entry("unless", "use 'if not'"),
            Map.entry("endunless", "use 'if not' and 'endif'"),
            Map.entry("elsif", "use 'elseif'"),
            Map.entry("elif", "use 'elseif'"));

    /** What stands here for signs and words that other engines have within their tags. */
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("=", "write '==' to compare"),
            Map.entry(
                    "<",
                    "a template calls no shortcode: write {% include \"shortcodes/NAME.html\" with {\"params\": {…}} %}"),
            Map.entry(">", "write '!=' for what is not the same"),
            Map.entry("&", "write 'and'"),
            Map.entry("|", "write 'or' between conditions"),
            Map.entry("!", "write 'not'"),
            Map.entry(":", "put a filter's arguments in brackets, such as date(\"yyyy\")"),
            Map.entry("?", "name what stands for what is missing: | default(\"…\")"),
            Map.entry(".", "begin with a name: {{ article.title }}"),
            Map.entry(",", "a loop has one name: {% for tag in article.tags %}"),
            Map.entry("#", "write {% if … %} and {% endif %}, or {% for … in … %} and {% endfor %}"),
            Map.entry("}", "write two braces at each end: {{ article.title }}"),
            Map.entry("}}", "something is missing before it, such as the ': …' of a choice"),
            Map.entry("%}", "something is missing before it, such as the value of a name: {% set count = 5 %}"),
            Map.entry("in", "write LIST contains VALUE"),
            Map.entry("to", "write '==' to compare"),
            Map.entry("only", "take it out: hand over what a part needs, with {…}"),
            Map.entry("ignore", "take it out: a template that is included must be there"),
            Map.entry("of", "write 'in'"),
            Map.entry("if", "write 'elseif' in one word"));

    /** What views call what other engines have under another name. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("content", "body"),
            Map.entry("date", "published"),
            Map.entry("page", "article"),
            Map.entry("post", "article"),
            Map.entry("posts", "articles"),
            Map.entry("comments", "discussion"),
            Map.entry("summary", "description"),
            Map.entry("excerpt", "description"),
            Map.entry("permalink", "absoluteUrl"),
            Map.entry("baseurl", "root"),
            Map.entry("categories", "tags"),
            Map.entry("lang", "language"),
            Map.entry("lastmod", "updated"),
            Map.entry("wordcount", "words"),
            Map.entry("name", "title"),
            Map.entry("label", "title"),
            Map.entry("author", "name"),
            Map.entry("text", "body"),
            Map.entry("message", "body"),
            Map.entry("href", "url"));

    /** What a template names itself: in a loop, with {@code set}, and as what a macro is given. */
    private static final Pattern NAMED = Pattern.compile("\\{%-?\\s*+(?:for|set)\\s++(\\w++)");

    private static final Pattern MACRO = Pattern.compile("\\{%-?\\s*+macro\\s++\\w++\\s*+\\(([^)%]*+)\\)");
    private static final Pattern GIVEN = Pattern.compile("(?:^|,)\\s*+(\\w++)");

    private final TemplateFunctions own;

    TemplateNames(TemplateFunctions own) {
        this.own = own;
    }

    /** What was meant by a word; {@code message} says what it was taken for. */
    Optional<String> hint(String message, String word) {
        var kind = kind(message);
        return Optional.ofNullable(ELSEWHERE.get(word.toLowerCase(Locale.ROOT)))
                .filter(cure -> !kind.isEmpty())
                .or(() -> Optional.ofNullable(SIGNS.get(word)).filter(cure -> message.equals(unexpected(word))))
                .or(() -> Nearest.to(word, kind)
                        .filter(near -> !near.equals(word))
                        .map(near -> "did you mean '" + near + "'?"))
                .or(() -> Optional.of(
                                "end first what begins last: {% if … %} with {% endif %}, {% for … %} with {% endfor %}")
                        .filter(cure -> message.startsWith("a tag 'end")));
    }

    /** All names of the kind that a word was taken for, if it is none of them. */
    Optional<String> all(String message, String word) {
        var kind = kind(message);
        return kind.isEmpty() || kind.contains(word)
                ? Optional.empty()
                : Optional.of(
                        "known: " + String.join(", ", kind.stream().sorted().toList()));
    }

    /** What a view calls a field, if it has it; {@code known} are the names that it has. */
    static Optional<String> field(String word, String known) {
        return Optional.ofNullable(FIELDS.get(word.toLowerCase(Locale.ROOT)))
                .filter(ours ->
                        Pattern.compile("\\b" + ours + "\\b").matcher(known).find())
                .map(ours -> "use '" + ours + "'");
    }

    /** What a template itself calls what it asks for under a name that nothing has; empty where nothing is near. */
    static Optional<String> ownName(String word, String template) {
        if (word.equals("forloop")) {
            return Optional.of("use 'loop', such as loop.index");
        }
        var own = new TreeSet<String>();
        NAMED.matcher(template).results().forEach(found -> own.add(found.group(1)));
        MACRO.matcher(template)
                .results()
                .forEach(macro -> GIVEN.matcher(macro.group(1)).results().forEach(found -> own.add(found.group(1))));
        return Nearest.to(word, own).filter(near -> !near.equals(word)).map(near -> "did you mean '" + near + "'?");
    }

    /** How {@link Wording} says it. */
    private static String unexpected(String word) {
        return "'" + word + "' is not expected here";
    }

    private Collection<String> kind(String message) {
        var core = new PureTags(new CoreExtension());
        if (message.startsWith("there is no filter")) {
            return names(core.getFilters(), own.getFilters(), Map.of("escape", ""));
        } else if (message.startsWith("there is no test")) {
            return core.getTests().keySet();
        } else if (message.startsWith("there is no function")) {
            return names(core.getFunctions(), own.getFunctions(), Map.of());
        } else if (message.startsWith("a tag '")) {
            return tags(core);
        }
        return List.of();
    }

    private static Collection<String> names(Map<String, ?> core, Map<String, ?> own, Map<String, ?> more) {
        var names = new TreeSet<String>(core.keySet());
        names.addAll(own.keySet());
        names.addAll(more.keySet());
        return names;
    }

    private static Collection<String> tags(Extension core) {
        var tags = new ArrayList<>(List.of("else", "elseif", "endif", "endfor", "endblock", "verbatim"));
        core.getTokenParsers().stream().map(TokenParser::getTag).forEach(tags::add);
        return tags;
    }
}
