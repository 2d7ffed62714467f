package org.afterword.content.shortcode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.fingerprint.ViewFingerprint;
import org.afterword.base.problem.Nearest;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.markdown.ShortcodeTags;
import org.afterword.markdown.Shortcoded;
import org.afterword.markdown.Syntax;
import org.afterword.template.Shortcode;
import org.afterword.template.Shortcodes;
import org.afterword.template.TemplateFailure;

/** The shortcodes that an article's text calls: {@code {{< name key="value" >}}}. */
public final class ShortcodeCalls {
    private static final String OTHERWISE =
            "write what it stands for, in Markdown or HTML, or make it: templates/shortcodes/%s.html;"
                    + " put it between backquotes if it is to be seen";

    /** As much more than its author wrote may an article become, and no browser shows more. */
    private static final int MOST = 16 << 20;

    private final SourceText source;
    private final int offset;
    private final String text;
    private final Syntax syntax;
    private final Shortcodes shortcodes;
    private final String language;
    private final Set<String> names;

    private ShortcodeCalls(SourceText source, int offset, Syntax syntax, Shortcodes shortcodes, String language) {
        this.source = source;
        this.offset = offset;
        this.text = source.text().substring(offset);
        this.syntax = syntax;
        this.shortcodes = shortcodes;
        this.language = language;
        this.names = ShortcodeTags.mayBeIn(text) ? new LinkedHashSet<>(ShortcodeTags.namesIn(text)) : Set.of();
    }

    /**
     * @param offset of the text in its file
     * @param shortcodes those that there are
     * @param language of the article, a BCP 47 tag
     */
    public static ShortcodeCalls of(
            SourceText source, int offset, Syntax syntax, Shortcodes shortcodes, String language) {
        return new ShortcodeCalls(source, offset, syntax, shortcodes, language);
    }

    /** Stands for all that is called, whether there is such a shortcode or not; {@link Fingerprint#NONE} where nothing is. */
    public Fingerprint fingerprint() {
        if (names.isEmpty()) {
            return Fingerprint.NONE;
        }
        var called = new ArrayList<Object>();
        for (var name : names) {
            called.add(name);
            called.add(shortcodes.named(name).map(Shortcode::fingerprint).orElse(Fingerprint.NONE));
        }
        return ViewFingerprint.of(called);
    }

    /** The text with what the shortcodes make in their places; of one that cannot be called nothing is there. */
    public Shortcoded replaced(Consumer<Problem> told) {
        if (names.stream().noneMatch(shortcodes.names()::contains)) {
            return Shortcoded.plain(text);
        }
        var tags = ShortcodeTags.in(text, syntax, shortcodes.names()::contains);
        if (tags.isEmpty()) {
            return Shortcoded.plain(text);
        }
        var problems = new CallProblems(source, offset, told);
        problems.flaws(tags);
        var replacing = new Replacing(text, problems);
        replacing.remove(tags);
        var calls = Pairing.of(tags, name -> shortcodes.named(name).orElseThrow(), problems);
        calls.sort(Comparator.comparingInt(call -> call.open().start()));
        long made = 0;
        for (var call : calls) {
            var html = made(call, problems);
            made += html.map(String::length).orElse(0);
            if (made > MOST) {
                problems.tooMuch(call.open());
                break;
            }
            html.ifPresent(one -> replacing.replace(call, one));
        }
        return replacing.made(syntax);
    }

    private Optional<String> made(Call call, CallProblems problems) {
        var shortcode = call.shortcode();
        var given = new LinkedHashMap<String, String>();
        boolean right = call.open().flaws().isEmpty();
        for (var argument : call.open().arguments()) {
            given.put(argument.name(), argument.value());
            if (!shortcode.takesAny() && !shortcode.parameters().contains(argument.name())) {
                problems.unknown(shortcode, argument);
                right = false;
            }
        }
        for (var name : shortcode.needed()) {
            if (right && !given.containsKey(name)) {
                problems.missing(shortcode, call.open(), name);
                right = false;
            }
        }
        boolean lacksBody = shortcode.body() == Shortcode.Body.MUST && !call.hasBody();
        if (!right || lacksBody || shortcode.isBroken()) {
            return Optional.empty();
        }
        try {
            return Optional.of(shortcode.render(given, call.hasBody(), language));
        } catch (TemplateFailure e) {
            problems.template(e.problem(), call.open());
            return Optional.empty();
        }
    }

    /**
     * What to do about a shortcode that there is not; empty where it can be none of this site's.
     *
     * @param written as the text has it
     */
    public Optional<String> cure(String written) {
        boolean called = written.startsWith("{{<") || written.startsWith("{{%");
        var known = shortcodes.names();
        if (!called) {
            var name = written.replaceFirst("(?s)^\\{[{%]-?\\s*([\\w-]+).*", "$1");
            return known.contains(name) ? Optional.of("did you mean {{< " + name + " … >}}?") : Optional.empty();
        }
        return ShortcodeTags.namesIn(written).stream()
                .findFirst()
                .map(name -> Nearest.to(name, known)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElseGet(() -> OTHERWISE.formatted(name)));
    }
}
