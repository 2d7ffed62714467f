package org.afterword.importer.known;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.afterword.base.SameName;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedArticle;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.ListedAddress;
import org.afterword.importer.record.OldAddress;

/**
 * The user's own list of where things are.
 *
 * @param addresses old addresses or identifiers, composed as in {@link SameName#composed}, and the addresses that they now
 *     have
 * @param byPath the same of old paths without a host, as {@link OldAddress#normalized()} has them
 */
public record Listed(Map<String, ListedAddress> addresses, Map<String, ListedAddress> byPath) {

    /** @param list old addresses or identifiers and the addresses that they now have */
    public static Listed of(Map<String, ListedAddress> list) {
        var byPath = new HashMap<String, ListedAddress>();
        list.forEach((old, now) -> path(old).ifPresent(path -> byPath.putIfAbsent(path, now)));
        return new Listed(list, byPath);
    }

    /** What a path in the list is compared as; empty for anything else. */
    public static Optional<String> path(String old) {
        return old.startsWith("/") && old.indexOf('?') < 0
                ? OldAddress.parse(old).map(OldAddress::normalized)
                : Optional.empty();
    }

    /** The path that the list names for a thread, with a leading slash. */
    public Optional<String> of(ExportedThread thread) {
        return Stream.concat(thread.identifiers().stream(), thread.links().stream())
                .flatMap(name -> Optional.ofNullable(addresses.get(SameName.composed(name)))
                        .or(() -> OldAddress.parse(name)
                                .map(OldAddress::normalized)
                                .map(path -> addresses.getOrDefault(path, byPath.get(path))))
                        .stream())
                .map(ListedAddress::now)
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
