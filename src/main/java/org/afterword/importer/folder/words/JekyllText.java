package org.afterword.importer.folder.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.afterword.importer.body.OutsideCode;

/** The words of an article of Jekyll or Octopress. */
public final class JekyllText {
    private static final Pattern STROKES = Pattern.compile("(?m)(?<=[^\\\\\\s])\\\\{2}$(?=\\n[^\\n])");

    private final LiquidValues values;
    private final Function<String, Optional<String>> files;
    private final Function<String, Optional<String>> links;
    private final String codeFolder;
    private final Optional<String> markup;

    /**
     * @param values what names stand for
     * @param files the text of a file by its path from the source folder, or from the article's own where it begins with
     *     {@code ./}
     * @param links where a post or a file was served, by what a tag calls it
     * @param codeFolder where code lies that articles show
     * @param markup the name of the markup that the words have, where it is none that is read
     */
    public JekyllText(
            LiquidValues values,
            Function<String, Optional<String>> files,
            Function<String, Optional<String>> links,
            String codeFolder,
            Optional<String> markup) {
        this.values = values;
        this.files = files;
        this.links = links;
        this.codeFolder = codeFolder;
        this.markup = markup;
    }

    /** The words as Markdown, or as HTML where they are that. */
    public String plain(String body, int line, Told told, boolean html) {
        if (markup.isPresent()) {
            return Written.foreign(body, line, told, markup.get());
        }
        Map<String, Saying> own = new HashMap<>();
        own.put("post_url", this::link);
        own.put("link", this::link);
        Saying code = call -> OctopressTags.includedCode(call, name -> files.apply(codeFolder + "/" + name));
        own.put("include_code", html ? code.inHtml() : code);
        var said = new Liquid(values, files, own, Set.of(), html).in(body, line, told);
        return html
                ? said
                : Abbreviations.shown(Kramdown.plain(
                        Notices.shown(broken(CodeTitles.shown(
                                SpacedLinks.pointedEverywhere(CodeInTables.escaped(Written.whole(said)))))),
                        told));
    }

    /** Two strokes at the end of a line break it in kramdown; Markdown has one for that. */
    private static String broken(String text) {
        return text.contains("\\\\\n")
                ? OutsideCode.pieces(text, piece -> STROKES.matcher(piece).replaceAll("\\\\"))
                : text;
    }

    private Optional<String> link(Call call) {
        return links.apply(call.rest().strip());
    }
}
