package org.afterword.template;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.afterword.base.TagEnd;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.problem.Problem;

/**
 * A template that an article calls by its name, and what it takes: each parameter that it uses, and a body if it prints
 * one. What it asks about before it uses it need not be given. Safe for use by several threads.
 */
public final class Shortcode {
    /** Stands for the body in what is made: a character that no text has (Unicode §23.7). */
    public static final char BODY = '\uFDD0';

    /** Whether there may be something between the beginning of a call and its end. */
    public enum Body {
        NONE,
        MAY,
        MUST
    }

    private static final List<String> NO_PARAGRAPHS = List.of("p", "h1", "h2", "h3", "h4", "h5", "h6");

    private final String name;
    private final ShortcodeUses uses;
    private final Fingerprint fingerprint;
    private final Shortcodes all;

    Shortcode(String name, ShortcodeUses uses, Fingerprint fingerprint, Shortcodes all) {
        this.name = name;
        this.uses = uses;
        this.fingerprint = fingerprint;
        this.all = all;
    }

    public String name() {
        return name;
    }

    /** Its file, as a person would name it from the site's folder. */
    public String path() {
        return all.theme().file(Shortcodes.file(name)).orElseThrow().path();
    }

    /** The names of all parameters that it uses, in their order. */
    public Set<String> parameters() {
        return uses.all();
    }

    /** The names of those that a call must give. */
    public Set<String> needed() {
        return uses.needed();
    }

    /** Whether it takes parameters by any name, as one does that goes through all that there are. */
    public boolean takesAny() {
        return uses.any();
    }

    /** Whether it uses what the site has. */
    boolean usesSite() {
        return uses.site();
    }

    public Body body() {
        return uses.body();
    }

    /** Stands for the text of its template, for all that this uses, and for the site's data, if it uses that. */
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    /** Whether its template cannot be rendered for a reason that is told with the templates. */
    public boolean isBroken() {
        return all.templates().isBroken(Shortcodes.file(name));
    }

    /**
     * What it makes of a call, in HTML. Where the body is to stand is {@link #BODY}, once at most.
     *
     * @param body whether there is one
     * @param language a BCP 47 tag
     * @throws TemplateFailure if it cannot be rendered
     */
    public String render(Map<String, String> parameters, boolean body, String language) throws TemplateFailure {
        var variables = new HashMap<String, Object>();
        var given = new HashMap<String, String>();
        parameters.forEach((key, value) -> given.put(key, value.replace(BODY, '\uFFFD')));
        variables.put("params", new OwnFields(given));
        variables.put("site", all.site());
        variables.put("body", body ? new SafeString(String.valueOf(BODY)) : null);
        var made = all.templates().render(Shortcodes.file(name), variables, () -> Locale.forLanguageTag(language));
        var html = new String(made, StandardCharsets.UTF_8).strip();
        int first = html.indexOf(BODY);
        if (first >= 0) {
            check(html, first);
        }
        return html;
    }

    private void check(String html, int first) throws TemplateFailure {
        if (html.indexOf(BODY, first + 1) >= 0) {
            throw failure("this prints the body twice", "print it once");
        }
        if (isWithinTag(html, first)) {
            throw failure(
                    "the body stands within a tag, where Markdown means nothing",
                    "print it between tags, or take a parameter");
        }
        var holder = holder(html, first);
        if (!holder.isEmpty()) {
            throw failure(
                    "the body stands within <" + holder + ">, and Markdown makes paragraphs of it",
                    "write <div> in place of <" + holder + ">, or take a parameter");
        }
    }

    /** The element around a place that may hold no paragraphs, which Markdown makes; empty where there is none. */
    private static String holder(String html, int place) {
        var before = html.substring(0, place).toLowerCase(Locale.ROOT);
        for (var name : NO_PARAGRAPHS) {
            int open = Math.max(before.lastIndexOf("<" + name + ">"), before.lastIndexOf("<" + name + " "));
            if (open > before.lastIndexOf("</" + name + ">")) {
                return name;
            }
        }
        return "";
    }

    private static boolean isWithinTag(String html, int place) {
        for (int at = html.indexOf('<'); at >= 0 && at < place; ) {
            int end = at + 1;
            if (html.startsWith("<!--", at)) {
                int close = html.indexOf("-->", at + 4);
                end = close < 0 ? -1 : close + 3;
            } else if (Character.isLetter(html.charAt(at + 1)) || html.charAt(at + 1) == '/') {
                end = TagEnd.behind(html, at + 1);
            }
            if (end < 0 || end > place) {
                return true;
            }
            at = html.indexOf('<', end);
        }
        return false;
    }

    private TemplateFailure failure(String message, String hint) {
        var source = all.theme().file(Shortcodes.file(name)).orElseThrow();
        return new TemplateFailure(Problem.error("template/body", uses.bodyIn(source), message, hint), null);
    }
}
