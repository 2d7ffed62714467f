package org.afterword.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;

/**
 * Warns of a macro that is called with fewer values than it prints. The engine takes nothing in their place, and so shows
 * nothing. What a macro asks about, or has a value for, it need not be given.
 */
final class MacroCalls {
    private static final Pattern MACRO = Pattern.compile("\\{%-?\\s*+macro\\s++(\\w++)\\s*+\\(");
    private static final Pattern CALL = Pattern.compile("(?<![\\w\"'])(\\w++)\\s*+\\(");
    private static final Pattern NAMED = Pattern.compile("(\\w++)\\s*+=(?!=)");
    private static final Set<String> ASKING = Set.of("if", "elseif");

    /**
     * A macro.
     *
     * @param values the names of all that it may be given, in their order
     * @param needed those that it shows without having asked about them
     */
    private record Macro(List<String> values, Set<String> needed) {}

    private MacroCalls() {}

    /** @param sources of a site's own templates, of which one can call the macros of another */
    static void check(List<SourceText> sources, Consumer<Problem> problems) {
        var macros = new HashMap<String, Macro>();
        var ofTwo = new HashSet<String>();
        for (var source : sources) {
            macros(source.text()).forEach((name, macro) -> {
                if (macros.put(name, macro) != null) {
                    ofTwo.add(name);
                }
            });
        }
        macros.keySet().removeAll(ofTwo);
        if (!macros.isEmpty()) {
            sources.forEach(source -> check(source, macros, problems));
        }
    }

    private static void check(SourceText source, Map<String, Macro> macros, Consumer<Problem> problems) {
        for (var part : TemplateParts.of(source.text())) {
            if (part.kind() == TemplateParts.Kind.COMMENT || part.name().equals("macro")) {
                continue;
            }
            var code = source.text().substring(part.start(), part.end());
            for (var call = CALL.matcher(code); call.find(); ) {
                var macro = macros.get(call.group(1));
                if (macro == null) {
                    continue;
                }
                var lacking = new LinkedHashSet<>(macro.needed());
                lacking.removeAll(given(macro, values(code, call.end())));
                if (!lacking.isEmpty()) {
                    problems.accept(Problem.warning(
                            "template/value",
                            source.at(part.start() + call.start(1), part.start() + call.end(1)),
                            "the macro '" + call.group(1) + "' is handed nothing for '"
                                    + String.join("' and '", lacking) + "', and shows nothing there",
                            "hand it over; a macro that can do without gives it a value: "
                                    + lacking.iterator().next() + "=\"\""));
                }
            }
        }
    }

    private static Map<String, Macro> macros(String template) {
        var macros = new HashMap<String, Macro>();
        for (var found = MACRO.matcher(template); found.find(); ) {
            var names = new ArrayList<String>();
            var needed = new LinkedHashSet<String>();
            for (var value : values(template, found.end())) {
                var named = NAMED.matcher(value);
                boolean hasValue = named.lookingAt();
                names.add(hasValue ? named.group(1) : value);
                if (!hasValue) {
                    needed.add(value);
                }
            }
            int end = template.indexOf("endmacro", found.end());
            var body = template.substring(found.end(), end < 0 ? template.length() : end);
            needed.removeIf(name -> !name.matches("\\w+") || isAsked(name, body));
            macros.put(found.group(1), new Macro(names, needed));
        }
        return macros;
    }

    /** Whether a macro looks whether it has a value, or never uses it. */
    private static boolean isAsked(String name, String body) {
        var use = Pattern.compile("(?<![\\w.])" + name + "(?!\\w)");
        boolean isUsed = false;
        for (var part : TemplateParts.of(body)) {
            var code = body.substring(part.start(), part.end());
            for (var found = use.matcher(code); part.kind() != TemplateParts.Kind.COMMENT && found.find(); ) {
                isUsed = true;
                if (ASKING.contains(part.name()) || ShortcodeUses.isAsked(code, found.end())) {
                    return true;
                }
            }
        }
        return !isUsed;
    }

    private static Set<String> given(Macro macro, List<String> values) {
        var given = new LinkedHashSet<String>();
        for (int i = 0; i < values.size(); i++) {
            var named = NAMED.matcher(values.get(i));
            if (named.lookingAt()) {
                given.add(named.group(1));
            } else if (i < macro.values().size()) {
                given.add(macro.values().get(i));
            }
        }
        return given;
    }

    /** What stands between brackets, parted at its commas. */
    private static List<String> values(String code, int from) {
        var values = new ArrayList<String>();
        int start = from;
        int depth = 0;
        char quote = 0;
        for (int at = from; at < code.length(); at++) {
            char sign = code.charAt(at);
            if (quote != 0) {
                quote = sign == quote ? 0 : quote;
            } else if (sign == '"' || sign == '\'') {
                quote = sign;
            } else if ("([{".indexOf(sign) >= 0) {
                depth++;
            } else if (depth > 0 && ")]}".indexOf(sign) >= 0) {
                depth--;
            } else if (depth == 0 && (sign == ',' || sign == ')')) {
                var value = code.substring(start, at).strip();
                if (!value.isEmpty()) {
                    values.add(value);
                }
                start = at + 1;
                if (sign == ')') {
                    break;
                }
            }
        }
        return values;
    }
}
