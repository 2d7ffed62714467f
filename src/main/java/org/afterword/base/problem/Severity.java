package org.afterword.base.problem;

import java.util.Locale;

/** How grave a {@link Problem} is: an error keeps the site from being published, a warning does not. */
public enum Severity {
    ERROR,
    WARNING;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
