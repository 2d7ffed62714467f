package org.afterword.importer.folder.generator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterword.content.article.ArticleFile;
import org.afterword.importer.record.Body;

/**
 * An article before its words are known.
 *
 * @param address where it was served, a path; empty where it never was
 * @param others other addresses that led to it
 * @param slug what its file is called where it has no address
 * @param draft whether it was not published
 * @param file its fields
 * @param identifiers what systems of comments may call it
 * @param work what it and its translations are together; empty where nothing says that it has any
 * @param format of its words
 */
public record Planned(
        Optional<String> address,
        List<String> others,
        String slug,
        boolean draft,
        ArticleFile file,
        List<String> identifiers,
        Optional<String> work,
        Body.Format format) {

    /** The same at another address. */
    public Planned at(String other) {
        return new Planned(Optional.of(other), others, slug, draft, file, identifiers, work, format);
    }

    /** The same, where others say the same in other languages. */
    public Planned translated(Map<String, String> addresses) {
        return new Planned(address, others, slug, draft, file.translated(addresses), identifiers, work, format);
    }
}
