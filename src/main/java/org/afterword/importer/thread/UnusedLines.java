package org.afterword.importer.thread;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.afterword.base.SameName;
import org.afterword.base.problem.Nearest;
import org.afterword.importer.record.OldAddress;

/** Says what was most likely meant by a line of the user's own list of addresses that stands for nothing. */
final class UnusedLines {
    /** More lines than these were not mistyped one by one, and to look for each in a large export takes time. */
    private static final int MOST = 20;

    private final Set<String> list;
    private final Set<String> names;
    private final Set<String> addresses;
    private int told;

    /**
     * @param list the old addresses or identifiers in it
     * @param names the identifiers and addresses by which threads are known
     * @param addresses the paths of the articles
     */
    UnusedLines(Set<String> list, Set<String> names, Set<String> addresses) {
        this.list = list;
        this.names = names;
        this.addresses = addresses;
    }

    /** What to do about a line whose old address no thread has; empty where nothing can be guessed. */
    String ofOld(String old, String address) {
        if (++told > MOST) {
            return "";
        }
        var path = path(old);
        return named(address)
                .filter(found -> addresses.contains(path) || addresses.contains(path + "/"))
                .map(found -> "; its two addresses are swapped: write " + found + " " + old)
                .or(() -> sameInList(old, path).map(other -> "; '" + other + "' says the same: keep one of the two"))
                .or(() -> named(path).or(() -> Nearest.to(old, names)).map(UnusedLines::meant))
                .orElse("");
    }

    /** What to do about a line whose new address no article has; empty where nothing can be guessed. */
    String ofNew(String address) {
        if (++told > MOST) {
            return "";
        }
        var path = path(address).replaceFirst("^/content/", "/").replaceFirst("(?:index)?\\.md$", "/");
        return Stream.of(path, path + "/", path.replaceAll("/+", "/"))
                .filter(addresses::contains)
                .findFirst()
                .or(() -> Nearest.to(path, addresses))
                .map(UnusedLines::meant)
                .orElse("");
    }

    private static String meant(String name) {
        return "; did you mean '" + name + "'?";
    }

    private Optional<String> named(String name) {
        return Stream.of(name, path(name), OldAddress.normalized(path(name)))
                .map(SameName::composed)
                .filter(one -> !one.isEmpty() && names.contains(one))
                .findFirst();
    }

    private Optional<String> sameInList(String old, String path) {
        return list.stream()
                .filter(other -> !other.equals(old)
                        && named(other).isPresent()
                        && path(other).equals(path))
                .findFirst();
    }

    /** The path of an address, or of what is none as if it began with a slash. */
    static String path(String address) {
        return OldAddress.parse(address)
                .or(() -> OldAddress.parse("/" + address))
                .map(OldAddress::path)
                .orElse(address);
    }
}
