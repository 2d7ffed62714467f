package org.afterword.importer.known;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.importer.record.OldAddress;

/**
 * Tells which article is meant by whoever names one: by an identifier that the article keeps, by a path, an address or an
 * old number, or by the last part of its path where only one article has it.
 */
public final class Naming {
    private static final Pattern IDENTIFIER = Pattern.compile("(?i).*identifier.*|disqus_?id|(?:wordpress|blogger)_id");

    private static final Pattern URL = Pattern.compile("(?i)disqus_?url");

    private final OldPaths paths;
    private final Map<String, String> byIdentifier = new HashMap<>();
    private final Map<String, Optional<String>> byName = new HashMap<>();
    private final Map<String, Optional<String>> byOtherName = new HashMap<>();

    /** @param paths where old and present addresses lead */
    public Naming(OldPaths paths) {
        this.paths = paths;
    }

    /** Makes the address of an article known by the last part of its path. */
    public void add(String address) {
        byName.merge(name(address), Optional.of(address), (one, other) -> Optional.empty());
    }

    /**
     * Makes the address of an article known by another name, which counts where no article has it as the last part of its
     * path: that of the file that it came from, or all of its path in one word, as some systems call it.
     */
    public void add(String otherName, String address) {
        byOtherName.merge(
                name("/" + otherName),
                Optional.of(address),
                (one, other) -> one.equals(other) ? one : Optional.empty());
    }

    /** Makes the identifiers known that an article keeps, among its own fields, of the system in which its comments were. */
    public void addIdentifiers(Map<String, Object> extra, String address) {
        extra.forEach((name, value) -> {
            if (value instanceof Map<?, ?> group) {
                group.forEach((within, one) -> addIdentifier(String.valueOf(within), one, address));
            }
            addIdentifier(name, value, address);
        });
    }

    private void addIdentifier(String name, Object value, String address) {
        if (value != null && IDENTIFIER.matcher(name).matches()) {
            byIdentifier.putIfAbsent(String.valueOf(value), address);
        } else if (value instanceof String url && URL.matcher(name).matches()) {
            paths.known(url, address);
        }
    }

    private static String name(String address) {
        var path = OldAddress.normalized(address);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The address of the article that the first of some identifiers means that means any. */
    public Optional<String> identified(List<String> identifiers) {
        for (var identifier : identifiers) {
            var known = Optional.ofNullable(byIdentifier.get(identifier));
            if (known.isPresent()) {
                return known;
            }
            for (var word : identifier.split("\\s+")) {
                var found = byIdentifier.containsKey(word)
                        ? Optional.of(byIdentifier.get(word))
                        : word.matches("\\d+")
                                ? paths.lookUp(new OldAddress("", "/", "p=" + word, ""))
                                : word.startsWith("/") || word.contains(":")
                                        ? OldAddress.parse(word).flatMap(paths::lookUp)
                                        : byName.getOrDefault(name("/" + word), Optional.empty())
                                                .or(() -> byOtherName.getOrDefault(name("/" + word), Optional.empty()));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The address of the article that the first of some links leads to that leads to any. */
    public Optional<String> linked(List<String> links) {
        return links.stream()
                .flatMap(link -> OldAddress.parse(link).stream())
                .flatMap(old -> paths.lookUp(old).stream())
                .findFirst();
    }
}
