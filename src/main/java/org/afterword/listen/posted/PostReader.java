package org.afterword.listen.posted;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Attributes;
import org.eclipse.jetty.util.UrlEncoded;

/**
 * Reads what a form posts: {@code application/x-www-form-urlencoded} (WHATWG URL §5), {@code multipart/form-data} (RFC 7578)
 * without files, and a flat JSON object. All of it is in memory, and nothing is written.
 */
public final class PostReader {
    private static final String URL_ENCODED = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data";
    private static final String JSON = "application/json";
    private static final int MOST_PART_HEADERS = 1024;

    private final int mostFields;

    public PostReader(int mostFields) {
        this.mostFields = mostFields;
    }

    /**
     * Reads a post.
     *
     * @param contentType the header's value; null where there is none
     * @throws BadPost if it is not of a form that can be read
     */
    public Posted read(String contentType, byte[] body) throws BadPost {
        var type =
                contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return switch (type) {
            case URL_ENCODED -> urlEncoded(text(body, charset(contentType)));
            case MULTIPART -> multipart(contentType, body);
            case JSON -> new JsonPost(mostFields).read(text(body, Optional.of(StandardCharsets.UTF_8)));
            default -> throw new BadPost(Mistake.TYPE, Posted.NOTHING);
        };
    }

    private Posted urlEncoded(String text) throws BadPost {
        var gathered = new Posted.Gathered(mostFields);
        try {
            UrlEncoded.decodeUtf8To(text, 0, text.length(), gathered::add);
        } catch (RuntimeException e) {
            throw new BadPost(Mistake.BROKEN, gathered.posted());
        }
        return whole(gathered);
    }

    private Posted multipart(String contentType, byte[] body) throws BadPost {
        var gathered = new Posted.Gathered(mostFields);
        var config = new MultiPartConfig.Builder()
                .maxParts(mostFields + 1)
                .maxSize(body.length)
                .maxPartSize(body.length)
                .maxMemoryPartSize(body.length + 1L)
                .maxHeadersSize(MOST_PART_HEADERS)
                .build();
        var source = Content.Source.from(ByteBuffer.wrap(body));
        try (var parts = MultiPartFormData.getParts(source, new Attributes.Mapped(), contentType, config)) {
            boolean hasFile = false;
            for (MultiPart.Part part : parts) {
                if (part.getFileName() == null) {
                    gathered.add(part.getName(), part.getContentAsString(StandardCharsets.UTF_8));
                } else {
                    hasFile |= !part.getFileName().isEmpty() || part.getLength() != 0;
                }
            }
            if (hasFile) {
                throw new BadPost(Mistake.FILE, gathered.posted());
            }
        } catch (RuntimeException e) {
            throw new BadPost(Mistake.BROKEN, gathered.posted());
        }
        return whole(gathered);
    }

    private static Posted whole(Posted.Gathered gathered) throws BadPost {
        if (gathered.isFull()) {
            throw new BadPost(Mistake.TOO_LARGE, gathered.posted());
        }
        if (gathered.posted().hasTwoValues()) {
            throw new BadPost(Mistake.TWICE, gathered.posted());
        }
        return gathered.posted();
    }

    /** Empty where the header names a charset that is not known. */
    private static Optional<Charset> charset(String contentType) {
        var named = MimeTypes.getCharsetFromContentType(contentType);
        try {
            return Optional.of(named == null ? StandardCharsets.UTF_8 : Charset.forName(named));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String text(byte[] body, Optional<Charset> charset) throws BadPost {
        try {
            return charset.orElseThrow(CharacterCodingException::new)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadPost(Mistake.BROKEN, Posted.NOTHING);
        }
    }
}
