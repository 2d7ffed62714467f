package org.afterword.markdown;

import java.util.List;

/**
 * What begins or ends the call of a shortcode in a text: {@code {{< name key="value" >}}} or {@code {{< /name >}}}.
 *
 * @param name of the shortcode
 * @param arguments in their order
 * @param flaws what is wrong with how it is written
 * @param nameStart where its name stands
 * @param start where it begins in the text
 * @param end behind its last brace
 * @param html whether it stands in a block of HTML, where Markdown means nothing
 */
public record ShortcodeTag(
        String name,
        Kind kind,
        List<Argument> arguments,
        List<Flaw> flaws,
        int nameStart,
        int start,
        int end,
        boolean html) {

    /** What it does. */
    public enum Kind {
        /** Begins a call, which may have a body. */
        OPEN,
        /** Ends one. */
        CLOSE,
        /** Is a call by itself: it ends in a slash. */
        ALONE
    }

    /**
     * What is given to a parameter.
     *
     * @param start where its name stands in the text
     * @param end behind its name
     */
    public record Argument(String name, String value, int start, int end) {}

    /**
     * Something that is wrong.
     *
     * @param written the name that has no value, or the value that has no quotes or no name
     */
    public record Flaw(Kind kind, String written, int start, int end) {
        /** What is wrong. */
        public enum Kind {
            OPEN_TAG,
            ONE_BRACE,
            OPEN_QUOTE,
            NO_QUOTES,
            OTHER_QUOTES,
            NO_NAME,
            NO_VALUE,
            TWICE
        }
    }

    /** Where its name ends. */
    public int nameEnd() {
        return nameStart + name.length();
    }
}
