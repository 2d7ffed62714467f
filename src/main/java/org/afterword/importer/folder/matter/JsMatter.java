package org.afterword.importer.folder.matter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a file of JavaScript says plainly: objects with texts, numbers, truth values, and lists of them. It is never run.
 *
 * @param matter what stands there plainly; a function that only puts values into a text is a {@link JsFunction}
 * @param workedOut the names of the fields that would have to be worked out
 */
public record JsMatter(Matter matter, Set<String> workedOut) {
    private static final Pattern EXPORT = Pattern.compile(
            "(?:\\bmodule\\.exports\\s*=|\\bexport\\s+default\\b|\\bexport\\s+const\\s+config\\s*=)\\s*");
    private static final Pattern RETURN = Pattern.compile("\\breturn\\s*(?=\\{)|=>\\s*\\(\\s*(?=\\{)");

    /** The object that a file exports, or the list, as a field without a name; none where it exports something else. */
    public static JsMatter exported(String whole) {
        var code = JsText.withoutComments(whole);
        var export = EXPORT.matcher(code);
        while (export.find()) {
            if (export.end() < code.length() && code.charAt(export.end()) == '{') {
                return object(code, export.end());
            } else if (export.end() < code.length() && code.charAt(export.end()) == '[') {
                var list = new JsReader(code, export.end() + 1, new LinkedHashSet<>()).list();
                return new JsMatter(new Matter(Map.of("", list)), Set.of());
            }
            var returned = RETURN.matcher(code);
            if (returned.find(export.end())) {
                return object(code, returned.end());
            }
        }
        return new JsMatter(Matter.NONE, Set.of());
    }

    /** What stands above an article: an object, or statements that give values names. */
    static JsMatter above(String head) {
        var code = JsText.withoutComments(head).strip();
        if (code.startsWith("{")) {
            return object(code, 0);
        }
        var workedOut = new LinkedHashSet<String>();
        return new JsMatter(new Matter(new JsReader(code, 0, workedOut).declarations()), workedOut);
    }

    /** The objects that a file exports or its functions return, those that cannot be read left out. */
    public static List<Matter> objects(String whole) {
        var found = new ArrayList<Matter>();
        List.of(EXPORT, RETURN).forEach(before -> found.addAll(objects(whole, before)));
        return found;
    }

    /** The objects that begin right behind what a pattern finds. */
    public static List<Matter> objects(String whole, Pattern before) {
        var code = JsText.withoutComments(whole);
        return before.matcher(code)
                .results()
                .filter(start -> start.end() < code.length() && code.charAt(start.end()) == '{')
                .map(start -> object(code, start.end()).matter())
                .toList();
    }

    /** What each call of a function is given. */
    public static List<List<JsArgument>> calls(String whole, String name) {
        var code = JsText.withoutComments(whole);
        return Pattern.compile("\\." + Pattern.quote(name) + "\\s*\\(")
                .matcher(code)
                .results()
                .map(call -> new JsReader(code, call.end(), new LinkedHashSet<>()).arguments())
                .toList();
    }

    private static JsMatter object(String code, int at) {
        var workedOut = new LinkedHashSet<String>();
        Map<String, Object> fields = new LinkedHashMap<>(new JsReader(code, at + 1, workedOut).object());
        return new JsMatter(new Matter(fields), workedOut);
    }
}
