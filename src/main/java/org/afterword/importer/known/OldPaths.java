package org.afterword.importer.known;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.afterword.importer.record.OldAddress;

/** Knows to which article the paths of old and present addresses lead, whatever their host. */
public final class OldPaths {
    private final String root;
    private final Map<String, String> byOld = new HashMap<>();

    /** @param root the path that the site lies under, beginning and ending with a slash */
    public OldPaths(String root) {
        this.root = root;
    }

    /** Makes known that an old path or address leads to an article that is there. */
    public void known(String old, String address) {
        OldAddress.parse(old).ifPresent(parsed -> byOld.putIfAbsent(key(parsed), address));
    }

    /** The article that an address of any host belongs to, by its path, and its query where that counts. */
    public Optional<String> lookUp(OldAddress old) {
        var exact = byOld.get(key(old));
        if (exact != null || old.normalized().equals("/")) {
            return Optional.ofNullable(exact);
        }
        return Optional.ofNullable(byOld.get(key(new OldAddress("", old.path(), "", ""))));
    }

    private String key(OldAddress old) {
        return OldAddress.normalized(withoutRoot(old.path())) + (old.query().isEmpty() ? "" : "?" + old.query());
    }

    /** The path without the one that the site lies under; it begins with a slash. */
    public String withoutRoot(String path) {
        return path.startsWith(root) ? path.substring(root.length() - 1) : path;
    }
}
