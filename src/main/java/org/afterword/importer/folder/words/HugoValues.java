package org.afterword.importer.folder.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.importer.folder.matter.Matter;

/** What the expressions in a shortcode's own template in Hugo's language give: its arguments, fields, and functions of them. */
final class HugoValues {
    private static final Pattern ASSIGNED = Pattern.compile("\\$(\\w++)\\s*+:?=\\s*+(.+)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile(
            "(?:\\.Page|\\.Site|site|page)\\.Params\\.([\\w.-]++)|(?:\\.Page|page)\\.(Title|Description)");
    private static final int DEEPEST = 20;

    /** A text that is shown as it is, since it is HTML. */
    private record Shown(String text) {}

    /** Something that is not known here. */
    static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unknown() {
            super(null, null, false, false);
        }
    }

    private final Call call;
    private final Matter params;
    private final Map<String, Object> variables = new HashMap<>();
    private int depth;

    /** @param params the article's fields, and the site's own settings where it has none */
    HugoValues(Call call, Matter params) {
        this.call = call;
        this.params = params;
    }

    /**
     * What an expression shows; nothing where it only gives a variable its value.
     *
     * @param dot what a lone dot stands for; null where that is the shortcode itself
     * @throws Unknown if that cannot be told
     */
    String shown(String expression, Object dot) {
        var value = of(expression, dot);
        if (ASSIGNED.matcher(expression).matches()) {
            return "";
        }
        return value instanceof Shown html ? html.text() : escaped(String.valueOf(value));
    }

    private static String escaped(String text) {
        return Written.attribute(text).replace(">", "&gt;");
    }

    /** Whether a value counts as true. */
    static boolean holds(Object value) {
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
        return value instanceof Shown html ? html.text() : String.valueOf(value);
    }

    /**
     * What an expression gives.
     *
     * @param dot what a lone dot stands for; null where that is the shortcode itself
     * @throws Unknown if that cannot be told
     */
    Object of(String expression, Object dot) {
        if (depth++ == DEEPEST) {
            throw new Unknown();
        }
        var value = value(expression, dot);
        depth--;
        return value;
    }

    private Object value(String expression, Object dot) {
        var assigned = ASSIGNED.matcher(expression.strip());
        if (assigned.matches()) {
            var value = of(assigned.group(2), dot);
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
            case "1safeHTML", "1safeURL", "1safeCSS", "1safeHTMLAttr" -> new Shown(text(first));
            case "1htmlEscape" -> new Shown(escaped(text(first)));
            case "1markdownify", "1.Page.RenderString" -> new Shown(Rendered.within(text(first)));
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
            return of(word.substring(1, word.length() - 1), dot);
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
            case ".Inner" -> new Shown(call.said().get());
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
