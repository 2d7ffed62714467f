package org.afterword.authoring.theme;

import java.util.Locale;
import java.util.Optional;
import org.afterword.base.problem.SourceText;

/**
 * How a site stands to one file of its theme.
 *
 * @param theme the file as the theme has it
 * @param own what the site lays over it
 * @param original the theme's file from which that was made, where it is known
 */
public record LaidOver(String name, SourceText theme, Optional<SourceText> own, Optional<SourceText> original) {

    private static final String NOW = "%s as the theme has it now";

    /** How a site stands to a file. */
    public enum State {
        /** The site has none of its own. */
        BUILT_IN,
        /** The site has one which is as the theme's. */
        SAME,
        /** The site has one which was made from the theme's as it is. */
        OWN,
        /** The site has one, and the theme's has changed since that was made from it. */
        AGED,
        /** The site has one, and nobody noted from what it was made. */
        UNKNOWN;

        /** As it is printed. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The state that the three texts tell. */
    public State state() {
        if (own.isEmpty()) {
            return State.BUILT_IN;
        } else if (own.get().text().equals(theme.text())) {
            return State.SAME;
        } else if (original.isEmpty()) {
            return State.UNKNOWN;
        }
        return original.get().text().equals(theme.text()) ? State.OWN : State.AGED;
    }

    /** What changed in the theme's file since the site's own was made from it, as a unified diff; empty for nothing. */
    public String news() {
        return original.map(before ->
                        Difference.of("%s as it was copied".formatted(name), before, NOW.formatted(name), theme))
                .orElse("");
    }

    /** What the site changed in the file from which its own was made, or in the theme's where that is not known. */
    public String changes() {
        return own.map(mine -> original.isPresent()
                        ? Difference.of(name + " as it was copied", original.get(), "templates/" + name, mine)
                        : Difference.of(NOW.formatted(name), theme, "templates/" + name, mine))
                .orElse("");
    }
}
