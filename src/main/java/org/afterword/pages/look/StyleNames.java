package org.afterword.pages.look;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.afterword.base.problem.Nearest;
import org.afterword.base.state.ProgramFile;

/**
 * The names that stand before a colon in a style sheet. Browsers learn new ones each year, so a name that is not in this list is a
 * mistake only where it is nearly one of them.
 */
final class StyleNames {
    private static final Set<String> KNOWN = ProgramFile.text("org/afterword/pages/look/css-names.txt")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .collect(Collectors.toUnmodifiableSet());

    private StyleNames() {}

    /** What a name was most likely meant to be; empty where it is known, one browser's own, the author's, or like no other. */
    static Optional<String> meant(String name) {
        return name.startsWith("-") || KNOWN.contains(name) || name.matches(".*-[xyz]")
                ? Optional.empty()
                : Nearest.slip(name, KNOWN);
    }
}
