package org.afterword.importer.kinds;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.afterword.content.address.UrlPath;
import org.afterword.content.article.ArticleFile;
import org.afterword.content.thread.Comment;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.ExportedArticle;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.State;
import org.afterword.markdown.Links;

/** The records of Afterword's own exports. */
final class OwnRecords {
    private OwnRecords() {}

    /** An article whose file the export holds. {@code key} is what its comments call it. */
    static ExportedArticle article(Line line, String key, String path, String title, String text) {
        var thread = new ExportedThread(
                line, key, List.of(), List.of(Links.page("/" + path)), title, false, Optional.empty());
        return new ExportedArticle(
                thread,
                "",
                State.APPROVED,
                ArticleFile.of(title, ""),
                Optional.empty(),
                Body.EMPTY,
                Optional.of(new ExportedArticle.Verbatim(path, text)));
    }

    /** Whether a path can be an article's file in the content folder. */
    static boolean isArticlePath(String path) {
        return path.endsWith(".md")
                && !path.startsWith("/")
                && !path.startsWith("inbox/")
                && !path.contains("//")
                && UrlPath.problemWith(path).isEmpty()
                && !("/" + path).contains("/.");
    }

    static Comment.Kind kind(String name) {
        return Arrays.stream(Comment.Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(Comment.Kind.COMMENT);
    }

    static Optional<ExportedComment.Recognized> by(Optional<String> key) {
        return key.map(author -> new ExportedComment.Recognized(author, "the export says so"));
    }
}
