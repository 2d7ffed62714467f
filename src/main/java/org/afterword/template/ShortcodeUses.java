package org.afterword.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.SourceText;

/**
 * What a shortcode's template uses of a call, found by looking through it and through what it includes.
 *
 * @param all the names of its parameters, in the order of their first use
 * @param needed those that it never asks about
 * @param any whether it goes through whatever there is
 * @param site whether it uses what the site has
 * @param words whether it says a word of the interface
 */
record ShortcodeUses(
        Set<String> all, Set<String> needed, boolean any, boolean site, boolean words, Shortcode.Body body) {
    private static final Pattern PARAMETER = Pattern.compile(
            "(?<![\\w.])params\\s*(?:\\.\\s*(\\w+)|\\[\\s*(?:\"([^\"]*)\"|'([^']*)')\\s*\\]|(\\b|\\[))");

    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]++|\\\\.)*+\"|'(?:[^'\\\\]++|\\\\.)*+'");
    private static final Pattern BODY = Pattern.compile("(?<![\\w.])body\\b");

    private static final Pattern SAY = Pattern.compile("(?<![\\w.])say\\s*\\(");

    private static final Pattern SITE = Pattern.compile("(?<![\\w.])site\\b");

    /** What asks whether something is there, or what it is. */
    private static final Pattern ASKED = Pattern.compile("\\s*(?:is\\b|\\|\\s*default\\b|\\?\\?|==|!=)");

    /** @param sources of the template and of all that it includes */
    static ShortcodeUses in(List<SourceText> sources) {
        var all = new LinkedHashSet<String>();
        var asked = new LinkedHashSet<String>();
        boolean any = false;
        boolean site = false;
        boolean says = false;
        boolean body = false;
        boolean askedBody = false;
        for (var source : sources) {
            for (var part : TemplateParts.of(source.text())) {
                if (part.kind() == TemplateParts.Kind.COMMENT) {
                    continue;
                }
                var code = source.text().substring(part.start(), part.end());
                for (var found = PARAMETER.matcher(code); found.find(); ) {
                    var name = name(found);
                    if (name == null) {
                        any = true;
                    } else {
                        all.add(name);
                        if (isAsked(code, found.end())) {
                            asked.add(name);
                        }
                    }
                }
                var words = TEXT.matcher(code).replaceAll("''");
                site |= SITE.matcher(words).find();
                says |= SAY.matcher(words).find();
                for (var found = BODY.matcher(words); found.find(); ) {
                    body = true;
                    askedBody |= isAsked(words, found.end());
                }
            }
        }
        var needed = new LinkedHashSet<>(all);
        needed.removeAll(asked);
        return new ShortcodeUses(
                all,
                needed,
                any,
                site,
                says,
                !body ? Shortcode.Body.NONE : askedBody ? Shortcode.Body.MAY : Shortcode.Body.MUST);
    }

    private static String name(Matcher found) {
        for (int group = 1; group <= 3; group++) {
            if (found.group(group) != null) {
                return found.group(group);
            }
        }
        return null;
    }

    /** Whether what ends there is asked about, and not only printed. */
    static boolean isAsked(String code, int end) {
        return ASKED.matcher(code).region(end, code.length()).lookingAt();
    }

    /** Where the body is first printed in a template. */
    Position bodyIn(SourceText source) {
        for (var part : TemplateParts.of(source.text())) {
            var found = BODY.matcher(source.text()).region(part.start(), part.end());
            if (part.kind() == TemplateParts.Kind.PRINT && found.find()) {
                return source.at(found.start(), found.end());
            }
        }
        return Position.file(source.path());
    }
}
