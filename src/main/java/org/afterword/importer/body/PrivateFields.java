package org.afterword.importer.body;

import java.util.List;
import java.util.Optional;
import org.afterword.importer.record.ExportedArticle;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.PrivateWords;

/**
 * Takes the e-mail and network addresses out of what a record is called and where it leads. They get there where damage
 * exchanges two fields, and file names are made from them.
 */
final class PrivateFields {
    private PrivateFields() {}

    static ExportedComment without(ExportedComment comment) {
        var named =
                comment.renamedBy(id -> id.indexOf('@') < 0 ? PrivateWords.without(id) : PrivateWords.withoutAny(id));
        var leading =
                named.url().filter(PrivateFields::isAddress).isPresent() ? named.linking(Optional.empty()) : named;
        if (comment.page().filter(PrivateFields::isAddress).isPresent()) {
            leading = leading.withoutPage();
        }
        return isAddress(comment.thread()) ? leading.answering(PrivateWords.GONE, leading.parent()) : leading;
    }

    static ExportedThread without(ExportedThread thread) {
        return isAddress(thread.key()) || isAny(thread.identifiers()) || isAny(thread.links())
                ? new ExportedThread(
                        thread.line(),
                        isAddress(thread.key()) ? PrivateWords.GONE : thread.key(),
                        others(thread.identifiers()),
                        others(thread.links()),
                        PrivateWords.without(thread.title()),
                        thread.closed(),
                        thread.withheld())
                : thread;
    }

    static ExportedArticle without(ExportedArticle article) {
        var thread = without(article.thread());
        boolean isSlug = isAddress(article.slug());
        return isSlug || thread != article.thread()
                ? new ExportedArticle(
                        thread,
                        isSlug ? "" : article.slug(),
                        article.state(),
                        article.file(),
                        article.cover(),
                        article.body(),
                        article.verbatim())
                : article;
    }

    private static boolean isAny(List<String> values) {
        return values.stream().anyMatch(PrivateFields::isAddress);
    }

    private static List<String> others(List<String> values) {
        return values.stream().filter(value -> !isAddress(value)).toList();
    }

    /** Whether a value is nothing but such an address, or a web address that has nothing but one behind its host or as its host. */
    private static boolean isAddress(String value) {
        if (!PrivateWords.mayBeIn(value)) {
            return false;
        }
        var said = value.replaceFirst("^(?i:https?:)?//", "")
                .replaceFirst("/$", "")
                .strip();
        var name = said.substring(said.lastIndexOf('/') + 1);
        return isGone(said) || isGone(name) || isGone(name.replaceFirst("\\.[a-z]{1,5}$", ""));
    }

    private static boolean isGone(String value) {
        return PrivateWords.without(value).equals(PrivateWords.GONE);
    }
}
