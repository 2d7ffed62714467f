package org.afterword.importer.folder.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.importer.folder.matter.Matter;

/**
 * A shortcode's own template in Hugo's language, as far as it only shows what it is given: values, what depends on them, and
 * plain functions of texts. A template that asks for more cannot be said.
 */
final class HugoTemplate {
    private static final Pattern BLOCK = Pattern.compile("(?:if|with|range|block|define)\\s.*", Pattern.DOTALL);
    private static final Pattern ASSIGNED = Pattern.compile("\\$(\\w++)\\s*+:?=\\s*+(.+)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile(
            "(?:\\.Page|\\.Site|site|page)\\.Params\\.([\\w.-]++)|(?:\\.Page|page)\\.(Title|Description)");
    private static final int DEEPEST = 20;

    /** A piece of the template: words, or what stands between doubled braces. */
    private record Piece(String text, boolean isAction) {}

    /** A text that is shown as it is, since it is HTML. */
    private record Html(String text) {}

    /** Something that is not known here. */
    private static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unknown() {
            super(null, null, false, false);
        }
    }

    private final List<Piece> pieces;
    private final Call call;
    private final Matter params;
    private final Map<String, Object> variables = new HashMap<>();
    private final StringBuilder made = new StringBuilder();
    private int depth;

    private HugoTemplate(List<Piece> pieces, Call call, Matter params) {
        this.pieces = pieces;
        this.call = call;
        this.params = params;
    }

    /**
     * What a template makes of a shortcode; empty where that cannot be told.
     *
     * @param params the article's fields, and the site's own settings where it has none
     */
    static Optional<String> say(String template, Call call, Matter params) {
        try {
            var whole = new HugoTemplate(pieces(template), call, params);
            return whole.run(0, null, true) == whole.pieces.size()
                    ? Optional.of(whole.made.toString())
                    : Optional.empty();
        } catch (Unknown e) {
            return Optional.empty();
        }
    }

    private static List<Piece> pieces(String template) {
        var pieces = new ArrayList<Piece>();
        int done = 0;
        boolean cut = false;
        for (int at = template.indexOf("{{"); at >= 0; at = template.indexOf("{{", done)) {
            int end = end(template, at + 2);
            var action = template.substring(at + 2, end);
            var before = template.substring(done, at);
            before = cut ? before.stripLeading() : before;
            boolean cutsBefore = action.matches("(?s)-\\s.*");
            pieces.add(new Piece(cutsBefore ? before.stripTrailing() : before, false));
            cut = action.matches("(?s).*\\s-");
            pieces.add(new Piece(
                    action.substring(cutsBefore ? 1 : 0, action.length() - (cut ? 1 : 0))
                            .strip(),
                    true));
            done = end + 2;
        }
        var rest = template.substring(done);
        pieces.add(new Piece(cut ? rest.stripLeading() : rest, false));
        return pieces;
    }

    /** Where an action ends; braces within quotes end none. */
    private static int end(String template, int from) {
        char open = 0;
        boolean comment = template.startsWith("/*", from) || template.startsWith("- /*", from);
        for (int at = from; at + 1 < template.length(); at++) {
            char here = template.charAt(at);
            if (open == 0 && here == '}' && template.charAt(at + 1) == '}') {
                return at;
            }
            if (here == open) {
                open = 0;
            } else if (open == 0 && !comment && (here == '"' || here == '`')) {
                open = here;
            } else if (open == '"' && here == '\\') {
                at++;
            }
        }
        throw new Unknown();
    }

    /**
     * Says pieces up to what ends the block that they stand in.
     *
     * @param dot what a lone dot stands for; null where that is the shortcode itself
     * @return the place of that end
     */
    private int run(int from, Object dot, boolean shown) {
        int at = from;
        while (at < pieces.size()) {
            var piece = pieces.get(at);
            var text = piece.text();
            if (piece.isAction() && (text.equals("end") || text.equals("else") || text.startsWith("else "))) {
                return at;
            }
            if (piece.isAction() && BLOCK.matcher(text).matches()) {
                at = choice(at, dot, shown);
                continue;
            }
            if (shown) {
                made.append(piece.isAction() ? action(text, dot) : text);
            }
            at++;
        }
        return at;
    }

    private int choice(int from, Object dot, boolean shown) {
        if (depth++ == DEEPEST) {
            throw new Unknown();
        }
        boolean done = !shown;
        var head = pieces.get(from).text();
        int at = from;
        while (!head.equals("end")) {
            boolean here = false;
            var inner = dot;
            if (!done && head.equals("else")) {
                here = true;
            } else if (!done) {
                var value = value(condition(head), dot);
                here = holds(value);
                inner = head.startsWith("with") ? value : dot;
            }
            at = run(at + 1, inner, here);
            done |= here;
            if (at >= pieces.size()) {
                throw new Unknown();
            }
            head = pieces.get(at).text().replaceFirst("^else\\s+", "");
        }
        depth--;
        return at + 1;
    }

    /** What an {@code if} or a {@code with} asks; loops and templates of others are more than is known here. */
    private static String condition(String head) {
        if (!head.startsWith("if ") && !head.startsWith("with ")) {
            throw new Unknown();
        }
        return head.substring(head.indexOf(' '));
    }

    private String action(String text, Object dot) {
        if (text.startsWith("/*")) {
            return "";
        }
        var value = value(text, dot);
        if (ASSIGNED.matcher(text).matches()) {
            return "";
        }
        return value instanceof Html html ? html.text() : escaped(String.valueOf(value));
    }

    private static String escaped(String text) {
        return Written.attribute(text).replace(">", "&gt;");
    }

    private static boolean holds(Object value) {
        if (value instanceof Boolean bool) {
            return bool;
        }
        var text = text(value);
        if (text.equals("false") || text.equals("0")) {
            throw new Unknown(); // a text holds, and what it may have been before it was one does not
        }
        return !text.isEmpty();
    }

    private static String text(Object value) {
        return value instanceof Html html ? html.text() : String.valueOf(value);
    }

    private Object value(String expression, Object dot) {
        var assigned = ASSIGNED.matcher(expression.strip());
        if (assigned.matches()) {
            var value = value(assigned.group(2), dot);
            variables.put(assigned.group(1), value);
            return value;
        }
        Object value = null;
        for (var command : parts(expression, '|')) {
            value = command(parts(command.strip(), ' '), value, dot);
        }
        return value;
    }

    private Object command(List<String> words, Object last, Object dot) {
        if (words.isEmpty()) {
            throw new Unknown();
        }
        var name = words.get(0).replaceFirst("^\\$(?=\\.)", "");
        if (words.size() == 1 && last == null) {
            return operand(name, dot);
        }
        if (name.equals("isset") && words.size() == 3 && words.get(1).endsWith(".Params")) {
            return call.arguments()
                    .get(place(words.get(2)), plain(words.get(2)))
                    .isPresent();
        }
        if (name.equals(".Get") && words.size() == 2) {
            return words.get(1).startsWith("$") ? given(text(operand(words.get(1), dot))) : given(words.get(1));
        }
        var given = new ArrayList<Object>();
        words.stream().skip(1).forEach(word -> given.add(operand(word, dot)));
        if (last != null) {
            given.add(last);
        }
        return function(name, given);
    }

    private Object function(String name, List<Object> given) {
        var first = given.get(0);
        var last = given.get(given.size() - 1);
        return switch (given.size() + name) {
            case "1safeHTML", "1safeURL", "1safeCSS", "1safeHTMLAttr" -> new Html(text(first));
            case "1htmlEscape" -> new Html(escaped(text(first)));
            case "1markdownify", "1.Page.RenderString" -> new Html(Rendered.within(text(first)));
            case "1upper", "1strings.ToUpper" -> text(first).toUpperCase(Locale.ROOT);
            case "1lower", "1strings.ToLower" -> text(first).toLowerCase(Locale.ROOT);
            case "1strings.TrimSpace", "1print", "1string" -> text(first).strip();
            case "1not" -> !holds(first);
            case "2default" -> text(last).isEmpty() ? first : last;
            case "2eq" -> text(first).equals(text(last));
            case "2ne" -> !text(first).equals(text(last));
            case "2and" -> holds(first) ? last : first;
            case "2or" -> holds(first) ? first : last;
            case "3replace", "3strings.Replace" -> text(first).replace(text(given.get(1)), text(last));
            case "2printf" -> printed(text(first), text(last));
            default -> throw new Unknown();
        };
    }

    private static String printed(String format, String value) {
        if (format.replaceFirst("%[sv]", "").contains("%")) {
            throw new Unknown();
        }
        return format.replace("%v", "%s").replace("%s", value);
    }

    private Object operand(String word, Object dot) {
        char start = word.charAt(0);
        if (start == '"' || start == '`') {
            return plain(word);
        } else if (start == '(' && word.endsWith(")")) {
            return value(word.substring(1, word.length() - 1), dot);
        } else if (word.matches("\\d{1,9}")) {
            return word;
        }
        var name = word.replaceFirst("^\\$(?=\\.)", "");
        if (name.startsWith("$")) {
            return Optional.ofNullable(variables.get(name.substring(1))).orElseThrow(Unknown::new);
        }
        return switch (name) {
            case "true" -> true;
            case "false" -> false;
            case "." -> Optional.ofNullable(dot).orElseThrow(Unknown::new);
            case ".Inner" -> new Html(call.said().get());
            case ".IsNamedParams" -> !call.arguments().named().isEmpty();
            default -> named(name);
        };
    }

    private Object named(String name) {
        if (name.startsWith(".Params.")) {
            return given("\"" + name.substring(".Params.".length()) + "\"");
        }
        var found = PARAMETER.matcher(name);
        if (!found.matches()) {
            throw new Unknown();
        }
        var within = params;
        var names = (found.group(1) == null ? found.group(2).toLowerCase(Locale.ROOT) : found.group(1)).split("\\.");
        for (int i = 0; i + 1 < names.length; i++) {
            within = within.within(names[i]);
        }
        var last = names[names.length - 1];
        var text = within.text(last);
        if (text.isEmpty() && within.fields().containsKey(last)) {
            throw new Unknown();
        }
        return text.orElse("");
    }

    /** The argument at a place or of a name; without it, nothing. */
    private String given(String word) {
        return call.arguments().get(place(word), plain(word)).orElse("");
    }

    private static int place(String word) {
        return word.matches("\\d{1,3}") ? Integer.parseInt(word) : -1;
    }

    private static String plain(String word) {
        boolean raw = word.startsWith("`");
        if (word.length() < 2 || !raw && !word.startsWith("\"")) {
            return word;
        }
        var inner = word.substring(1, word.length() - 1);
        return raw ? inner : inner.replace("\\\"", "\"").replace("\\\\", "\\");
    }

    /** The parts of an expression at a sign, which parts nothing within quotes and brackets; blanks count as one. */
    private static List<String> parts(String expression, char sign) {
        var parts = new ArrayList<String>();
        char open = 0;
        int deep = 0;
        int from = 0;
        for (int at = 0; at <= expression.length(); at++) {
            char here = at < expression.length() ? expression.charAt(at) : sign;
            boolean ends = at == expression.length()
                    || open == 0 && deep == 0 && (here == sign || sign == ' ' && Character.isWhitespace(here));
            if (ends) {
                if (at > from) {
                    parts.add(expression.substring(from, at));
                }
                from = at + 1;
            } else if (open == '"' && here == '\\') {
                at++;
            } else if (here == open) {
                open = 0;
            } else if (open == 0 && (here == '"' || here == '`')) {
                open = here;
            } else if (open == 0) {
                deep += here == '(' ? 1 : here == ')' ? -1 : 0;
            }
        }
        return parts;
    }
}
