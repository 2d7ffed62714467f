package org.afterword.importer.folder.matter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads literals of JavaScript, and passes over all else. */
final class JsReader {
    private static final Pattern DECLARED = Pattern.compile("(?:const|let|var)\\s+([A-Za-z_$][\\w$]*)\\s*=");

    /** What asks the environment, before the value that stands where it says nothing; not one for tries. */
    private static final Pattern ENVIRONMENT = Pattern.compile(
            "(?:process|import\\.meta)\\.env(?:\\.\\w++|\\[\\s*+[\"']\\w++[\"']\\s*+\\])\\s*+(?:\\|\\||\\?\\?)\\s*+(?!.https?://(?:localhost|127\\.))");

    private static final int DEEPEST = 20;
    private static final Object NULL = new Object();

    private final String code;
    private final Set<String> workedOut;
    private int at;
    private int depth;
    private boolean computes;

    /** @param workedOut gets the names of fields whose values are no literals */
    JsReader(String code, int at, Set<String> workedOut) {
        this.code = code;
        this.at = at;
        this.workedOut = workedOut;
    }

    /** The fields of an object whose bracket was passed. */
    Map<String, Object> object() {
        var fields = new LinkedHashMap<String, Object>();
        for (blanks(); at < code.length() && code.charAt(at) != '}'; blanks()) {
            int start = at;
            var name = name();
            blanks();
            var value = Optional.empty();
            if (at < code.length() && code.charAt(at) == ':') {
                at++;
                computes = depth == 0 && name.equals("eleventyComputed");
                value = value();
            } else { // a method, a getter, a short form, or what is spread
                at = JsText.pastExpression(code, start);
                value = JsFunction.of(code.substring(start, at)).map(function -> (Object) function);
            }
            if (value.isPresent()) {
                fields.put(name, value.get() == NULL ? null : value.get());
            } else if ((depth == 0 || depth == 1 && computes) && !name.isEmpty()) {
                workedOut.add(name);
            }
            comma(start);
        }
        at++;
        return fields;
    }

    /** The values of a list whose bracket was passed; what is worked out is not among them. */
    List<Object> list() {
        var list = new ArrayList<Object>();
        for (blanks(); at < code.length() && code.charAt(at) != ']'; blanks()) {
            int start = at;
            value().ifPresent(value -> list.add(value == NULL ? null : value));
            comma(start);
        }
        at++;
        return list;
    }

    /** The values that statements give names, up to the first statement that does something else. */
    Map<String, Object> declarations() {
        var fields = new LinkedHashMap<String, Object>();
        var declared = DECLARED.matcher(code);
        for (blanks(); at < code.length() && declared.region(at, code.length()).lookingAt(); blanks()) {
            at = declared.end();
            computes = declared.group(1).equals("eleventyComputed");
            var value = value();
            if (value.isPresent()) {
                fields.put(declared.group(1), value.get() == NULL ? null : value.get());
            } else {
                workedOut.add(declared.group(1));
            }
            if (at < code.length() && code.charAt(at) == ';') {
                at++;
            }
        }
        if (at < code.length()) {
            workedOut.add(code.substring(at));
        }
        return fields;
    }

    /** What a call is given, whose bracket was passed. */
    List<JsArgument> arguments() {
        var all = new ArrayList<JsArgument>();
        for (blanks(); at < code.length() && code.charAt(at) != ')'; blanks()) {
            int start = at;
            var value = value().filter(one -> one != NULL);
            all.add(new JsArgument(value, code.substring(start, at).strip()));
            comma(start);
        }
        return all;
    }

    /** The value; empty where it would have to be worked out. */
    private Optional<Object> value() {
        blanks();
        var asked = ENVIRONMENT.matcher(code).region(at, code.length());
        at = asked.lookingAt() ? asked.end() : at;
        int start = at;
        var value = at < code.length() && depth < DEEPEST ? literal(code.charAt(at)) : Optional.empty();
        blanks();
        boolean whole = at >= code.length() || ",;)]}".indexOf(code.charAt(at)) >= 0;
        if (value.isPresent() && whole) {
            return value;
        }
        at = JsText.pastExpression(code, start);
        return JsFunction.of(code.substring(start, at)).map(function -> function);
    }

    private Optional<Object> literal(char c) {
        if (c == '"' || c == '\'' || c == '`') {
            return text().map(text -> text);
        } else if (c == '{' || c == '[') {
            at++;
            depth++;
            Object made = c == '{' ? object() : list();
            depth--;
            return Optional.of(made);
        }
        int start = at;
        while (at < code.length()
                && (Character.isLetterOrDigit(code.charAt(at)) || "._-".indexOf(code.charAt(at)) >= 0)) {
            at++;
        }
        var word = code.substring(start, at);
        return switch (word) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            case "null", "undefined" -> Optional.of(NULL);
            default -> word.matches("-?\\d{1,15}(?:\\.\\d+)?") ? Optional.of(word) : Optional.empty();
        };
    }

    private Optional<String> text() {
        int start = at;
        at = JsText.pastText(code, at);
        var text = code.substring(start + 1, Math.max(start + 1, at - 1));
        if (code.charAt(start) == '`' && text.contains("${")) {
            return Optional.empty();
        }
        return Optional.of(text.replace("\\n", "\n").replaceAll("\\\\\\n", "").replaceAll("\\\\(.)", "$1"));
    }

    private String name() {
        if (at < code.length() && "\"'`".indexOf(code.charAt(at)) >= 0) {
            return text().orElse("");
        }
        int start = at;
        while (at < code.length()
                && (Character.isLetterOrDigit(code.charAt(at)) || "_$".indexOf(code.charAt(at)) >= 0)) {
            at++;
        }
        return code.substring(start, at);
    }

    /** Passes a comma, and at least one sign, so that what is broken comes to an end, too. */
    private void comma(int start) {
        blanks();
        if (at < code.length() && code.charAt(at) == ',') {
            at++;
        }
        at = Math.max(at, start + 1);
    }

    private void blanks() {
        while (at < code.length() && Character.isWhitespace(code.charAt(at))) {
            at++;
        }
    }
}
