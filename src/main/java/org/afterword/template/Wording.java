package org.afterword.template;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Says what the template engine says in words for a person who writes HTML, with the guilty word in quotes. */
final class Wording {
    /** A field's name, and no value of another kind that stands for one. */
    private static final Pattern NAME = Pattern.compile("[^\\[\\]{}=]{0,60}");

    private static final Map<Pattern, String> PLAIN = new LinkedHashMap<>();

    static {
        say(
                "Could not perform greater modulus",
                "modulus is not possible with these values: put a number on both sides");
        say("Could not perform (.*)", "$1 is not possible with these values: put a number on both sides");
        say(
                "(?s)Not an iterable object.*",
                "a loop needs a list, and this is not one: write {% for tag in article.tags %}, or the name of another list");
        say("Unexpected tag name \"(.*)\"", "a tag '$1' is not expected here");
        say(
                "Unexpected character \\[([“”„‟‘’‚‛«»])\\]",
                "'$1' is no quote of a template: type a plain one in its place");
        say(
                "The argument at position (\\d+) is not allowed\\. Only (\\d+) argument\\(s\\) are allowed",
                "$1 values are handed over here to what takes $2: take out those that are too many");
        say(
                "The following named argument does not exist: (.*)",
                "there is no value named '$1' here: write a name that stands between the brackets of the macro, or what the filter takes");
        say(
                "Positional arguments must be declared before any named arguments",
                "a value without a name stands behind one with a name: put those with names last");
        say(
                "(?s)Unexpected expression .*",
                "'with' needs a group of fields: write {% include \"NAME.html\" with {\"tag\": value} %}");
        say("(?s)Unexpected character \\[[^!-~]\\]", "a tag that was opened before is never closed");
        say("Unexpected character \\[(.)\\]", "'$1' is not expected here");
        say("Unexpected token of value \"(.*?)\" and type.*", "'$1' is not expected here");
        say("Unexpected token \"\\S+\" of value \"(.*)\"", "'$1' is not expected here");
        say(
                "Unexpected end of template\\. Pebble was looking for the \"(.*)\" tag",
                "the template ends, but '$1' is still missing");
        say("Function or Macro \\[([^\\]]*+)\\].* does not exist", "there is no function or macro '$1'");
        say("Filter \\[(.*)\\] does not exist", "there is no filter '$1'");
        say("Test \\[(.*)\\] does not exist", "there is no test '$1'");
        say("Unclosed comment.*", "a comment that begins here is never closed");
        say("Unclosed \".*", "a quote that was opened before is never closed");
        say(
                "null value given to if statement.*",
                "a condition must be true or false, and this is null: " + Conditions.NOTHING);
        say(
                "null value (?:given to|used in) (\\w+).*",
                "'$1' needs true or false, and this is null: " + Conditions.NOTHING);
        say(
                "Unsupported value type .*",
                "a condition must be true or false, and this is neither: ask whether it 'is not empty'");
        say("Arguments of range function.*", "a range goes from a whole number, or a letter, to another");
        say("Wrong operand\\(s\\) type in conditional expression", "a condition must be true or false");
    }

    private Wording() {}

    private static void say(String engines, String ours) {
        PLAIN.put(Pattern.compile(engines), ours);
    }

    static String of(PebbleException mistake) {
        if (mistake instanceof RootAttributeNotFoundException root) {
            return lacking(root.getAttributeName());
        } else if (mistake instanceof AttributeNotFoundException attribute) {
            return lacking(attribute.getAttributeName());
        }
        var said = mistake.getPebbleMessage() == null
                ? "this cannot be rendered"
                : mistake.getPebbleMessage().strip();
        var line = said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
        for (var plain : PLAIN.entrySet()) {
            var matcher = plain.getKey().matcher(line);
            if (matcher.matches()) {
                return matcher.replaceFirst(plain.getValue());
            }
        }
        boolean sentence =
                line.length() > 1 && Character.isUpperCase(line.charAt(0)) && Character.isLowerCase(line.charAt(1));
        return sentence ? Character.toLowerCase(line.charAt(0)) + line.substring(1) : line;
    }

    /** What is said where a template asks for what is not there. */
    static String lacking(String name) {
        return NAME.matcher(name).matches() ? "there is no '" + name + "' here" : "there is no field of that name here";
    }
}
