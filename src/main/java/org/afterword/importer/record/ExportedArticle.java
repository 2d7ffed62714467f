package org.afterword.importer.record;

import java.util.List;
import java.util.Optional;
import org.afterword.content.article.ArticleFile;

/**
 * An article that the export brings along.
 *
 * @param thread its address and its discussion
 * @param slug the last part of its address, for where its address is none that a file can have; may be empty
 * @param file its fields; the Markdown is made from {@code body}
 * @param cover the key of the {@link ExportedFile} that stands for the article
 * @param verbatim the file itself, where the export holds it
 * @param state {@code APPROVED} is written as it is, {@code PENDING} as a draft, the others are not
 */
public record ExportedArticle(
        ExportedThread thread,
        String slug,
        State state,
        ArticleFile file,
        Optional<String> cover,
        Body body,
        Optional<Verbatim> verbatim)
        implements Exported {

    /** A file of this site as it stood, with its path from the content folder. */
    public record Verbatim(String path, String text) {}

    /** The same under another key. */
    public ExportedArticle called(String other) {
        return new ExportedArticle(thread.called(other), slug, state, file, cover, body, verbatim);
    }

    /** The same at another address. */
    public ExportedArticle at(String address) {
        return new ExportedArticle(thread.at(address), slug, state, file, cover, body, verbatim);
    }

    /** The same with other words. */
    public ExportedArticle saying(Body words) {
        return new ExportedArticle(thread, slug, state, file, cover, words, verbatim);
    }

    /** The same with other fields. */
    public ExportedArticle with(ArticleFile fields) {
        return new ExportedArticle(thread, slug, state, fields, cover, body, verbatim);
    }

    @Override
    public Line line() {
        return thread.line();
    }

    /** Its old addresses, the present one first. */
    public List<String> links() {
        return thread.links();
    }
}
