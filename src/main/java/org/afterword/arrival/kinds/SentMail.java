package org.afterword.arrival.kinds;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.afterword.arrival.Arrival;
import org.afterword.arrival.Arrived;
import org.afterword.arrival.Declined;
import org.afterword.arrival.Target;
import org.afterword.arrival.mail.EncodedWords;
import org.afterword.arrival.mail.HtmlWords;
import org.afterword.arrival.mail.Letter;
import org.afterword.arrival.mail.OwnWords;
import org.afterword.arrival.mail.SentDate;
import org.afterword.base.fingerprint.Sha256;
import org.afterword.content.thread.Comment;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Line;

/**
 * What a mail says. Who it is from proves nothing and is but a name. Its own name is a hash, since a Message-ID tells of the
 * network that it came from.
 */
record SentMail(Line line, Letter letter) {
    private static final Pattern TOKEN = Pattern.compile("\\[(/[^\\]\\[#\\s]{0,500})(?:#([A-Za-z0-9_.-]{1,100}))?]");
    private static final Pattern PLUS =
            Pattern.compile("[^\\s<>\"+@,]{1,64}\\+([^\\s<>\"@#=,]{1,200})(?:[#=]([A-Za-z0-9_.-]{1,100}))?@");
    private static final Pattern ANSWER =
            Pattern.compile("(?iu)^(?:\\s*(?:re|aw|sv|vs|antw|odp|res|rif|ref|tr|fwd?|wg|回复|答复|返信)"
                    + "(?:\\[\\d{1,3}])?\\s*[:：])++\\s*");
    private static final Pattern MESSAGE_ID = Pattern.compile("<([^<>\\s]{1,500})>");
    private static final int DIGITS = 24;

    Arrived arrived() {
        var id = identity(letter.field("message-id"));
        var refusal = refusal();
        if (refusal.isPresent()) {
            return new Declined(line, id.orElse(""), refusal.get());
        }
        var body = body();
        if (body.text().isBlank()) {
            return new Declined(line, id.orElse(""), "it has no words of its own");
        }
        var subject = EncodedWords.decoded(letter.field("subject"));
        var token = TOKEN.matcher(subject)
                .results()
                .reduce((first, second) -> second)
                .or(() -> PLUS.matcher(recipients()).results().findFirst());
        return new Arrival(
                line,
                "mail",
                id,
                new Target(
                        token.flatMap(found -> Kept.address(Optional.of(found.group(1)))).stream()
                                .toList(),
                        List.of(),
                        Kept.name(Optional.of(
                                        ANSWER.matcher(TOKEN.matcher(subject).replaceAll(""))
                                                .replaceFirst("")
                                                .strip()))
                                .orElse("")),
                identity(letter.field("in-reply-to")).or(() -> last(letter.field("references"))),
                token.flatMap(found -> Optional.ofNullable(found.group(2))),
                name(letter.field("from")),
                Optional.empty(),
                Optional.empty(),
                SentDate.of(letter.field("date")),
                Optional.empty(),
                Comment.Kind.COMMENT,
                body,
                Optional.empty(),
                Set.of());
    }

    private Optional<String> refusal() {
        var automatic = small("auto-submitted");
        if (!automatic.isEmpty() && !automatic.matches("no\\b.*")) {
            return Optional.of("a program sent it");
        }
        if (!letter.field("list-id").isEmpty()) {
            return Optional.of("it came through a mailing list");
        }
        if (small("precedence").matches("bulk|junk|list|auto_reply")) {
            return Optional.of("it was sent in bulk");
        }
        boolean bounce = letter.field("return-path").strip().equals("<>")
                || letter.type().equals("multipart/report")
                || small("from").matches(".*\\b(?:mailer-daemon|postmaster)@.*|mailer-daemon.*");
        return bounce ? Optional.of("it reports that another mail did not arrive") : Optional.empty();
    }

    private String small(String field) {
        return letter.field(field).strip().toLowerCase(Locale.ROOT);
    }

    private Body body() {
        return letter.plain()
                .map(text -> new Body(Kept.words(OwnWords.of(text)), Body.Format.TEXT))
                .filter(body -> !body.text().isBlank())
                .or(() -> letter.plain().isPresent()
                        ? Optional.empty()
                        : letter.html().map(html -> Body.html(Kept.words(HtmlWords.of(html)))))
                .orElse(Body.EMPTY);
    }

    private String recipients() {
        return String.join(
                ", ",
                letter.field("to"),
                letter.field("delivered-to"),
                letter.field("x-original-to"),
                letter.field("cc"));
    }

    private static Optional<String> identity(String field) {
        return MESSAGE_ID.matcher(field).results().findFirst().map(found -> hash(found.group(1)));
    }

    private static Optional<String> last(String field) {
        return MESSAGE_ID
                .matcher(field)
                .results()
                .reduce((first, second) -> second)
                .map(found -> hash(found.group(1)));
    }

    private static String hash(String messageId) {
        return Sha256.hex(messageId).substring(0, DIGITS);
    }

    /** The words before the address, or those in brackets behind it. */
    private static Optional<String> name(String from) {
        int bracket = from.lastIndexOf('<');
        int round = from.indexOf('(');
        var written = bracket >= 0
                ? from.substring(0, bracket)
                : round >= 0 ? from.substring(round + 1).replaceFirst("\\)\\s*$", "") : "";
        var plain = written.strip().replaceFirst("^\"(.*)\"$", "$1").replaceAll("\\\\(.)", "$1");
        return Kept.name(Optional.of(EncodedWords.decoded(plain)))
                .map(name -> name.replaceFirst("^['\"](.*)['\"]$", "$1").strip())
                .filter(name -> !name.isEmpty());
    }
}
