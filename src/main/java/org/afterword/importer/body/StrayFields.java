package org.afterword.importer.body;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedArticle;
import org.afterword.importer.record.ExportedAuthor;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.PrivateWords;
import org.afterword.importer.record.Remark;

/**
 * Fields of an export's records that a broken separator has brought among somebody's words. The e-mail and network addresses
 * in such words are nobody's words, and are taken out; that is told.
 */
public final class StrayFields {
    private static final Pattern ELEMENT = Pattern.compile(
            "<(?:/?(?:wp:|dsq:|thr:|gd:|blogger:|afterword:)?(?:post|thread|message|author|email|ipAddress|isAnonymous"
                    + "|isSpam|isDeleted|createdAt|username|entry|item|published|uri|author_\\w+|comment_\\w+)[\\s/>]|!\\[CDATA\\[)");
    private static final Pattern LINE = Pattern.compile(
            "(?m)^\\W{0,9}(?:COMMENT|PING|AUTHOR|EMAIL|IP|URL|DATE|TITLE|BASENAME|STATUS|BODY|CATEGORY|TAGS)\\b"
                    + "|\\b(?:E?MAIL|IP|URL|DATE|AUTHOR|COMMENT):");
    private static final Pattern FIELD = Pattern.compile(
            "[\"'](?i:e-?mail|ip|ip_?address|author_?ip|remote_addr|author_email|picture)[\"']\\s{0,9}:|(?m)^[ \\t]{0,9}(?:email|ip): ");

    private StrayFields() {}

    /** The record without addresses where they can only be fields. */
    public static Exported without(Exported record, Consumer<Exported> told) {
        if (record instanceof ExportedComment comment) {
            var body = without(comment.body(), comment.line(), told);
            var named = comment.renamedBy(PrivateWords::without);
            return body == comment.body() ? named : named.saying(body);
        }
        if (record instanceof ExportedArticle article && article.verbatim().isEmpty()) {
            var body = without(article.body(), article.line(), told);
            return body == article.body() ? article : article.saying(body);
        }
        if (record instanceof ExportedAuthor author) {
            return new ExportedAuthor(
                    author.line(), author.key(), PersonName.of(author.name()).orElse(author.key()), author.url());
        }
        return record;
    }

    private static Body without(Body body, Line line, Consumer<Exported> told) {
        var text = without(body.text());
        var typed = body.typed().map(StrayFields::without);
        if (text.equals(body.text()) && typed.equals(body.typed())) {
            return body;
        }
        told.accept(new Remark(
                line, "address", "fields of a record stood in its words; the addresses in them were left out"));
        return new Body(text, body.format(), typed);
    }

    private static String without(String text) {
        return PrivateWords.mayBeIn(text) && hasFields(text) ? PrivateWords.without(text) : text;
    }

    private static boolean hasFields(String text) {
        return text.indexOf('<') >= 0 && ELEMENT.matcher(text).find()
                || LINE.matcher(text).find()
                || FIELD.matcher(text).find();
    }
}
