package org.afterword.importer.folder.words;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.afterword.importer.body.LinkChange;
import org.afterword.importer.body.OutsideCode;
import org.afterword.importer.body.SignedPattern;

/** The words of an article of Eleventy's: its templates said, its links led to pages, and its Markdown as it was shown. */
public final class EleventyText {
    private static final Pattern CONTENTS = Pattern.compile("(?mi)^\\[\\[toc\\]\\][ \\t]*$\\n?");

    /** A fence whose language says which lines stand out, as Eleventy's plugin for code has it. */
    private static final Pattern SHOWN = Pattern.compile("(?<!`)`{3,}+[\\w-]+[-/]");

    private static final Pattern STANDING_OUT =
            Pattern.compile("(?m)^( {0,3}(?:`{3,}|~{3,})(?:diff(?=-)|[\\w-]+(?=/)))[-/][\\w,/-]*[ \\t]*$");

    /** What a template is written in. */
    public enum Engine {
        NONE,
        LIQUID,
        NUNJUCKS
    }

    /**
     * How the site's Markdown differs from the usual one.
     *
     * @param breaks whether a line end is a break
     * @param attributes whether braces hold attributes
     * @param definitions whether there are lists of definitions
     * @param indentedCode whether lines that are set in are code, which they are not unless a site wants it
     */
    public record Dialect(boolean breaks, boolean attributes, boolean definitions, boolean indentedCode) {}

    private final EleventyTags tags;
    private final UnaryOperator<String> links;
    private final Dialect dialect;

    /** @param links where a link leads that an article has */
    public EleventyText(EleventyTags tags, UnaryOperator<String> links, Dialect dialect) {
        this.tags = tags;
        this.links = links;
        this.dialect = dialect;
    }

    /** A text that is made by a template, such as an address; empty where a tag in it cannot be said. */
    public static Optional<String> made(String template, EleventyTags tags, LiquidValues values) {
        return Liquid.whole(template, tags.liquid(values));
    }

    /** Words in a markup that is not read, as they are. */
    public static String foreign(String body, int line, Told told, String markup) {
        return Written.foreign(body, line, told, markup);
    }

    /** The words as Markdown, or as HTML where they are that. */
    public String plain(String body, int line, Told told, LiquidValues values, Engine engine, boolean html) {
        var bare = engine == Engine.NUNJUCKS ? withoutComments(body) : body;
        var said = engine == Engine.NONE ? bare : tags.liquid(values, html).in(bare, line, told);
        var led = LinkChange.in(said, links);
        if (html) {
            return led;
        }
        var code = SignedPattern.isIn(led, "```", SHOWN)
                ? STANDING_OUT.matcher(led).replaceAll("$1")
                : led;
        var set = dialect.indentedCode() ? code : SetIn.plain(code);
        var broken = dialect.breaks() ? HardBreaks.kept(set) : set;
        var whole =
                Written.whole(broken.contains("[[") ? CONTENTS.matcher(broken).replaceAll("") : broken);
        if (dialect.attributes()) {
            return Kramdown.plain(Attributes.kramdowns(whole), told);
        }
        return dialect.definitions() ? OutsideCode.runs(whole, DefinitionLists::plain) : whole;
    }

    /** A text without Nunjucks' comments, in which their line ends stay; one that never ends is words. */
    static String withoutComments(String body) {
        var bare = new StringBuilder();
        int done = 0;
        for (int at = body.indexOf("{#"); at >= 0; at = body.indexOf("{#", done)) {
            int end = body.indexOf("#}", at + 2);
            if (end < 0) {
                break;
            }
            bare.append(body, done, at);
            for (int line = body.indexOf('\n', at); line >= 0 && line < end; line = body.indexOf('\n', line + 1)) {
                bare.append('\n');
            }
            done = end + 2;
        }
        return done == 0 ? body : bare.append(body, done, body.length()).toString();
    }
}
