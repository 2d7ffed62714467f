package org.afterword.authoring.theme;

import java.util.Locale;
import java.util.Optional;
import org.afterword.base.problem.SourceText;

/**
 * How a site stands to one file that lies beneath its own.
 *
 * @param folder the one of the site in which its own lies: {@code templates}, or that of a theme
 * @param beneath the file as the theme has it, or as it is built in where the site's own is a theme's
 * @param own what the site lays over it
 * @param original the file from which that was made, where it is known
 */
public record LaidOver(
        String folder, String name, SourceText beneath, Optional<SourceText> own, Optional<SourceText> original) {

    /** How the site's own is to the one beneath. */
    public enum State {
        /** The site has none of its own. */
        BUILT_IN,
        /** The site has one which is as the one beneath. */
        SAME,
        /** The site has one which was made from the one beneath as it is. */
        OWN,
        /** The site has one, and the one beneath has changed since that was made from it. */
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
        } else if (own.get().text().equals(beneath.text())) {
            return State.SAME;
        } else if (original.isEmpty()) {
            return State.UNKNOWN;
        }
        return original.get().text().equals(beneath.text()) ? State.OWN : State.AGED;
    }

    /** Whether the site's own is a file of a theme, which lies over one that is built in. */
    public boolean isOfTheme() {
        return !folder.equals(Layer.TEMPLATES);
    }

    /** Its path from the site's folder. */
    public String path() {
        return folder + "/" + name;
    }

    /** What is enough to name it. */
    public String called() {
        return Layer.called(folder, name);
    }

    /** What changed in the file beneath since the site's own was made from it, as a unified diff; empty for nothing. */
    public String news() {
        return original.map(before -> Difference.of(copied(), before, now(), beneath))
                .orElse("");
    }

    /** What the site changed in the file from which its own was made, or in the one beneath where that is not known. */
    public String changes() {
        return own.map(mine -> original.isPresent()
                        ? Difference.of(copied(), original.get(), path(), mine)
                        : Difference.of(now(), beneath, path(), mine))
                .orElse("");
    }

    private String copied() {
        return name + " as it was copied";
    }

    private String now() {
        return name + " as " + (isOfTheme() ? "Afterword" : "the theme") + " has it now";
    }
}
