package org.afterword.importer.known;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.content.thread.Comment;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedArticle;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.State;

/**
 * Names the records whose words look like what another field holds, such as {@code false} or {@code 2012-06-11}, and articles
 * without a word. Damage that exchanges the names of two fields does this, and the words are then nowhere else.
 */
public final class DoubtfulWords {
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://([^/?#\\s]{1,254})\\S{0,1000}");

    private static final Pattern WORDS = Pattern.compile("\\p{L} \\p{L}");

    private static final Pattern TAG = Pattern.compile("<[^<>]{0,200}>");

    /**
     * A number, a date, a state, an id that has both letters and digits, a kind of mention, a zone, a path, a comment's
     * address, an address in percent signs, a host.
     */
    private static final Pattern VALUE = Pattern.compile("\\d{1,20}|…"
            + "|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}(?:[ T][\\dTZAPM:+. -]{0,40})?"
            + "|true|false|null|none|root|live|open|closed|public|post|comment|published?|(?:un)?approved"
            + "|(?=[\\w:.,-]{0,99}\\d)(?=[\\w:.,-]{0,99}[A-Za-z])[\\w:.,-]{2,99}"
            + "|[a-z]{2,9}-(?:of|to|reply-to)|UTC|GMT|/[!-~]{0,254}"
            + "|https?://[!-~]{1,254}#[a-z]{0,20}comment[!-~]{1,99}|https?%3A[!-~]{1,254}"
            + "|[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,9}");

    private static final int LONGEST = 300;

    private final Set<String> hosts = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    /** Tells of a record whose words may not be its own. Knows the old site's hosts from the records that came before. */
    public void tell(Exported record, Consumer<Exported> told) {
        if (record instanceof ExportedThread thread) {
            thread.links().forEach(this::learn);
        } else if (record instanceof ExportedComment comment && isWritten(comment)) {
            comment.name().ifPresent(names::add);
            comment.source().flatMap(Comment.Source::url).ifPresent(this::learn);
            tellComment(comment, told);
        } else if (record instanceof ExportedArticle article) {
            article.links().forEach(this::learn);
            tellArticle(article, told);
        }
    }

    private void learn(String address) {
        var host = ADDRESS.matcher(address);
        if (host.matches()) {
            hosts.add(host.group(1).toLowerCase(Locale.ROOT));
        }
    }

    private void tellComment(ExportedComment comment, Consumer<Exported> told) {
        if (isValue(comment.body()) || isAddressOf(comment) || isExchanged(comment)) {
            told.accept(new Remark(
                    comment.line(),
                    "words",
                    "comment %s says only '%s', which looks like the value of another field; its words may be lost"
                            .formatted(comment.id(), words(comment.body()))));
        }
    }

    private void tellArticle(ExportedArticle article, Consumer<Exported> told) {
        var body = article.verbatim()
                .map(file -> new Body(file.text(), Body.Format.MARKDOWN))
                .orElse(article.body());
        boolean isBlank = body.text().isBlank();
        boolean isLine = article.verbatim().isPresent()
                && body.text().lines().filter(line -> !line.isBlank()).limit(2).count() < 2;
        if (isBlank || isLine || isValue(body)) {
            told.accept(new Remark(
                    article.line(),
                    "words",
                    (isBlank ? "article %s has no words that can be read" : "article %s has no words but '%s'")
                            .formatted(article.thread().key(), words(body))));
        }
    }

    private static boolean isWritten(ExportedComment comment) {
        return (comment.kind() == Comment.Kind.COMMENT || comment.kind() == Comment.Kind.WEBMENTION)
                && (comment.state() == State.APPROVED || comment.state() == State.PENDING);
    }

    private boolean isValue(Body body) {
        var words = words(body);
        return !words.isEmpty()
                && words.length() < LONGEST
                && (names.contains(words)
                        || !WORDS.matcher(words).find() && (VALUE.matcher(words).matches() || isOfSite(words)));
    }

    /** Whether the words are nothing but an address, and words stand where its writer's address should. */
    private static boolean isExchanged(ExportedComment comment) {
        return comment.url().filter(url -> WORDS.matcher(url).find()).isPresent()
                && ADDRESS.matcher(words(comment.body())).matches();
    }

    /** Whether the words are nothing but the address of the page that they were said to. */
    private static boolean isAddressOf(ExportedComment comment) {
        if (comment.thread().length() < 2 || !comment.thread().startsWith("/")) {
            return false;
        }
        var words = words(comment.body());
        return words.endsWith(comment.thread()) && ADDRESS.matcher(words).matches();
    }

    /** Whether a text is nothing but an address of the old site, or of the host that its comments were at. */
    private boolean isOfSite(String words) {
        var address = ADDRESS.matcher(words);
        var host = address.matches() ? address.group(1).toLowerCase(Locale.ROOT) : "";
        return !host.isEmpty() && hosts.stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own));
    }

    private static String words(Body body) {
        var text = body.text();
        return text.length() >= LONGEST
                ? text
                : (text.indexOf('<') < 0 ? text : TAG.matcher(text).replaceAll("")).strip();
    }
}
