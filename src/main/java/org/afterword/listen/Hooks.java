package org.afterword.listen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.afterword.arrival.Arrival;
import org.afterword.arrival.Arrived;
import org.afterword.arrival.Declined;
import org.afterword.arrival.Deletion;
import org.afterword.arrival.kinds.ArrivalReader;
import org.afterword.arrival.kinds.ArrivalReaders;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.JsonObject;
import org.afterword.listen.posted.Mistake;
import tools.jackson.core.JacksonException;

/**
 * Takes what webmention.io's hook posts: JSON that says a secret which only it and the site's owner know. The secret is
 * compared and goes nowhere else.
 */
final class Hooks {
    private static final String KIND = "webmention";

    private final Desk desk;
    private final Rates rates;
    private final Counts counts;
    private final Optional<byte[]> secret;

    Hooks(Desk desk, Rates rates, Counts counts, Optional<String> secret) {
        this.desk = desk;
        this.rates = rates;
        this.counts = counts;
        this.secret = secret.map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a request's path is that of the hook. */
    static boolean isFor(String path) {
        return path.equals("/" + KIND) || path.endsWith("/" + KIND);
    }

    Answer take(Client client, byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        if (!isTrusted(text)) {
            counts.refused(rates.allow(client) ? Mistake.STRANGER : Mistake.TOO_OFTEN);
            return Answer.line(403, "this hook needs the secret");
        }
        var arrived = new ArrayList<Arrived>();
        try {
            var reader = ArrivalReaders.named(KIND).or(() -> ArrivalReaders.recognizing(text));
            if (reader.isPresent()) {
                read(reader.get(), text, arrived);
            }
        } catch (IOException | JacksonException e) {
            arrived.clear();
        }
        if (arrived.isEmpty()) {
            counts.refused(Mistake.BROKEN);
            return Answer.line(400, "this could not be read");
        }
        return answer(arrived.stream().map(this::take).toList());
    }

    private void read(ArrivalReader reader, String text, List<Arrived> arrived) throws IOException {
        reader.read(ExportFile.of(KIND, text), desk.site().settings().zone(), arrived::add);
    }

    /** Compared in the same time whatever stands there. */
    private boolean isTrusted(String text) {
        try {
            var said = JsonObject.parse(text).raw("secret").getBytes(StandardCharsets.UTF_8);
            return secret.isPresent() && MessageDigest.isEqual(secret.get(), said);
        } catch (JacksonException e) {
            return false;
        }
    }

    private Taken take(Arrived arrived) {
        var taken = desk.take(name(arrived), arrived);
        switch (taken) {
            case HELD -> counts.held();
            case KNOWN -> counts.known();
            case REFUSED -> counts.refused(Mistake.REFUSED);
            case FULL -> counts.refused(Mistake.FULL);
            case UNWRITTEN -> counts.refused(Mistake.DISK);
        }
        return taken;
    }

    /** Who calls the hook may try again where words may yet be taken. */
    private static Answer answer(List<Taken> taken) {
        return taken.contains(Taken.UNWRITTEN) || taken.contains(Taken.FULL)
                ? Answer.line(503, "try again later").with("Retry-After", "60")
                : Answer.line(202, taken.contains(Taken.REFUSED) ? "refused" : "taken");
    }

    private static String name(Arrived arrived) {
        if (arrived instanceof Arrival arrival) {
            return arrival.system() + arrival.id().orElse("");
        }
        return arrived instanceof Deletion deletion
                ? deletion.system() + deletion.id().orElse("")
                : ((Declined) arrived).id();
    }
}
