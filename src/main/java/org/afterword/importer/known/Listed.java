package org.afterword.importer.known;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.afterword.base.SameName;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedArticle;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.OldAddress;

/**
 * The user's own list of where things are.
 *
 * @param addresses old addresses or identifiers, composed as in {@link SameName#composed}, and the addresses that they now
 *     have
 */
public record Listed(Map<String, String> addresses) {

    /** The path that the list names for a thread, with a leading slash. */
    public Optional<String> of(ExportedThread thread) {
        return Stream.concat(thread.identifiers().stream(), thread.links().stream())
                .flatMap(name -> Optional.ofNullable(addresses.get(SameName.composed(name)))
                        .or(() -> OldAddress.parse(name)
                                .map(OldAddress::normalized)
                                .map(addresses::get))
                        .stream())
                .map(path -> path.startsWith("/") ? path : "/" + path)
                .findFirst();
    }

    /** An article at the address that the list names for it; any other record as it is. */
    public Exported corrected(Exported record) {
        return record instanceof ExportedArticle article && article.verbatim().isEmpty() && !addresses.isEmpty()
                ? of(article.thread()).map(article::at).orElse(article)
                : record;
    }
}
