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
            Map.entry("assign", "use 'set'"),
            Map.entry("unless", "use 'if not'"),
            Map.entry("endunless", "use 'if not' and 'endif'"),
            Map.entry("elsif", "use 'elseif'"),
            Map.entry("elif", "use 'elseif'"));

    /** What stands here for signs and words that other engines have within their tags. */
    private static final Map<String, String> SIGNS = Map.of(
            "=", "write '==' to compare",
            "<", "a template calls no shortcode: write {% include \"shortcodes/NAME.html\" with {\"params\": {…}} %}",
            "&", "write 'and'",
            "|", "write 'or' between conditions",
            "!", "write 'not'",
            ":", "put a filter's arguments in brackets, such as date(\"yyyy\")",
            ".", "begin with a name: {{ article.title }}",
            "of", "write 'in'",
            "if", "write 'elseif' in one word");

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
                        .map(near -> "did you mean '" + near + "'?"));
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
        var names = new ArrayList<String>(core.keySet());
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
