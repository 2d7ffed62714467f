package org.afterword.importer.body;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedArticle;
import org.afterword.importer.record.ExportedAuthor;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.PrivateWords;
import org.afterword.importer.record.Remark;

/**
 * Fields of an export's records that a broken separator has brought among somebody's words. The e-mail and network addresses
 * in such words are nobody's words, and are taken out; that is told. Only fields such as the kind of export has count: an
 * article in XML may speak of {@code IP: 192.0.2.1}.
 */
public final class StrayFields {
    private static final Pattern ELEMENT = Pattern.compile(
            "(?i)<(?:/?(?:wp:|dsq:|thr:|gd:|blogger:|afterword:)?(?:post|thread|message|author|email|ipAddress|isAnonymous"
                    + "|isSpam|isDeleted|createdAt|username|entry|item|published|uri|author_\\w+|comment_\\w+)[\\s/>]|!\\[CDATA\\[)");
    private static final Pattern LINE = Pattern.compile(
            "(?m)^\\W{0,9}(?:COMMENT|PING|AUTHOR|EMAIL|IP|URL|DATE|TITLE|BASENAME|STATUS|BODY|CATEGORY|TAGS)\\b"
                    + "|(?<!\\p{Alnum})(?:E?MAIL|IP|URL|DATE|AUTHOR|COMMENT)[ \\t]{0,9}:"
                    + "|(?im)^\\W{0,9}(?:author[ \\t])?(?:e-?mail|ip)[ \\t]{0,9}:");
    private static final Pattern FIELD = Pattern.compile(
            "[\"'](?i:e-?mail|ip|ip_?address|author_?ip|remote_addr|author_email|picture)[\"']\\s{0,9}:|(?im)^\\W{0,4}(?:[\\w-]{1,20}[_-])?(?:e-?mail|ip|ip_?addr(?:ess)?)[ \\t]{0,9}:[ \\t]|(?i)author_(?:e?mail|ip)[ \\t]{0,9}:");

    /** The end of a line, which HTML may mark. */
    private static final String END = "(?=[ \\t]{0,9}(?:<br ?/?>)?[ \\t\\r]{0,9}$)";

    /** The end of such a field's name that damage has left, and an address alone: nobody's line of words. */
    private static final Pattern REST = Pattern.compile(
            "(?im)^([\\w .-]{0,20}?(?:M?AIL|IL|L|P)[ \\t]{0,9}:[ \\t]{0,9})(?:\\d{1,3}(?:\\.\\d{0,3}){2,3}|[^\\s@:]{1,64}@[^\\s<]{0,254})"
                    + END);

    /** The same where values stand in quotes, as in ikiwiki's comments. */
    private static final Pattern QUOTED =
            Pattern.compile("(?im)^(\\W{0,9}(?:user_?name|e-?mail|ip)[ \\t]{0,9}=[ \\t]{0,9}[\"'])[^\"'\\n]{0,254}");

    /** The value of such a field of which damage has left a part. */
    private static final Pattern VALUE = Pattern.compile(
            "(?im)^(\\W{0,9}(?:[\\w-]{1,20}[ _-])?(?:e?-?mail|ip)[ \\t]{0,9}:[ \\t]{0,9})(?:[\\d.:]{3,64}|[^\\s.@]{1,64}[.@][^\\s<]{0,254})"
                    + END);

    /** What damage has left of an address at the end of the line before such a field. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?im)(?<=^|[ \\t])(\\W{0,9})[\\w@-]{1,64}(?:\\.[\\w-]{1,64}){1,9}"
                    + "(?=[ \\t]{0,9}(?:<br ?/?>)?\\r?\\n\\W{0,9}(?:[\\w-]{1,20}[ _-])?(?:e-?mail|ip|url|date)(?:[ _-]\\w{1,9})?[ \\t]{0,9}:)");

    private static final int LONGEST = 254;

    private static final Map<String, List<Pattern>> BY_KIND = Map.of(
            "afterword", List.of(), // which holds no address of anybody
            "wordpress", List.of(ELEMENT),
            "disqus", List.of(ELEMENT),
            "blogger", List.of(ELEMENT, FIELD),
            "movabletype", List.of(LINE, REST));
    private static final List<Pattern> OF_ANY = List.of(ELEMENT, LINE, FIELD, REST, QUOTED);

    private final List<Pattern> fields;

    private StrayFields(List<Pattern> fields) {
        this.fields = fields;
    }

    /** Those that an export of a kind can have. */
    public static StrayFields of(String kind) {
        return new StrayFields(BY_KIND.getOrDefault(kind, OF_ANY));
    }

    /** The record without addresses where they can only be fields. */
    public Exported without(Exported record, Consumer<Exported> told) {
        if (record instanceof ExportedComment comment) {
            var body = without(comment.body());
            var named = PrivateFields.without(comment);
            return body.equals(comment.body()) ? named : tell(named.saying(body), told);
        }
        if (record instanceof ExportedThread thread) {
            return PrivateFields.without(thread);
        }
        if (record instanceof ExportedArticle whole && whole.verbatim().isEmpty()) {
            var article = PrivateFields.without(whole);
            var saying =
                    article.saying(without(article.body())).with(article.file().saying(this::without));
            return saying.equals(article) ? article : tell(saying, told);
        }
        if (record instanceof ExportedAuthor author) {
            return new ExportedAuthor(
                    author.line(),
                    author.key(),
                    PersonName.imported(author.name()).orElse(author.key()),
                    author.url());
        }
        return record;
    }

    private static Exported tell(Exported record, Consumer<Exported> told) {
        told.accept(new Remark(
                record.line(),
                "address",
                "fields of the record were among its words; the addresses in them were left out"));
        return record;
    }

    private Body without(Body body) {
        return new Body(without(body.text()), body.format(), body.typed().map(this::without));
    }

    private String without(String text) {
        if (isAddress(text)) {
            return PrivateWords.GONE;
        }
        if (!(PrivateWords.mayBeIn(text) || mayName(text)) || !hasFields(text)) {
            return text;
        }
        var without = BESIDE.matcher(VALUE.matcher(PrivateWords.without(text)).replaceAll("$1…"))
                .replaceAll("$1…");
        return QUOTED.matcher(REST.matcher(without).replaceAll("$1…")).replaceAll("$1…");
    }

    /** Whether a text is nothing but an address, which two fields that changed places make of somebody's words. */
    private static boolean isAddress(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (to - from >= LONGEST) {
            return false;
        }
        var said = text.substring(from, to);
        return said.indexOf(' ') < 0
                && !said.isEmpty()
                && (PrivateWords.without(said).equals(PrivateWords.GONE) || isDamagedMail(said));
    }

    /** Whether a word may be an address for mail in which a letter is another sign. */
    private static boolean isDamagedMail(String word) {
        int at = word.indexOf('@');
        return at > 0 && word.indexOf('.', at) > at + 1 && !word.endsWith(".") && word.indexOf('/') < 0;
    }

    /** Whether there may be the name of such a field, which is a look that costs little. */
    private static boolean mayName(String text) {
        for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
            int end = colon;
            while (end > 0 && colon - end < 9 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
                end--;
            }
            if (text.regionMatches(true, end - 2, "ip", 0, 2) || text.regionMatches(true, end - 4, "mail", 0, 4)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasFields(String text) {
        boolean mayHaveElements = text.indexOf('<') >= 0;
        return fields.stream()
                .anyMatch(field -> (mayHaveElements || field != ELEMENT)
                        && field.matcher(text).find());
    }
}
