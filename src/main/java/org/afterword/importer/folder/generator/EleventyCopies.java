package org.afterword.importer.folder.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterword.base.Slashes;

/** The files that Eleventy copies as they are, and where it puts them. */
final class EleventyCopies {
    /**
     * Some of those files.
     *
     * @param from a path or a pattern of paths in the folder
     * @param to where they go; empty where they keep their place
     */
    private record Copy(String from, Optional<String> to) {}

    private final String input;
    private final List<Copy> copies = new ArrayList<>();

    EleventyCopies(EleventySettings settings) {
        this.input = settings.input();
        for (var given : settings.calls("addPassthroughCopy")) {
            var value = given.isEmpty() ? Optional.empty() : given.get(0).value();
            if (value.orElse(null) instanceof Map<?, ?> map) {
                map.forEach((from, to) -> add(String.valueOf(from), Optional.of(String.valueOf(to))));
            } else {
                value.ifPresent(from -> add(String.valueOf(from), Optional.empty()));
            }
        }
    }

    private void add(String from, Optional<String> to) {
        var path = Slashes.noneBehind(from.replaceFirst("^(?:\\./|/)++", ""));
        int open = path.indexOf('{');
        int close = path.indexOf('}', Math.max(0, open));
        if (open < 0 || close < 0) {
            copies.add(new Copy(path.replace("**/", "*"), to));
            return;
        }
        for (var one : path.substring(open + 1, close).split(",")) {
            add(path.substring(0, open) + one + path.substring(close + 1), to);
        }
    }

    /** Whether one of them is named that lies in a folder. */
    boolean areNamedIn(String path) {
        return copies.stream().anyMatch(copy -> copy.from().startsWith(path + "/"));
    }

    /** Whether some may lie in any folder. */
    boolean mayBeAnywhere() {
        return copies.stream().anyMatch(copy -> copy.from().startsWith("*"));
    }

    /** Whether a file or a folder is among them. */
    boolean covers(String path) {
        return copies.stream().anyMatch(copy -> covers(copy, path));
    }

    private static boolean covers(Copy copy, String path) {
        return !copy.from().isEmpty() && JekyllGlob.covers(copy.from(), path);
    }

    /** Where a file was put, with a leading slash; empty where it is none of them. */
    Optional<String> served(String path) {
        return copies.stream().filter(copy -> covers(copy, path)).findFirst().map(copy -> served(copy, path));
    }

    private String served(Copy copy, String path) {
        if (copy.to().isEmpty()) {
            return "/" + within(path);
        }
        var to = "/" + copy.to().get().replaceFirst("^(?:\\./|/)++", "");
        var name = path.substring(path.lastIndexOf('/') + 1);
        if (copy.from().contains("*")) {
            return to.replaceFirst("/*$", "/") + name;
        }
        return path.equals(copy.from())
                ? to.endsWith("/") ? to + name : to
                : Slashes.noneBehind(to) + path.substring(copy.from().length());
    }

    /** The paths that a file may have in the folder which is served at a path. */
    List<String> sources(String served) {
        var sources = new ArrayList<String>();
        for (var copy : copies) {
            var to = "/" + Slashes.noneBehind(copy.to().orElse("").replaceFirst("^(?:\\./|/)++", ""));
            var above = to.equals("/") ? to : to + "/";
            if (copy.to().isPresent()
                    && (served + "/").startsWith(above)
                    && !copy.from().contains("*")) {
                sources.add(served.equals(to) ? copy.from() : copy.from() + "/" + served.substring(above.length()));
            }
        }
        sources.add(input + served.substring(1));
        sources.add(served.substring(1));
        return sources;
    }

    /** A path from the folder of the templates. */
    private String within(String path) {
        return path.startsWith(input) ? path.substring(input.length()) : path;
    }
}
