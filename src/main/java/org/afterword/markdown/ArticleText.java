package org.afterword.markdown;

import java.util.List;

/**
 * An article's Markdown with all that its rendering depends on.
 *
 * @param folder where the file lies, as a path from the content folder that begins and ends with a slash; relative
 *     links start there
 * @param path of the article's page from the site's root, as it stands in an address
 * @param steps whether the first top-level ordered list is a procedure
 * @param contents whether the article is to have a table of contents
 * @param images the sizes of the site's own images that the text mentions
 * @param stepIds how many steps have an id on the page
 * @param language the tag of the language that its own words are in, such as an alert's title; empty for the site's
 * @param syntax what its Markdown knows besides the usual
 * @param file what it was read from, for a person to find
 */
public record ArticleText(
        String markdown,
        String folder,
        String path,
        boolean steps,
        boolean contents,
        List<ImageSize> images,
        int stepIds,
        String language,
        Syntax syntax,
        String file) {

    /** Where nothing stands beside the text. */
    public static ArticleText alone(String markdown, String folder, String path, Syntax syntax) {
        return alone(markdown, folder, path, syntax, path);
    }

    /** The same of a file, for an export. */
    public static ArticleText alone(String markdown, String folder, String path, Syntax syntax, String file) {
        return new ArticleText(markdown, folder, path, false, false, List.of(), 0, "", syntax, file);
    }

    /** The same without its procedure, so that it is one piece. */
    ArticleText inOnePiece() {
        return new ArticleText(markdown, folder, path, false, false, images, stepIds, language, syntax, file);
    }

    /** A part of it alone, with all else as it is. */
    ArticleText part(int start, int end) {
        return new ArticleText(
                markdown.substring(start, end), folder, path, steps, contents, images, stepIds, language, syntax, file);
    }

    /** The same in one piece, with each image in one size. */
    ArticleText forFeed() {
        boolean alone = true;
        for (var image : images) {
            alone &= image.smaller().isEmpty();
        }
        return alone && !steps
                ? this
                : new ArticleText(
                        markdown,
                        folder,
                        path,
                        false,
                        contents && !steps,
                        alone ? images : images.stream().map(ImageSize::alone).toList(),
                        stepIds,
                        language,
                        syntax,
                        file);
    }

    /** As a record's own, for which Java would make up code at every start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ArticleText text
                && markdown.equals(text.markdown)
                && folder.equals(text.folder)
                && path.equals(text.path)
                && steps == text.steps
                && contents == text.contents
                && images.equals(text.images)
                && stepIds == text.stepIds
                && language.equals(text.language)
                && syntax.equals(text.syntax)
                && file.equals(text.file);
    }

    @Override
    public int hashCode() {
        return 31 * markdown.hashCode() + folder.hashCode();
    }
}
