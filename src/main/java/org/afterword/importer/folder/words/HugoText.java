package org.afterword.importer.folder.words;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.afterword.importer.folder.matter.Matter;

/** The words of an article of Hugo's: its shortcodes said. */
public final class HugoText {
    private static final Syntax SYNTAX = new Syntax(
            Pattern.compile(
                    "\\{\\{(?:<|%)(?<left>)\\s*(?!/\\*)(?<name>/?\\s*+[\\w][\\w./-]*+)(?<rest>(?:\"(?:[^\"\\\\]|\\\\.)*+\"|`[^`]*+`|[^>%`\"]|[>%](?!\\}\\}))*+)(?<right>)[>%]\\}\\}|(?<value>\\{\\{[<%]/\\*.*?\\*/[>%]\\}\\})(?<leftvalue>)(?<rightvalue>)",
                    Pattern.DOTALL),
            "/",
            false);
    private static final Pattern CLOSING = Pattern.compile("\\{\\{[<%]\\s*/\\s*([\\w./-]+)\\s*[>%]\\}\\}");
    private final Function<String, Optional<String>> templates;
    private final Function<String, Optional<String>> links;
    private final Matter params;
    private final boolean attributes;
    private final Optional<String> markup;

    /**
     * @param templates the text of a shortcode's own template, by its name
     * @param links where a page was served, by what {@code ref} calls it
     * @param params the article's fields, and the site's own settings where it has none
     * @param attributes whether braces behind a block hold its attributes
     * @param markup the name of the markup that the words have, where it is none that is read
     */
    public HugoText(
            Function<String, Optional<String>> templates,
            Function<String, Optional<String>> links,
            Matter params,
            boolean attributes,
            Optional<String> markup) {
        this.templates = templates;
        this.links = links;
        this.params = params;
        this.attributes = attributes;
        this.markup = markup;
    }

    /** The words as Markdown, or as HTML where they are that. */
    public String plain(String body, int line, Told told, boolean html) {
        if (markup.isPresent()) {
            return Written.foreign(body, line, told, markup.get());
        }
        var said = said(body, line, told, html);
        if (html) {
            return said;
        }
        var whole = Written.whole(said);
        return Kramdown.plain(attributes ? Attributes.ofBlocks(whole) : whole, told);
    }

    private String said(String body, int line, Told told, boolean html) {
        if (!body.contains("{{<") && !body.contains("{{%")) {
            return body;
        }
        var paired = new HashSet<String>();
        CLOSING.matcher(body).results().forEach(found -> paired.add(found.group(1)));
        var known = new Tags.Known(
                SYNTAX,
                new HugoShortcodes(links, params, this::custom, html),
                paired,
                Set.of(),
                mention -> Optional.of(mention.replaceFirst("/\\*", "").replaceFirst("\\*/", "")));
        return new Tags(known, told).in(body, line);
    }

    /** A template of the author's own that does nothing but show what it is given. */
    private Optional<String> custom(Call call) {
        var template = templates.apply(call.name());
        if (template.isEmpty() || !call.mayRead(template.get())) {
            return Optional.empty();
        }
        return HugoTemplate.say(template.get().strip(), call, params);
    }
}
