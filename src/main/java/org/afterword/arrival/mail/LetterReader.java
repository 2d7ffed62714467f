package org.afterword.arrival.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.io.MaxLineLimitException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.apache.james.mime4j.util.MimeUtil;

/** Takes a mail apart (RFC 5322, RFC 2045), part by part, and keeps the first text of each kind. Attachments are passed over. */
public final class LetterReader {
    private static final int MOST_PARTS = 200;
    private static final int DEEPEST = 20;
    private static final int LONGEST_TEXT = 2 << 20;

    private final Map<String, String> fields = new HashMap<>();
    private Map<String, String> partFields = fields;
    private String type = "";
    private Optional<String> plain = Optional.empty();
    private Optional<String> html = Optional.empty();

    private LetterReader() {}

    /** What can be read of a mail, which is what comes before the first thing in it that cannot. */
    public static Letter read(byte[] mail) throws IOException {
        var reader = new LetterReader();
        try {
            reader.parts(mail);
        } catch (MimeException | MaxLineLimitException | RuntimeException e) {
            // A part that is broken ends the mail; what was read of it counts.
        }
        return new Letter(Map.copyOf(reader.fields), reader.type, reader.plain, reader.html);
    }

    private void parts(byte[] mail) throws IOException, MimeException {
        var stream = new MimeTokenStream(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(100_000)
                .setMaxHeaderCount(2000)
                .setMaxNestingDepth(DEEPEST)
                .setMaxPartCount(MOST_PARTS)
                .setMalformedHeaderStartsBody(false)
                .build());
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(mail));
        boolean first = true;
        for (var state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            switch (state) {
                case T_START_HEADER -> {
                    partFields = first ? fields : new HashMap<>();
                    first = false;
                }
                case T_FIELD -> {
                    var field = stream.getField();
                    partFields.putIfAbsent(
                            field.getName().toLowerCase(Locale.ROOT),
                            MimeUtil.unfold(field.getBody()).strip());
                }
                case T_START_MULTIPART ->
                    type = type.isEmpty() ? stream.getBodyDescriptor().getMimeType() : type;
                case T_BODY -> body(stream);
                default -> {}
            }
        }
    }

    private void body(MimeTokenStream stream) throws IOException {
        var mime = stream.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
        type = type.isEmpty() ? mime : type;
        if (partFields
                .getOrDefault("content-disposition", "")
                .toLowerCase(Locale.ROOT)
                .startsWith("attachment")) {
            return;
        }
        if (mime.equals("text/plain") && plain.isEmpty()) {
            plain = Optional.of(text(stream)).filter(text -> !text.isBlank());
        } else if (mime.equals("text/html") && html.isEmpty()) {
            html = Optional.of(text(stream)).filter(text -> !text.isBlank());
        }
    }

    private String text(MimeTokenStream stream) throws IOException {
        var about = ContentType.parse(partFields.getOrDefault("content-type", ""));
        var bytes = stream.getDecodedInputStream().readNBytes(LONGEST_TEXT);
        var text = MailCharset.decode(bytes, about.getOrDefault("charset", "")).replace("\r\n", "\n");
        return about.getOrDefault("format", "").equalsIgnoreCase("flowed")
                ? Flowed.joined(text, about.getOrDefault("delsp", "").equalsIgnoreCase("yes"))
                : text;
    }
}
