package org.afterword.importer.folder.words;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.afterword.content.address.Slug;
import org.afterword.importer.body.LinkChange;

/** The words of an article of Pelican's: links that name files led to pages, and code that names its language between fences. */
public final class PelicanText {
    private static final Pattern LINK =
            Pattern.compile("^(?:\\{|\\||%7B)(filename|static|attach|tag|category|author|index)(?:[}|]|%7D)(.*)$");
    private static final Pattern SIGN =
            Pattern.compile("(?:\\{|\\||%7B)(?:filename|static|attach|author)(?:[}|]|%7D)[^\\s()<>\"']*");

    private final Function<String, Optional<String>> files;
    private final String base;
    private final Optional<String> markup;

    /**
     * @param files where a file was served, by what a link calls it
     * @param base the path that the site lies under
     * @param markup the name of the markup that the words have, where it is none that is read
     */
    public PelicanText(Function<String, Optional<String>> files, String base, Optional<String> markup) {
        this.files = files;
        this.base = base;
        this.markup = markup;
    }

    /** The words as Markdown, or as HTML where they are that. */
    public String plain(String body, int line, Told told, boolean html) {
        if (markup.isPresent()) {
            return Written.foreign(body, line, told, markup.get());
        }
        var missing = new MissingLinks(SIGN);
        var said = tagged(body, line, told, html);
        var led = LinkChange.in(html ? said : SpacedLinks.pointed(said), link -> led(link, missing));
        missing.tell(body, line, told);
        if (html) {
            return led;
        }
        return Abbreviations.shown(
                Kramdown.plain(CodeHilite.plain(Admonitions.shown(CodeInTables.escaped(Written.whole(led)))), told));
    }

    /** The tags of the plug-in liquid_tags, which are those of Octopress. */
    private static String tagged(String body, int line, Told told, boolean html) {
        if (!body.contains("{%")) {
            return body;
        }
        var tags = new Tags(
                new Tags.Known(
                        Syntax.TAGS_ALONE,
                        Saying.byName(Saying.in(html, OctopressTags.all())),
                        OctopressTags.PAIRED,
                        OctopressTags.LITERAL,
                        value -> Optional.empty()),
                told);
        return tags.outsideCode(body, line);
    }

    private String led(String link, MissingLinks missing) {
        var found = LINK.matcher(link);
        if (!found.matches()) {
            return link;
        }
        var rest = found.group(2);
        int end = rest.indexOf('#') >= 0 ? rest.indexOf('#') : rest.length();
        var name = rest.substring(0, end).replace("%20", " ");
        var to = switch (found.group(1)) {
            case "tag", "category" -> Optional.of(base + "/tags/" + Slug.of(name) + "/");
            case "index" -> Optional.of(base + "/");
            case "author" -> Optional.<String>empty();
            default -> files.apply(name);
        };
        if (to.isEmpty()) {
            missing.add(link);
        }
        return to.map(address -> address.replace(" ", "%20") + rest.substring(end))
                .orElse(link);
    }
}
