package org.afterword.importer.source;

/** Where the fields of a table (RFC 4180) end, told letter by letter. */
final class QuotedFields {
    private final char separator;
    private boolean opened;
    private boolean quoted;
    private int letters;

    QuotedFields(char separator) {
        this.separator = separator;
    }

    /** Takes note of the next letter. @return whether it is one of a field, and not what opens, closes or parts fields */
    boolean isLetter(char c) {
        if (c == '"' && (opened || letters == 0)) { // elsewhere it is a letter like others
            opened = true;
            quoted = !quoted;
            letters++;
            return false;
        } else if (!quoted && (c == separator || c == '\n' || c == '\r')) {
            opened = false;
            letters = 0;
            return false;
        }
        letters++;
        return true;
    }

    /** How many letters the field has up to here. */
    int letters() {
        return letters;
    }

    /** Whether a field is open that began with a quotation mark. */
    boolean isOpen() {
        return quoted;
    }
}
