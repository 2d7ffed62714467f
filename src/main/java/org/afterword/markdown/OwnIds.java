package org.afterword.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/**
 * Gives the ids in a drawing names that no other article's drawing on the page has. A gradient or a clip would else be that of
 * the first drawing that calls one by the same id.
 */
final class OwnIds {
    private static final List<String> NAMING = List.of("aria-labelledby", "aria-describedby");
    private static final Pattern IN_VALUE = Pattern.compile("(url\\(\\s*[\"']?#)([^\"')\\s]+)");

    /** What a rule is for, and no colour, behind which a value ends. */
    private static final Pattern IN_RULE = Pattern.compile("(#)([\\p{L}_][\\w\\p{L}-]*)(?=\\s*[{,>+~.:\\[#*\\p{L}])");

    private final String before;
    private final Set<String> ids = new HashSet<>();

    /** @param page the address of the article's own page */
    OwnIds(String page) {
        before = page.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceFirst("^-", "x-");
    }

    /** Renames those of a drawing, and what names them in it. */
    void change(Element svg) {
        ids.addAll(svg.select("[id]").eachAttr("id"));
        if (!ids.isEmpty()) {
            svg.getAllElements().forEach(this::one);
        }
    }

    private void one(Element element) {
        for (var attribute : element.attributes()) {
            var key = attribute.getKey();
            var value = attribute.getValue();
            if (key.equals("id")) {
                attribute.setValue(own(value));
            } else if (NAMING.contains(key)) {
                attribute.setValue(Pattern.compile("\\S+").matcher(value).replaceAll(id -> quoted(own(id.group()))));
            } else if (key.endsWith("href") && value.startsWith("#")) {
                attribute.setValue("#" + own(value.substring(1)));
            } else {
                attribute.setValue(renamed(IN_VALUE, value));
            }
        }
        if (element.normalName().equals("style")) {
            var rules = renamed(
                    IN_RULE, renamed(IN_VALUE, element.data().isEmpty() ? element.wholeText() : element.data()));
            element.empty().appendChild(new DataNode(rules));
        }
    }

    private String own(String id) {
        return ids.contains(id) ? before + id : id;
    }

    private String renamed(Pattern named, String text) {
        return named.matcher(text).replaceAll(found -> quoted(found.group(1) + own(found.group(2))));
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }
}
