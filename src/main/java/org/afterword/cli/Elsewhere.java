package org.afterword.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the cure among whose words, parted by spaces, a name stands. */
final class Elsewhere {
    private Elsewhere() {}

    static Optional<String> cure(Map<String, String> cures, String name) {
        return cures.entrySet().stream()
                .filter(cure -> List.of(cure.getValue().split(" ")).contains(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
